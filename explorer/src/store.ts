// The page's state: read from the address and written to it, with undo and redo.
import { useSyncExternalStore } from "react";
import { preferredLanguage, type Read, readAddress, writeAddress } from "./address";
import type { State } from "./state";

const THEME = "graphapi-theme";

/** Whether the page is in a frame. It then adds nothing to the history of the page around it. */
export interface Keeping {
  readonly framed: boolean;
}

export class Store {
  #read: Read;
  #past: State[] = [];
  #future: State[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #framed: boolean;

  constructor({ framed }: Keeping = { framed: false }) {
    this.#framed = framed;
    this.#read = fromAddress(framed);
    addEventListener("popstate", () => {
      this.#read = fromAddress(framed);
      this.#notify();
    });
  }

  get state(): State {
    return this.#read.state;
  }

  get problems(): readonly string[] {
    return this.#read.problems;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Changes the state, as a new entry in the browser's history. */
  readonly set = (change: Partial<State>): void => {
    this.#past.push(this.state);
    this.#future = [];
    this.#show({ ...this.state, ...change });
  };

  readonly undo = (): void => this.#step(this.#past, this.#future);

  readonly redo = (): void => this.#step(this.#future, this.#past);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Read => this.#read;

  #step(from: State[], to: State[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.state);
    this.#show(next);
  }

  #show(state: State): void {
    this.#read = { state, problems: [] };
    if (this.#framed) history.replaceState(null, "", writeAddress(state));
    else {
      localStorage.setItem(THEME, state.theme);
      history.pushState(null, "", writeAddress(state));
    }
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

export function useStored(store: Store): Read {
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

function fromAddress(framed: boolean): Read {
  const lang = preferredLanguage(navigator.languages);
  // Browsers may deny storage to a page in a frame.
  const theme = framed ? null : localStorage.getItem(THEME);
  return readAddress(location.search, theme === "light" || theme === "dark" ? { lang, theme } : { lang });
}
