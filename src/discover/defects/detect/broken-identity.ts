import { all, binary, call, isNotNull, literal } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import { isCode } from '../columns/code-columns.ts';
import {
  allowed,
  computed,
  type Identity,
  mineIdentities,
  mostColumns,
} from '../mining/identities.ts';
import { isUsual, type NumberColumn, numberCell, numberMatrix } from '../mining/number-matrix.ts';
import { succession } from '../succession.ts';
import type {
  DefectContext,
  DefectDetector,
  Judgement,
  Suspicion,
} from '../suspected/suspicion.ts';
import { percent } from './spacing.ts';

/** Which of the three numbers is wrong is a guess; how good, the generated sets tell. */
const outOfRange = 0.85;
const byDefault = 0.75;
/** The other two give the number exactly: all 451 generated wrong numbers became the right one. */
const meant = succession(451, 451);

/** Numbers that break a sum or product which nearly every row keeps: amount = price · quantity. */
export const brokenIdentity: DefectDetector = {
  texts: {
    'defect.broken-sum': {
      en: 'breaks {result} = {b} + {c}, which {share} % of the rows keep',
      zh: '不满足 {result} = {b} + {c}，而 {share}% 的行满足',
    },
    'defect.broken-product': {
      en: 'breaks {result} = {b} × {c}, which {share} % of the rows keep',
      zh: '不满足 {result} = {b} × {c}，而 {share}% 的行满足',
    },
  },
  find: async (context) => {
    const identities = mineIdentities(await quantities(context));
    return identities.flatMap((identity) =>
      [identity.result, ...identity.parts].map((column) => suspicionOf(identity, column)),
    );
  },
};

function quantities({ session, classified, columns }: DefectContext) {
  const numeric = columns.filter(
    ({ nature, texts, verdict }) =>
      nature.kind === 'number' && verdict.guard !== 'sequence' && !isCode(texts.present),
  );
  const some = numeric.slice(0, mostColumns);
  return numberMatrix(session, classified.profile, { columns: some, cell: numberCell });
}

function suspicionOf(identity: Identity, column: NumberColumn): Suspicion {
  const { result, parts } = identity;
  const columns = [result, ...parts];
  const [b, c] = parts;
  const evidence = {
    code: `defect.broken-${identity.operation}`,
    params: { result: result.name, b: b.name, c: c.name, share: percent(identity.share) },
  };
  const judge = (cells: readonly (string | null)[]): Judgement | undefined => {
    const numbers = cells.map((cell) => (cell === null ? Number.NaN : Number(cell)));
    const blamed = blame(identity, numbers);
    if (columns[blamed.at] !== column) return undefined;
    const { confidence, proposal } = blamed;
    return { confidence, evidence, ...(proposal !== undefined && { proposal, meant }) };
  };
  return {
    column: column.name,
    kind: 'contradiction',
    reads: columns.map(({ name }) => name),
    where: breaches(identity),
    unless: columns.filter((other) => other !== column).map(({ name }) => name),
    judge,
    count: () =>
      Math.round((1 - identity.share) * result.numbers.length * Number(column === result)),
    confidence: [byDefault, outOfRange],
    exactness: exact,
    reach: 'rows',
  };
}

function breaches({ result, parts: [b, c], operation, tolerance }: Identity): Expression {
  const [a, left, right] = [result, b, c].map(({ name }) => numberCell(name));
  if (a === undefined || left === undefined || right === undefined) return literal(false);
  const made = binary(operation === 'sum' ? '+' : '*', left, right);
  const room = binary('+', literal(tolerance), binary('*', call('abs', a), literal(1e-9)));
  return all(isNotNull(a), isNotNull(made), binary('>', call('abs', binary('-', a, made)), room));
}

interface Blamed {
  /** 0 for the result, 1 and 2 for the parts. */
  readonly at: number;
  readonly confidence: number;
  readonly proposal?: string;
}

/**
 * Which number is wrong: one that alone lies outside its column's range; else a whole number that
 * the others give back as another whole number, which a wrong result would hardly do; else the
 * result, which is computed from the parts and not the other way round.
 */
function blame(identity: Identity, [a = 0, b = 0, c = 0]: readonly number[]): Blamed {
  const { result, parts, operation } = identity;
  const columns = [result, ...parts];
  const odd = [a, b, c].flatMap((n, i) => {
    const column = columns[i];
    return column === undefined || isUsual(column, n) ? [] : [i];
  });
  const [only] = odd;
  const values = [
    computed(operation, b, c),
    operation === 'sum' ? a - c : a / c,
    operation === 'sum' ? a - b : a / b,
  ];
  if (odd.length === 1 && only !== undefined && only > 0)
    return { at: only, confidence: outOfRange, ...proposed(columns[only], values[only]) };
  const fitting = [1, 2].find((i) => fits(columns[i], values[i] ?? Number.NaN, identity));
  const power = Math.abs(Math.log10(Math.abs(a / (values[0] ?? 1))) % 1) < 1e-6;
  if (operation === 'product' && fitting !== undefined && !power && odd.length === 0)
    return { at: fitting, confidence: byDefault, ...proposed(columns[fitting], values[fitting]) };
  const confidence = only === 0 ? outOfRange : byDefault;
  return { at: 0, confidence, ...proposed(result, values[0]) };
}

function fits(column: NumberColumn | undefined, n: number, { tolerance }: Identity): boolean {
  if (column === undefined || !column.whole || !isUsual(column, n)) return false;
  return Math.abs(n - Math.round(n)) <= allowed(n, Math.min(tolerance, 1e-3));
}

function proposed(column: NumberColumn | undefined, value: number | undefined) {
  if (column === undefined || value === undefined || !Number.isFinite(value)) return {};
  const decimals = column.whole ? 0 : Math.round(-Math.log10(column.rounding * 2));
  return { proposal: value.toFixed(Math.max(0, Math.min(12, decimals))) };
}
