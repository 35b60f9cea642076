import type { Texts } from '../../vocabulary/text.ts';
import { text, type Value } from './graph.ts';

/** Texts of ours, in both languages. */
export function both({ en, zh }: Texts): Value[] {
  return [text(en, 'en'), text(zh, 'zh')];
}

/**
 * A text that somebody else wrote. Han characters without kana or Hangul say that it is Chinese; nothing says any
 * other language, and a wrong tag is worse than none. (What contracts declare is the language of the data.)
 */
export function written(content: string): Value {
  return text(content, isChinese(content) ? 'zh' : undefined);
}

function isChinese(content: string): boolean {
  return /\p{Script=Han}/u.test(content) && !japaneseOrKorean.test(content);
}

const japaneseOrKorean = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
