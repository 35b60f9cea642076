import type { GateResult } from '../../vocabulary/assessment.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { none } from './figures.ts';
import { gateTerms } from './terms.ts';
import type { Voice } from './voice.ts';

const allOpen: Texts = { en: 'all open', zh: '全部通过' };

/** Which gates are not open, closed ones first. */
export function gatesText(gates: readonly GateResult[], { say }: Voice): string {
  if (gates.length === 0) return none;
  const parts = (['closed', 'unknown'] as const).flatMap((state) => {
    const ids = gates.filter((gate) => gate.state === state).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${say(gateTerms[state])} ${ids.join(' ')}`];
  });
  return parts.length === 0 ? say(allOpen) : parts.join('; ');
}
