// Finds actors, events and sources while the reader types, by any spelling, and shows why each matched.
import { useEffect, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { AnswerOf } from "../api/document";
import { SEARCH } from "../api/documents";
import { useAnswer } from "../api/use-answer";
import type { Frame } from "../frame";
import type { State } from "../state";
import type { Word } from "../words/catalogue";
import { type Speech, useSpeech } from "../words/speech";

const PAUSE_MS = 120;
const MOST = 12;
const LONGEST = 200;

const WHY: Readonly<Record<string, Word>> = {
  EXACT: "matchedExact",
  FOLDED: "matchedFolded",
  KNOWN_AS: "matchedKnownAs",
  UNTITLED: "matchedUntitled",
  OFFICE: "matchedOffice",
  TRANSLITERATED: "matchedTransliterated",
  METONYM: "matchedMetonym",
  FUZZY: "matchedFuzzy",
  FULL_TEXT: "matchedFullText",
  PREFIX: "matchedPrefix",
};

interface Found {
  readonly id: string;
  readonly caption: string;
  /** What it is, in words. */
  readonly kind: string;
  readonly why: string;
}

interface SearchProps {
  readonly state: State;
  readonly frame: Frame | null;
  readonly actor: { readonly id: string; readonly caption: string } | null;
  readonly onChoose: (id: string) => void;
}

export function Search({ state, frame, actor, onChoose }: SearchProps) {
  const speech = useSpeech();
  const { say, label } = speech;
  const [text, setText] = useState("");
  const wanted = useSettled(text.trim().slice(0, LONGEST));
  const typed = wanted !== "" && wanted !== actor?.caption;
  const found = useAnswer(SEARCH, typed ? { text: wanted, first: MOST, language: state.lang } : null);
  const items = typed
    ? hitsOf(found.answered?.data).map((hit) => itemOf(hit, speech))
    : (frame?.actors?.nodes ?? []).map((node) => ({
        ...node,
        kind: label("actorKinds", node.kind),
        why: say("bestConnected"),
      }));

  return (
    <ComboBox
      className="search"
      aria-label={say("search")}
      menuTrigger="focus"
      allowsEmptyCollection
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        onChoose(String(key));
        setText("");
      }}
    >
      <Label className="hidden">{say("search")}</Label>
      <Input placeholder={`${say("search")} · ${say("searchHint")}`} dir={text ? "auto" : undefined} />
      <Popover className="popover" offset={4}>
        <ListBox<Found>
          className="found"
          renderEmptyState={() => (
            <p className="quiet">
              {found.waiting || text.trim() !== wanted ? say("searchBusy") : say("searchNone")}
            </p>
          )}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.caption} className="hit">
              <Text slot="label" className="hit-name">
                <bdi>{item.caption}</bdi>
              </Text>
              <Text slot="description" className="hit-why">
                {item.kind} · {item.why}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

type Hit = NonNullable<AnswerOf<typeof SEARCH>["search"]>["nodes"][number];

// These find the name itself. The others find what only resembles it.
const SURE: ReadonlySet<string> = new Set(["EXACT", "FOLDED", "KNOWN_AS", "UNTITLED", "OFFICE"]);

/** What has this name, then what begins with it, then what resembles it, each once. */
function hitsOf(answer: AnswerOf<typeof SEARCH> | undefined): readonly Hit[] {
  const found = answer?.search?.nodes ?? [];
  const begun = answer?.begun?.nodes ?? [];
  const sure = found.filter(({ how }) => SURE.has(how));
  const hits = new Map<string, Hit>();
  for (const hit of [...sure, ...begun, ...found]) {
    if ("id" in hit.node && !hits.has(hit.node.id)) hits.set(hit.node.id, hit);
  }
  return [...hits.values()].slice(0, MOST);
}

function itemOf({ node, matched, how }: Hit, { say, label, list }: Speech): Found {
  const why = say(WHY[how] ?? "matchedFullText", { matched });
  switch (node.__typename) {
    case "Actor":
      return { id: node.id, caption: node.caption, kind: label("actorKinds", node.kind), why };
    case "Event": {
      const kind = [label("eventKinds", node.eventKind), ...(node.period ? [node.period.text] : [])];
      return { id: node.id, caption: node.caption, kind: list(kind), why };
    }
    case "Source": {
      const kind = [say("colSource"), node.publisher.title, ...(node.published ? [node.published] : [])];
      return { id: node.id, caption: node.title, kind: list(kind), why };
    }
    default:
      throw new Error(`search finds no ${node.__typename}`);
  }
}

/** The text after a short pause in typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
