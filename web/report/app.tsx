import { useEffect, useRef, useState } from 'react';
import type { ReportHead } from '../../src/vocabulary/reports/report-page.ts';
import type { Language, Texts } from '../../src/vocabulary/text.ts';
import { ChunksContext } from '../view/chunks.tsx';
import { useWords, WordsProvider } from '../view/words/language.tsx';
import { FindDialog } from './find-dialog.tsx';
import { Footer } from './footer.tsx';
import { useKeys } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { useNavigation } from './navigation.tsx';
import { Page } from './page.tsx';
import { pageChunks } from './page-data.ts';
import { PageLinks } from './page-links.tsx';
import { formatRoute } from './route.ts';
import { useThemeOfDocument } from './theme.ts';
import { TopBar } from './top-bar.tsx';

const texts = {
  skip: { en: 'Skip to content', zh: '跳到正文' },
} satisfies Record<string, Texts>;

export type Dialog = 'find' | 'keys' | null;

/** The whole report: one page of it at a time, in one language. */
export function App({ head }: { readonly head: ReportHead }) {
  const { route } = useNavigation();
  const language = route.language ?? preferredLanguage();
  useThemeOfDocument();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsProvider language={language} words={head.words}>
      <PageLinks>
        <ChunksContext value={pageChunks}>
          <Frame head={head} />
        </ChunksContext>
      </PageLinks>
    </WordsProvider>
  );
}

function Frame({ head }: { readonly head: ReportHead }) {
  const { say } = useWords();
  const main = useRef<HTMLElement>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  useKeys({ open: setDialog, blocked: dialog !== null });
  useArrival(main);
  const close = () => setDialog(null);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say(texts.skip)}
      </button>
      <TopBar openFind={() => setDialog('find')} />
      <main id="main" tabIndex={-1} ref={main}>
        <Page head={head} />
      </main>
      <Footer head={head} />
      {dialog === 'find' ? <FindDialog head={head} close={close} /> : null}
      {dialog === 'keys' ? <KeysDialog close={close} /> : null}
    </>
  );
}

/** On another page the reader starts at its top; opening evidence is not another page. */
function useArrival(main: React.RefObject<HTMLElement | null>) {
  const { route } = useNavigation();
  const { evidence: _, ...page } = { evidence: undefined, ...route.place };
  const address = formatRoute({ place: page });
  const arrived = useRef(address);
  useEffect(() => {
    if (arrived.current === address) return;
    arrived.current = address;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [address, main]);
}

function preferredLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
