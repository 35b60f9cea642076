import type { DefectKind } from '../defect-kinds.ts';
import { slip } from '../detect/misspelling.ts';
import { joinedConfidence } from './joined-confidence.ts';
import type { Judgement } from './suspicion.ts';

interface Said extends Judgement {
  readonly kind: DefectKind;
}

type Proposed = Said & { readonly proposal: string };

interface Repair {
  readonly proposal: string;
  /** Probability that the proposal is what should stand there, 0 to 1. */
  readonly confidence: number;
}

/** From this confidence on what fills a gap is preferred to leaving one where a stand-in was. */
const sureValue = 0.8;

/**
 * What a cell should hold, of all that was proposed for it, and how sure that is: the probability that the
 * cell is wrong times the one that of a wrong cell this value was meant; or what the detector knows of
 * its own proposal, where that is more. Detectors that propose different values share the second by
 * the odds of each; two spellings of one value are no different values, and the column's is taken.
 *
 * @param said strongest first
 */
export function chooseRepair(said: readonly Said[]): Repair | undefined {
  const proposed = said.flatMap((one): readonly Proposed[] =>
    one.proposal === undefined ? [] : [{ ...one, proposal: one.proposal }],
  );
  const [strongest] = proposed;
  if (strongest === undefined) return undefined;
  const values = proposed.filter(({ proposal }) => proposal !== '');
  const sure = values.find((one) => one.kind === 'unexpected-missing' && ownOf(one) >= sureValue);
  const filling = strongest.proposal === '' ? sure : undefined;
  const chosen = filling ?? inColumn(strongest, values);
  const alike = values.filter((one) => isAlike(one, chosen));
  const own = [chosen, ...alike].reduce((most, one) => Math.max(most, ownOf(one)), 0);
  const wrongAndMeant = joinedConfidence(said) * meantOf([chosen, ...alike]);
  const right = filling === undefined ? Math.max(own, wrongAndMeant) : own;
  const confidence = right * shareOf(chosen, alike, values);
  return { proposal: chosen.proposal, confidence: Math.round(confidence * 1000) / 1000 };
}

/** Kinds that propose a value which stands in other cells of the column. */
const standing: ReadonlySet<DefectKind> = new Set([
  'misspelling',
  'broken-dependency',
  'source-disagreement',
]);

/** The spelling of a value that the column has, where another is proposed, too. */
function inColumn(strongest: Proposed, values: readonly Proposed[]): Proposed {
  if (strongest.proposal === '' || standing.has(strongest.kind)) return strongest;
  return values.find((one) => standing.has(one.kind) && isAlike(one, strongest)) ?? strongest;
}

/**
 * Whether two proposals are one value: the same text, or one that stands in the column and another that is a
 * slip of it. Mending the encoding or the spaces of a misspelt text leaves it misspelt; two standing
 * values that resemble each other are two.
 */
function isAlike(a: Proposed, b: Proposed): boolean {
  if (a.proposal === b.proposal) return true;
  if (standing.has(a.kind) && standing.has(b.kind)) return false;
  return slip(a.proposal, b.proposal) !== undefined;
}

/** Of all that speaks for values, the share that speaks for the chosen one. */
function shareOf(
  chosen: Proposed,
  alike: readonly Proposed[],
  values: readonly Proposed[],
): number {
  if (chosen.proposal === '') return 1;
  const rivals = values.filter((one) => !alike.includes(one) && !isAlike(one, chosen));
  const rival = rivals.reduce((sum, one) => sum + odds(believed(one)), 0);
  const own = [chosen, ...alike].reduce((most, one) => Math.max(most, odds(believed(one))), 0);
  return own / (own + rival);
}

const ownOf = ({ right, confidence, meant = 1 }: Judgement) => right ?? confidence * meant;

const meantOf = (said: readonly Judgement[]) =>
  said.reduce((most, { meant = 1 }) => Math.max(most, meant), 0);

/** How far a value is to be believed once the cell is known to be wrong, as far as its detector says. */
const believed = ({ right, meant, confidence }: Judgement) => right ?? meant ?? confidence;

/** Bounded, as no detector is certain. */
const odds = (p: number) => Math.min(p, 0.99) / (1 - Math.min(p, 0.99));
