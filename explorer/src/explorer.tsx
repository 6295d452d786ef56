// A page in one language and one direction: the explorer's own, or the one in a frame.
import { type ComponentType, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { FRAME } from "./api/documents";
import { useAnswer } from "./api/use-answer";
import { labelsOf } from "./frame";
import type { PageProps } from "./page";
import { type Store, useStored } from "./store";
import { loadSpeech, type Speech, SpeechProvider, withLabels } from "./words/speech";

interface ExplorerProps {
  readonly store: Store;
  readonly page: ComponentType<PageProps>;
}

export function Explorer({ store, page: Page }: ExplorerProps) {
  const { state, problems } = useStored(store);
  const [speech, setSpeech] = useState<Speech | null>(null);
  const frame = useAnswer(FRAME, { language: state.lang });

  useEffect(() => {
    let wanted = true;
    loadSpeech(state.lang).then((loaded) => wanted && setSpeech(loaded));
    return () => {
      wanted = false;
    };
  }, [state.lang]);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = speech?.language ?? "en";
    root.dir = speech?.direction ?? "ltr";
    root.dataset.theme = state.theme;
  }, [speech, state.theme]);

  if (speech === null) return null;
  const spoken = withLabels(speech, labelsOf(frame.answered?.data));
  return (
    <I18nProvider locale={speech.language}>
      <SpeechProvider value={spoken}>
        <Page store={store} state={state} problems={problems} frame={frame.answered?.data ?? null} />
      </SpeechProvider>
    </I18nProvider>
  );
}
