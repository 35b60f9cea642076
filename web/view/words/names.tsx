import type { Language, Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from './language.tsx';

const han = /\p{Script=Han}/u;

/** The language that a name from the data is written in, as far as its characters tell. */
export function languageOf(name: string): Language {
  return han.test(name) ? 'zh' : 'en';
}

/** A name from the data, marked with its language where that is not the page's. */
export function Name({ of, className }: { readonly of: string; readonly className?: string }) {
  const { language } = useWords();
  const own = languageOf(of);
  return (
    <span className={className} {...(own === language ? {} : { lang: own })}>
      {of}
    </span>
  );
}

/** A text in the other language than the page's, as a gloss beside the title. */
export function OtherName({ texts }: { readonly texts: Texts }) {
  const { language } = useWords();
  const other: Language = language === 'en' ? 'zh' : 'en';
  return (
    <span className="zh" lang={other}>
      {texts[other]}
    </span>
  );
}
