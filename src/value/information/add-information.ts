import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { LaneyDeclaration } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression, Unit } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { say } from './information-texts.ts';

/** One of Laney's measures: an index or money, never added to anything. */
export interface InformationMeasure {
  readonly measure: 'ivi' | 'bvi' | 'pvi' | 'cvi' | 'mvi' | 'evi';
  readonly unit: 'index' | 'money';
  readonly step: string;
}

type Code = Parameters<typeof say>[0];
type Measure = InformationMeasure['measure'];

const paper = say('value.paper.information');

function place(row: Phrase, unit: Unit) {
  return { label: row, unit, place: { paper, row } } as const;
}

/** Adds what one measure takes: `of` declares an input of it, `is` its result. */
function recorder(desk: InputDesk, measure: Measure, field: string) {
  const name = `value.information.${measure}` as const;
  return {
    of: (part: string, quantity: Quantity, unit: Unit, code: Code): Expression => {
      const informationPart = code.slice('value.information.'.length);
      const row = say('value.information.of', { informationPart, measure });
      return declareInput(desk, quantity, { id: `laney.${field}.${part}`, ...place(row, unit) });
    },
    is: (unit: InformationMeasure['unit'], formula: Expression): InformationMeasure => {
      const step = `information.${measure}`;
      desk.calculation.result({ id: step, ...place(say(name), unit) }, formula);
      return { measure, unit, step };
    },
  };
}

type Group = 'validity' | 'completeness' | 'timeliness';
/** Accuracy, completeness and timeliness of the data as measured. */
const groups: Readonly<Record<Group, string>> = {
  validity: 'Q3',
  completeness: 'Q2',
  timeliness: 'Q5',
};

/** The share 0–1 that a group of indicators measured; undefined where it has no evidence. */
function share(
  desk: InputDesk,
  { assessment }: ValuationInput,
  name: Group,
): Expression | undefined {
  const id = `information.${name}`;
  if (desk.calculation.has(id)) return { step: id };
  const group = groups[name];
  const score = assessment.groups[group]?.score ?? null;
  if (score === null) return undefined;
  const evidence = assessment.indicators
    .filter((indicator) => indicator.id.startsWith(`${group}.`))
    .flatMap((indicator) => indicator.evidence);
  return desk.calculation.input({
    id,
    ...place(say(`value.information.${name}`), 'ratio'),
    value: new Exact(score).dividedBy(100),
    source: { kind: 'measured', of: group, evidence: [...new Set(evidence)].sort() },
  });
}

/**
 * Laney's measures (Infonomics; formulas general knowledge), each where all its inputs exist:
 * IVI = validity · completeness · (1 − availability elsewhere) · life cycle;
 * BVI = Σ relevance · validity · completeness · timeliness; PVI = (with / control − 1) · T / t;
 * CVI = expense · attribution · T / t + lost; MVI = price · partners / premium;
 * EVI = (with − control − (acquire + administer + apply)) · T / t.
 *
 * @throws Problem `value.outside-range`, `value.no-value`
 */
export function addInformation(
  desk: InputDesk,
  declared: LaneyDeclaration,
  input: ValuationInput,
): readonly InformationMeasure[] {
  return [
    intrinsic(desk, declared, input),
    business(desk, declared, input),
    performance(desk, declared),
    cost(desk, declared),
    market(desk, declared),
    economic(desk, declared),
  ].filter((measure) => measure !== undefined);
}

function intrinsic(desk: InputDesk, declared: LaneyDeclaration, input: ValuationInput) {
  const { availabilityElsewhere, lifeCycle } = declared;
  const validity = share(desk, input, 'validity');
  const completeness = share(desk, input, 'completeness');
  if (availabilityElsewhere === undefined || lifeCycle === undefined) return undefined;
  if (validity === undefined || completeness === undefined) return undefined;
  const row = (code: Code) => place(say(code), 'ratio');
  const elsewhere = declareInput(desk, availabilityElsewhere, {
    id: 'laney.availabilityElsewhere',
    ...row('value.information.elsewhere'),
  });
  const life = declareInput(desk, lifeCycle, {
    id: 'laney.lifeCycle',
    ...row('value.information.life-cycle'),
  });
  const rare = apply('subtract', 1, elsewhere);
  return recorder(desk, 'ivi', '').is(
    'index',
    apply('multiply', validity, completeness, rare, life),
  );
}

function business(desk: InputDesk, { relevance }: LaneyDeclaration, input: ValuationInput) {
  const parts = (['validity', 'completeness', 'timeliness'] as const).map((name) =>
    relevance === undefined ? undefined : share(desk, input, name),
  );
  const known = parts.filter((part) => part !== undefined);
  if (relevance === undefined || known.length < parts.length) return undefined;
  const weights = relevance.map(({ process, relevance: quantity }, i) =>
    declareInput(desk, quantity, {
      id: `laney.relevance.${i + 1}`,
      ...place(say('value.information.relevance', { process }), 'ratio'),
    }),
  );
  return recorder(desk, 'bvi', '').is(
    'index',
    apply('multiply', apply('sum', ...weights), ...known),
  );
}

function performance(desk: InputDesk, { performance: given }: LaneyDeclaration) {
  if (given === undefined) return undefined;
  const { of, is } = recorder(desk, 'pvi', 'performance');
  const gain = apply(
    'subtract',
    apply(
      'divide',
      of('with', given.with, 'count', 'value.information.with'),
      of('control', given.control, 'count', 'value.information.control'),
    ),
    1,
  );
  return is('index', apply('multiply', gain, horizon(of, given)));
}

function cost(desk: InputDesk, { cost: given }: LaneyDeclaration) {
  if (given === undefined) return undefined;
  const { of, is } = recorder(desk, 'cvi', 'cost');
  const spent = apply(
    'multiply',
    of('expense', given.expense, 'money', 'value.information.expense'),
    of('attribution', given.attribution, 'ratio', 'value.information.attribution'),
    horizon(of, given),
  );
  const lost = of('lost', given.lost ?? 0, 'money', 'value.information.lost');
  return is('money', apply('add', spent, lost));
}

function market(desk: InputDesk, { market: given }: LaneyDeclaration) {
  if (given === undefined) return undefined;
  const { of, is } = recorder(desk, 'mvi', 'market');
  const price = of('exclusivePrice', given.exclusivePrice, 'money', 'value.information.price');
  const partners = of('partners', given.partners, 'count', 'value.information.partners');
  const premium = of('premium', given.premium, 'ratio', 'value.information.premium');
  return is('money', apply('divide', apply('multiply', price, partners), premium));
}

function economic(desk: InputDesk, { economic: given }: LaneyDeclaration) {
  if (given === undefined) return undefined;
  const { of, is } = recorder(desk, 'evi', 'economic');
  const money = (part: 'with' | 'control' | 'acquire' | 'administer' | 'apply') =>
    of(part, given[part], 'money', `value.information.${part}`);
  const gain = apply('subtract', money('with'), money('control'));
  const spent = apply('sum', money('acquire'), money('administer'), money('apply'));
  return is('money', apply('multiply', apply('subtract', gain, spent), horizon(of, given)));
}

/** T / t: how many of the observed periods the horizon holds. */
function horizon(
  of: ReturnType<typeof recorder>['of'],
  given: { readonly horizon: Quantity; readonly period: Quantity },
): Expression {
  return apply(
    'divide',
    of('horizon', given.horizon, 'years', 'value.information.horizon'),
    of('period', given.period, 'years', 'value.information.period'),
  );
}
