import type { ChangeLevel } from '../../vocabulary/change-level.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { coloursOf, type Style, say } from './style.ts';

const levelTexts: Readonly<Record<ChangeLevel, Texts>> = {
  none: { en: 'no change', zh: '无变化' },
  minor: { en: 'minor', zh: '轻微' },
  moderate: { en: 'moderate', zh: '中等' },
  major: { en: 'major', zh: '重大' },
};

/** How much something changed, in words and in its colour. */
export function levelText(level: ChangeLevel, style: Style): string {
  const { red, yellow, dim } = coloursOf(style);
  const paint = { major: red, moderate: yellow, minor: dim, none: dim }[level];
  return paint(say(style, levelTexts[level]));
}
