import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { CostApproachDeclaration } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { ApproachOutcome } from '../approach.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { addScore, enoughCoverage } from '../inputs/measured-score.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { say } from './cost-texts.ts';
import { addCoefficient } from './measured-coefficient.ts';
import { addRealisationRisk } from './realisation-risk.ts';
import { addReplacement, type Replacement } from './replacement.ts';

/** What the cost approach takes from the rest of a valuation. */
export interface CostContext {
  readonly input: ValuationInput;
  /** The step `life.remaining`, where any life is declared. */
  readonly life?: Expression | undefined;
}

interface Coefficients {
  /** δ or (1 + R) · U: what the cost is multiplied by; a refusal where it has none. */
  readonly factor?: Expression;
  readonly refusal?: Phrase;
  readonly caveats: readonly Phrase[];
}

const paper = say('value.paper.cost');

function ratio(id: string, row: Phrase) {
  return { id, label: row, unit: 'ratio', place: { paper, row } } as const;
}

/**
 * The cost approach (成本法), ending in the step `cost.value`: V = C · δ with δ = q · RUL / (RUL + age)
 * · u (our choice), or V = C · (1 + R) · α · β · (1 + l) · (1 − ρ) (资产评估专家指引第9号, the form of U
 * second-hand). Quality, use and circulation are the measured scores where nobody declares them.
 *
 * @throws Problem `value.outside-range`, `value.no-value`
 */
export function addCost(
  desk: InputDesk,
  declared: CostApproachDeclaration,
  context: CostContext,
): ApproachOutcome {
  const { input } = context;
  const replacement = addReplacement(desk, declared.replacement, input.ledger);
  const notes = notesOf(declared, replacement, input);
  if (replacement === undefined) return { ...notes, refusal: say('value.cost.no-cost') };
  const thin = thinQuality(desk, input);
  if (thin !== undefined) return { ...notes, refusal: thin };
  const { factor, refusal, caveats } =
    declared.method === 'coefficients'
      ? addDepreciation(desk, declared, context)
      : addUtility(desk, declared, context);
  const told = { ...notes, caveats: [...notes.caveats, ...caveats] };
  if (factor === undefined) return { ...told, refusal: refusal ?? say('value.cost.no-cost') };
  const row = say('value.cost.value');
  desk.calculation.result(
    { id: 'cost.value', label: row, unit: 'money', place: { paper, row } },
    apply('multiply', replacement.total, factor),
  );
  return { ...told, step: 'cost.value' };
}

function notesOf(
  { method }: CostApproachDeclaration,
  replacement: Replacement | undefined,
  input: ValuationInput,
) {
  return {
    approach: 'cost',
    variant: method,
    conditions: [],
    caveats: replacement?.caveats ?? [],
    unproven: replacement?.unproven ?? [],
    countedOnce: entersHere(input) ? [say('value.cost.quality-here')] : [],
  } as const;
}

/** Quality enters one approach only: section 7 of the notes, guard 1. */
function entersHere({ declared }: ValuationInput): boolean {
  return (declared.qualityIn ?? 'cost') === 'cost';
}

function thinQuality({ calculation }: InputDesk, input: ValuationInput): Phrase | undefined {
  if (!entersHere(input)) return undefined;
  const { coverage } = addScore(calculation, input.assessment, 'quality');
  if (coverage >= enoughCoverage) return undefined;
  return say('value.cost.quality-thin', { percent: Math.round(coverage * 100) });
}

function addQuality(desk: InputDesk, input: ValuationInput, row: Phrase) {
  return addCoefficient(desk, input, {
    parts: ratio('coefficient.quality', row),
    ...(entersHere(input) ? { score: 'quality' } : {}),
    otherwise: { value: 1, reason: say('value.cost.quality-elsewhere') },
  });
}

/** δ = q · RUL / (RUL + age) · u. */
function addDepreciation(
  desk: InputDesk,
  declared: Extract<CostApproachDeclaration, { method: 'coefficients' }>,
  { input, life }: CostContext,
): Coefficients {
  const quality = addQuality(desk, input, say('value.cost.quality'));
  const ageing = addLifeFactor(desk, declared, { input, life });
  const usage = addCoefficient(desk, input, {
    parts: ratio('cost.usage', say('value.cost.usage')),
    declared: declared.usage,
    otherwise: { value: 1, reason: say('value.cost.usage-default') },
  });
  const factor = desk.calculation.result(
    ratio('cost.depreciation', say('value.cost.depreciation')),
    apply('multiply', quality.step, ageing.step, usage.step),
  );
  return { factor, caveats: [...quality.caveats, ...ageing.caveats, ...usage.caveats] };
}

/** Years since the data was made: declared for the valuation, else by the age of the asset. */
function addAge(
  desk: InputDesk,
  declared: Quantity | undefined,
  months: number | undefined,
): Expression | undefined {
  const row = say('value.cost.age');
  const parts = { id: 'cost.age', label: row, unit: 'years', place: { paper, row } } as const;
  if (declared !== undefined) return declareInput(desk, declared, parts);
  if (months === undefined) return undefined;
  const source = { kind: 'declared', path: 'assay.value.ageMonths' } as const;
  return desk.calculation.input({ ...parts, value: new Exact(months).dividedBy(12), source });
}

function addLifeFactor(
  desk: InputDesk,
  declared: Extract<CostApproachDeclaration, { method: 'coefficients' }>,
  { input, life }: CostContext,
): { readonly step: Expression; readonly caveats: readonly Phrase[] } {
  const parts = ratio('cost.lifeFactor', say('value.cost.life-factor'));
  const years = life === undefined ? undefined : addAge(desk, declared.age, input.ageMonths);
  if (life === undefined || years === undefined) {
    const reason = say(life === undefined ? 'value.cost.no-life' : 'value.cost.no-age');
    return addCoefficient(desk, input, { parts, otherwise: { value: 1, reason } });
  }
  const step = desk.calculation.result(parts, apply('divide', life, apply('add', life, years)));
  return { step, caveats: [] };
}

/** (1 + R) · U with U = α · β · (1 + l) · (1 − ρ). */
function addUtility(
  desk: InputDesk,
  declared: Extract<CostApproachDeclaration, { method: 'guideline-9' }>,
  { input }: CostContext,
): Coefficients {
  const risk = addRealisationRisk(desk, declared.risk);
  if ('refusal' in risk) return { refusal: risk.refusal, caveats: [] };
  const yields = declareInput(
    desk,
    declared.rateOfReturn,
    ratio('cost.rateOfReturn', say('value.cost.return')),
  );
  const passing = addQuality(desk, input, say('value.cost.passing'));
  const circulation = addCoefficient(desk, input, {
    parts: ratio('cost.circulation', say('value.cost.circulation')),
    declared: declared.circulation,
    score: 'circulation',
    otherwise: { value: 1, reason: say('value.cost.circulation-default') },
  });
  const volume = addCoefficient(desk, input, {
    parts: ratio('cost.volumeShare', say('value.cost.volume')),
    declared: declared.volumeShare,
    otherwise: { value: 0, reason: say('value.cost.volume-default') },
  });
  const utility = desk.calculation.result(
    ratio('cost.utility', say('value.cost.utility')),
    apply(
      'multiply',
      passing.step,
      circulation.step,
      apply('add', 1, volume.step),
      apply('subtract', 1, risk.step),
    ),
  );
  const caveats = [...passing.caveats, ...circulation.caveats, ...volume.caveats];
  return { factor: apply('multiply', apply('add', 1, yields), utility), caveats };
}
