import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import type { Language, Texts } from '../../../src/vocabulary/text.ts';
import { Brand } from '../../view/brand.tsx';
import { useWords } from '../../view/words/language.tsx';
import { sessionQuery } from '../api/session.ts';
import { usePreferences } from '../preferences.tsx';
import { AccountMenu } from './account-menu.tsx';
import { pagesFor } from './pages.ts';

const texts = {
  main: { en: 'Main', zh: '主导航' },
  language: { en: 'Language', zh: '语言' },
  dark: { en: 'Dark', zh: '深色' },
  light: { en: 'Light', zh: '浅色' },
  find: { en: 'Find', zh: '查找' },
  signIn: { en: 'Sign in', zh: '登录' },
} satisfies Record<string, Texts>;

/** Brand, the pages that the person may use, theme, language and account. */
export function TopBar({ find }: { readonly find: () => void }) {
  const { say } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const nav = useCurrentInView();
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" to="/">
          <Brand />
        </Link>
        <nav ref={nav} className="pages" aria-label={say(texts.main)}>
          {pagesFor(session ?? null).map(({ to, name }) => (
            <Link key={to} to={to} activeProps={current}>
              {say(name)}
            </Link>
          ))}
        </nav>
        <button type="button" className="plain s nb find-button" onClick={find}>
          {say(texts.find)} <kbd className="key">{findKey()}</kbd>
        </button>
        <ThemeSwitch />
        <LanguageSwitch />
        {session === null || session === undefined ? (
          <Link className="s nb" to="/sign-in">
            {say(texts.signIn)}
          </Link>
        ) : (
          <AccountMenu session={session} />
        )}
      </div>
    </header>
  );
}

/** Where the header is too narrow for its pages, the one that is open is scrolled to. */
function useCurrentInView(): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  useEffect(() => {
    if (path === undefined) return;
    const pages = nav.current;
    const current = pages?.querySelector<HTMLElement>('[aria-current]');
    if (!pages || !current) return;
    // Not into view by the browser: it would let the keyboard begin there, past the way to the content.
    const beyond = current.getBoundingClientRect().right - pages.getBoundingClientRect().right;
    pages.scrollLeft += Math.max(beyond, 0);
  }, [path]);
  return nav;
}

/** As the keyboard at hand calls it. */
const findKey = () => (/Mac|iP/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K');

const current = { 'aria-current': 'page' } as const;

function ThemeSwitch() {
  const { say } = useWords();
  const { theme, chooseTheme } = usePreferences();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" className="plain s nb theme" onClick={() => chooseTheme(other)}>
      {say(texts[other])}
    </button>
  );
}

const languageNames: Readonly<Record<Language, string>> = { en: 'EN', zh: '中文' };

function LanguageSwitch() {
  const { say } = useWords();
  const { language, chooseLanguage } = usePreferences();
  return (
    <fieldset className="lang" aria-label={say(texts.language)}>
      {(['en', 'zh'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => chooseLanguage(one)}
        >
          {languageNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
