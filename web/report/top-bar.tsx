import type { Language, Texts } from '../../src/vocabulary/text.ts';
import { Brand } from '../view/brand.tsx';
import { useWords } from '../view/words/language.tsx';
import { Link, useNavigation } from './navigation.tsx';
import { formatRoute, type Place } from './route.ts';
import { useTheme } from './theme.ts';

const texts = {
  main: { en: 'Main', zh: '主导航' },
  portfolio: { en: 'Portfolio', zh: '资产组合' },
  assets: { en: 'Assets', zh: '数据资产' },
  files: { en: 'Files', zh: '文件' },
  model: { en: 'Assessment model', zh: '评估模型' },
  find: { en: 'Find', zh: '查找' },
  language: { en: 'Language', zh: '语言' },
  dark: { en: 'Dark', zh: '深色' },
  light: { en: 'Light', zh: '浅色' },
} satisfies Record<string, Texts>;

const entries = ['portfolio', 'assets', 'files', 'model'] as const;

/** Brand, pages, find, theme and language. */
export function TopBar({ openFind }: { readonly openFind: () => void }) {
  const { say } = useWords();
  const { place } = useNavigation().route;
  const current = entries.find((entry) => entry === place.page) ?? 'assets';
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" to={{ page: 'portfolio' }}>
          <Brand />
        </Link>
        <nav className="pages" aria-label={say(texts.main)}>
          {entries.map((entry) => (
            <Link
              key={entry}
              to={{ page: entry } satisfies Place}
              {...(entry === current ? { 'aria-current': 'page' } : {})}
            >
              {say(texts[entry])}
            </Link>
          ))}
        </nav>
        <button type="button" className="plain s nb hide" onClick={openFind} aria-keyshortcuts="/">
          {say(texts.find)} <span className="key">/</span>
        </button>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { say, language } = useWords();
  return (
    <nav className="lang" aria-label={say(texts.language)}>
      <LanguageLink of="en" current={language}>
        EN
      </LanguageLink>
      <LanguageLink of="zh" current={language}>
        中文
      </LanguageLink>
    </nav>
  );
}

function LanguageLink({
  of,
  current,
  children,
}: {
  of: Language;
  current: Language;
  children: string;
}) {
  const { route } = useNavigation();
  return (
    <a
      href={formatRoute({ ...route, language: of })}
      lang={of}
      {...(of === current ? { 'aria-current': 'true' } : {})}
    >
      {children}
    </a>
  );
}

function ThemeSwitch() {
  const { say } = useWords();
  const { route } = useNavigation();
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  return (
    <a className="s nb theme" href={formatRoute({ ...route, theme: other })}>
      {say(texts[other])}
    </a>
  );
}
