import type { GateResult } from '../../../vocabulary/assessment.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { gateTerms } from '../../../words/terms/assessment-terms.ts';
import { none } from '../figures.ts';
import type { Voice } from '../voice.ts';

const allOpen: Texts = { en: 'all open', zh: '全部通过' };

/** Each gate in its worst state among the assets; the closed ones with their names. */
export function portfolioGatesText({ assets, model }: Report, voice: Voice): string {
  const all = assets.flatMap(({ assessment }) => assessment.gates);
  const worst = model.gates.flatMap(({ id, name }) => {
    const own = all.filter((gate) => gate.id === id);
    const found =
      own.find(({ state }) => state === 'closed') ??
      own.find(({ state }) => state === 'unknown') ??
      own[0];
    if (found === undefined) return [];
    return [found.state === 'closed' ? { ...found, id: `${id} ${voice.say(name)}` } : found];
  });
  return gatesText(worst, voice);
}

/** Which gates are not open, closed ones first. */
export function gatesText(gates: readonly GateResult[], { say }: Voice): string {
  if (gates.length === 0) return none;
  const parts = (['closed', 'unknown'] as const).flatMap((state) => {
    const ids = gates.filter((gate) => gate.state === state).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${say(gateTerms[state])} ${ids.join(' ')}`];
  });
  return parts.length === 0 ? say(allOpen) : parts.join('; ');
}
