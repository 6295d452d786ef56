// The top of the page: search, views, undo, language and colours.
import { isFound } from "./api/questions";
import type { Frame } from "./frame";
import { Search } from "./search/search";
import { about, LANGUAGES, type Language, type State, THEMES, VIEWS } from "./state";
import type { Store } from "./store";
import { useSpeech } from "./words/speech";

const ENDONYMS: { readonly [L in Language]: string } = { en: "English", ar: "العربية", fr: "Français" };
const VIEW_WORDS = {
  timeline: "viewTimeline",
  network: "viewNetwork",
  table: "viewTable",
  compare: "viewCompare",
} as const;
const THEME_WORDS = { auto: "themeAuto", light: "themeLight", dark: "themeDark" } as const;

/** A comparison has no room for evidence: the timeline shows it instead. */
function withEvidence(view: State["view"]): State["view"] {
  return view === "compare" ? "timeline" : view;
}

interface HeaderProps {
  readonly store: Store;
  readonly state: State;
  readonly frame: Frame | null;
  readonly actor: { readonly id: string; readonly caption: string } | null;
}

export function Header({ store, state, frame, actor }: HeaderProps) {
  const { say } = useSpeech();
  return (
    <header className="top">
      <div className="bar">
        <a className="mark" href="./" aria-label="graphapi">
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span>graphapi</span>
        </a>
        <Search
          state={state}
          frame={frame}
          actor={actor}
          onChoose={(id) =>
            store.set(isFound(id) ? { chosen: id, view: withEvidence(state.view) } : about(state, id))
          }
        />
        <div className="settings">
          <button type="button" className="icon" onClick={store.undo} disabled={!store.canUndo}>
            <span aria-hidden="true">↶</span>
            <span className="hidden">{say("undo")}</span>
          </button>
          <button type="button" className="icon" onClick={store.redo} disabled={!store.canRedo}>
            <span aria-hidden="true">↷</span>
            <span className="hidden">{say("redo")}</span>
          </button>
          <label>
            <span className="hidden">{say("language")}</span>
            <select
              value={state.lang}
              onChange={(event) => store.set({ lang: event.target.value as Language })}
            >
              {LANGUAGES.map((language) => (
                <option key={language} value={language} lang={language}>
                  {ENDONYMS[language]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="hidden">{say("theme")}</span>
            <select
              value={state.theme}
              onChange={(event) => store.set({ theme: event.target.value as State["theme"] })}
            >
              {THEMES.map((theme) => (
                <option key={theme} value={theme}>
                  {say(THEME_WORDS[theme])}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <nav aria-label={say("views")} className="views">
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === state.view ? "page" : undefined}
            onClick={() => view !== state.view && store.set({ view, chosen: null })}
          >
            {say(VIEW_WORDS[view])}
          </button>
        ))}
      </nav>
    </header>
  );
}
