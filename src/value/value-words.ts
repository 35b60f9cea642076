import type { Texts } from '../vocabulary/text.ts';
import { conclusionTexts } from './conclusion/conclusion-texts.ts';
import { disclosureTexts } from './conclusion/disclosures.ts';
import { costTexts } from './cost/cost-texts.ts';
import { chargeTexts } from './income/charge-texts.ts';
import { extraTexts } from './income/extra-texts.ts';
import { incomeTexts } from './income/income-texts.ts';
import { yearTexts } from './income/year-columns.ts';
import { informationTexts } from './information/information-texts.ts';
import { scoreTexts } from './inputs/score-texts.ts';
import { lifeTexts } from './life/life-texts.ts';
import { marketTexts } from './market/market-texts.ts';
import { rateTexts } from './rate/rate-texts.ts';
import { simulationTexts } from './simulation/simulation-texts.ts';

/** Every text of a valuation, in both languages: each stands beside the code that says it. */
export const valueWords: Readonly<Record<string, Texts>> = {
  ...scoreTexts,
  ...lifeTexts,
  ...rateTexts,
  ...incomeTexts,
  ...yearTexts,
  ...chargeTexts,
  ...extraTexts,
  ...costTexts,
  ...marketTexts,
  ...informationTexts,
  ...conclusionTexts,
  ...disclosureTexts,
  ...simulationTexts,
};
