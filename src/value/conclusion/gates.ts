import type { GateResult } from '../../vocabulary/assessment.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { conclusionTexts, say } from './conclusion-texts.ts';

/** What the hard gates allow: a closed one no figure at all, an unknown one no conclusion. */
export interface GateVerdict {
  readonly closed: readonly Phrase[];
  readonly unknown: readonly Phrase[];
}

/** Section 7 of the valuation notes; an assessment without gates leaves nothing to hold back. */
export function readGates(gates: readonly GateResult[]): GateVerdict {
  const told = (state: GateResult['state'], code: 'gate-closed' | 'gate-unknown') =>
    gates
      .filter((gate) => gate.state === state)
      .map(({ id }) => say(`value.reason.${code}`, { gate: id, gateName: nameOf(id) }));
  return { closed: told('closed', 'gate-closed'), unknown: told('unknown', 'gate-unknown') };
}

function nameOf(id: string): string {
  return Object.hasOwn(conclusionTexts, `value.gate.${id}`) ? id : 'other';
}
