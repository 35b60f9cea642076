import type { Texts } from '../vocabulary/text.ts';
import { scoreTexts } from './inputs/score-texts.ts';

/** Every text of a valuation, in both languages: each stands beside the code that says it. */
export const valueWords: Readonly<Record<string, Texts>> = {
  ...scoreTexts,
};
