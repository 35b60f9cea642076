import type { DefectKind } from './defect-kinds.ts';
import { joinedConfidence } from './joined-confidence.ts';
import type { Judgement } from './suspicion.ts';

interface Said extends Judgement {
  readonly kind: DefectKind;
}

interface Repair {
  readonly proposal: string;
  /** Probability that the proposal is what should stand there, 0 to 1. */
  readonly confidence: number;
}

/** From this confidence on what fills a gap is preferred to leaving one where a stand-in was. */
const sureValue = 0.8;

/**
 * What a cell should hold, of all that was proposed for it, and how sure that is: the confidence that the
 * cell is wrong, or that of the proposal itself where its detector knows it; less where several
 * values may be meant, and where detectors propose different ones, by the odds of each.
 *
 * @param said strongest first
 */
export function chooseRepair(said: readonly Said[]): Repair | undefined {
  const proposed = said.flatMap((one) =>
    one.proposal === undefined ? [] : [{ ...one, proposal: one.proposal }],
  );
  const [strongest] = proposed;
  if (strongest === undefined) return undefined;
  const values = proposed.filter(({ proposal }) => proposal !== '');
  const sure = values.find((one) => one.kind === 'unexpected-missing' && ownOf(one) >= sureValue);
  const chosen = strongest.proposal === '' && sure !== undefined ? sure : strongest;
  const filled = chosen !== strongest;
  const alike = (other: Said) => other.proposal === chosen.proposal;
  const own = proposed.filter(alike).reduce((most, one) => Math.max(most, ownOf(one)), 0);
  const rivals = chosen.proposal === '' ? [] : values.filter((one) => !alike(one));
  const rival = rivals.reduce((sum, one) => sum + odds(ownOf(one)), 0);
  const share = odds(own) / (odds(own) + rival);
  const right = filled ? own : Math.max(own, joinedConfidence(said) * (chosen.meant ?? 1));
  return { proposal: chosen.proposal, confidence: Math.round(right * share * 1000) / 1000 };
}

const ownOf = ({ right, confidence, meant = 1 }: Judgement) => (right ?? confidence) * meant;

/** Bounded, as no detector is certain. */
const odds = (p: number) => Math.min(p, 0.99) / (1 - Math.min(p, 0.99));
