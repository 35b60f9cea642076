import type {
  DeclaredComparable,
  MarketDeclaration,
} from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression, Source, Unit } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { ApproachOutcome } from '../approach.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { addScore } from '../inputs/measured-score.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { adjustComparable, type OwnSteps } from './adjust-comparable.ts';
import { chooseComparables } from './choose-comparables.ts';
import { say } from './market-texts.ts';

/** Fewer give no conclusion: section 4 of the valuation notes (our choice). */
const fewest = 3;
/** b of k capacity where nobody declares one: the six-tenths rule of cost engineering (our choice). */
const usualExponent = '0.6';
/** Above this the median of the adjusted prices says little; the notes' limit for a spread. */
const wideVariation = 0.5;

const paper = say('value.paper.market');

/**
 * The market approach (市场法), ending in the step `market.value`: the median of the prices of
 * comparables, each adjusted for quality, supply and demand, date, capacity and other differences.
 * Refused under three comparables.
 *
 * @throws Problem `value.outside-range`, `value.no-value`
 */
export function addMarket(
  desk: InputDesk,
  declared: MarketDeclaration,
  input: ValuationInput,
): ApproachOutcome {
  const unit = declared.uses === undefined ? 'asset' : 'use';
  const size = declared.size ?? (input.rows > 0 ? input.rows : undefined);
  const { category, updateFrequency } = declared;
  const traits = {
    unit,
    category,
    updateFrequency,
    ...(size ? { size: new Exact(size) } : {}),
  } as const;
  const { chosen, caveats } = chooseComparables(declared, traits);
  const comparables = chosen.map(({ comparable }) => comparable);
  const notes = {
    approach: 'market',
    variant: 'comparables',
    conditions: [],
    caveats: [...caveats, ...weaknesses(comparables)],
    unproven: [],
    countedOnce: entersHere(input) ? [say('value.market.quality-here')] : [],
  } as const;
  if (chosen.length < fewest) {
    return { ...notes, refusal: say('value.market.too-few', { comparables: chosen.length }) };
  }
  const own = addOwn(desk, declared, { input, comparables });
  const adjusted = chosen.map((one) => adjustComparable(desk, own, one));
  const variation = conclude(desk, declared, adjusted);
  const wide = variation.greaterThan(wideVariation)
    ? [say('value.market.wide', { percent: variation.times(100).round().toNumber() })]
    : [];
  return { ...notes, caveats: [...notes.caveats, ...wide], step: 'market.value' };
}

function entersHere({ declared }: ValuationInput): boolean {
  return declared.qualityIn === 'market';
}

/** What has to be disclosed of the comparables: whether deals, when, from where, which rights. */
function weaknesses(chosen: readonly DeclaredComparable[]): Phrase[] {
  const comparables = chosen.length;
  const asking = chosen.filter(({ kind }) => kind === 'asking').length;
  const undated = chosen.filter(({ date, source }) => date === undefined || source === undefined);
  const unstated = chosen.filter(
    ({ rights, exclusive }) => rights === undefined || exclusive === undefined,
  );
  return [
    ...(asking > 0 ? [say('value.market.asking', { asking, comparables })] : []),
    ...(undated.length > 0
      ? [say('value.market.undated', { undated: undated.length, comparables })]
      : []),
    ...(unstated.length > 0
      ? [say('value.market.other-rights', { unstated: unstated.length, comparables })]
      : []),
  ];
}

function partsOf(id: string, row: Parameters<typeof say>[0], unit: Unit) {
  return { id, label: say(row), unit, place: { paper, row: say(row) } } as const;
}

interface Known {
  readonly input: ValuationInput;
  readonly comparables: readonly DeclaredComparable[];
}

/** The asset's own score, index and size, each only where a comparable states the same. */
function addOwn(
  desk: InputDesk,
  declared: MarketDeclaration,
  { input, comparables }: Known,
): OwnSteps {
  const stated = (part: 'quality' | 'index' | 'size') =>
    comparables.some((comparable) => comparable[part] !== undefined);
  const scored = entersHere(input) && stated('quality');
  const measured = scored ? addScore(desk.calculation, input.assessment, 'quality') : undefined;
  return {
    quality: measured?.state === 'measured' ? measured.score : undefined,
    qualityHeld: say(entersHere(input) ? 'value.market.held' : 'value.market.quality-elsewhere'),
    index:
      declared.index === undefined || !stated('index')
        ? undefined
        : declareInput(
            desk,
            declared.index,
            partsOf('market.index', 'value.market.index', 'index'),
          ),
    size: stated('size') ? addSize(desk, declared, input) : undefined,
    exponent: addExponent(desk, declared),
  };
}

function addSize(desk: InputDesk, { size }: MarketDeclaration, { rows }: ValuationInput) {
  const parts = partsOf('market.size', 'value.market.size', 'count');
  if (size !== undefined) return declareInput(desk, size, parts);
  if (rows <= 0) return undefined;
  const source: Source = { kind: 'measured', of: 'rows', evidence: [] };
  return desk.calculation.input({ ...parts, value: new Exact(rows), source });
}

function addExponent(desk: InputDesk, { capacityExponent }: MarketDeclaration): Expression {
  const parts = partsOf('market.capacityExponent', 'value.market.exponent', 'ratio');
  if (capacityExponent !== undefined) return declareInput(desk, capacityExponent, parts);
  const reason = say('value.market.exponent-default');
  const source = { kind: 'chosen', reason } as const;
  return desk.calculation.input({ ...parts, value: new Exact(usualExponent), source });
}

/** Adds median, mean, variation and value; returns the coefficient of variation. */
function conclude(desk: InputDesk, { uses }: MarketDeclaration, adjusted: readonly Expression[]) {
  const { calculation } = desk;
  const median = calculation.result(
    partsOf('market.median', 'value.market.median', 'money'),
    apply('median', ...adjusted),
  );
  const mean = calculation.result(
    partsOf('market.mean', 'value.market.mean', 'money'),
    apply('divide', apply('sum', ...adjusted), adjusted.length),
  );
  const squares = adjusted.map((price) => apply('power', apply('subtract', price, mean), 2));
  const variance = apply('divide', apply('sum', ...squares), adjusted.length - 1);
  const variation = calculation.result(
    partsOf('market.variation', 'value.market.variation', 'ratio'),
    apply('divide', apply('power', variance, 0.5), mean),
  );
  const times =
    uses === undefined
      ? undefined
      : declareInput(desk, uses, partsOf('market.uses', 'value.market.uses', 'count'));
  calculation.result(
    partsOf('market.value', 'value.market.value', 'money'),
    times === undefined ? apply('sum', median) : apply('multiply', median, times),
  );
  return calculation.exact(variation);
}
