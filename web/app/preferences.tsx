import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Language, languages } from '../../src/vocabulary/text.ts';
import { WordsProvider } from '../view/words/language.tsx';

export type Theme = 'light' | 'dark';

interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

/** Language and theme: those chosen in this browser, else the browser's own. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [chosen, setTheme] = useState<Theme | null>(() => known(themes, remembered('theme')));
  const dark = useSyncExternalStore(subscribe, () => media().matches);
  const theme = chosen ?? (dark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const value = useMemo<Preferences>(
    () => ({
      language,
      theme,
      chooseLanguage: (next) => {
        remember('language', next);
        // Before anything is asked in it.
        document.documentElement.lang = next;
        setLanguage(next);
      },
      chooseTheme: (next) => {
        remember('theme', next);
        setTheme(next);
      },
    }),
    [language, theme],
  );
  return (
    <PreferencesContext value={value}>
      <WordsProvider language={language} words={noWords}>
        {children}
      </WordsProvider>
    </PreferencesContext>
  );
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error('usePreferences needs a PreferencesProvider above it');
  return preferences;
}

const themes = ['light', 'dark'] as const;

/** Codes have words where a report or a list brings them. */
const noWords = {};

/** A link may ask for a language, as that on a certificate does. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  const wanted = known(languages, asked) ?? known(languages, remembered('language'));
  const first = wanted ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
  document.documentElement.lang = first;
  return first;
}

function known<T extends string>(list: readonly T[], value: string | null): T | null {
  return list.find((one) => one === value) ?? null;
}

/** A browser may forbid to remember: then a choice lasts as long as the page. */
function remembered(name: string): string | null {
  try {
    return window.localStorage.getItem(`assay.${name}`);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(`assay.${name}`, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

const media = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  const query = media();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
