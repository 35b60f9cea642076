import type { Texts } from '../vocabulary/text.ts';
import { conclusionTexts } from './conclusion/conclusion-texts.ts';
import { costTexts } from './cost/cost-texts.ts';
import { informationTexts } from './information/information-texts.ts';
import { scoreTexts } from './inputs/score-texts.ts';
import { marketTexts } from './market/market-texts.ts';
import { simulationTexts } from './simulation/simulation-texts.ts';

/** Every text of a valuation, in both languages: each stands beside the code that says it. */
export const valueWords: Readonly<Record<string, Texts>> = {
  ...scoreTexts,
  ...costTexts,
  ...marketTexts,
  ...informationTexts,
  ...conclusionTexts,
  ...simulationTexts,
};
