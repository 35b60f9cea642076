import { partsOf } from '../../sql/rewrite.ts';
import type { Expression } from '../../sql/tree.ts';
import type { Cell } from '../engine.ts';
import type { ColumnKinds } from './rowwise.ts';

export type Aggregate = Extract<Expression, { kind: 'aggregate' }>;

/**
 * Whether what an aggregate says of the parts of a table says what it would say of the whole: its
 * arguments stand over the columns of the base.
 */
export function isMergeable(aggregate: Aggregate, columns: ColumnKinds): boolean {
  const [first] = aggregate.args;
  if (aggregate.distinct && !distinctMerges.has(aggregate.name)) return false;
  switch (aggregate.name) {
    case 'concatSorted':
      return false;
    case 'min':
    case 'max':
      return first !== undefined && comparison(first, columns) !== undefined;
    case 'minK':
    case 'bitXor':
      return first !== undefined && comparison(first, columns) === 'number';
    case 'sumInteger':
      return aggregate.args.every((arg) => !holdsDecimal(arg));
    default:
      return true;
  }
}

/** What is told of distinct values; repeats change nothing in the others. */
const distinctMerges: ReadonlySet<string> = new Set(['count', 'min', 'max', 'minK']);

/** Sums of decimals come with a fraction, as text. */
function holdsDecimal(e: Expression): boolean {
  return (e.kind === 'cast' && typeof e.to === 'object') || partsOf(e).some(holdsDecimal);
}

/** How results of an expression compare: as numbers, as texts by their bytes, or in a way not known here. */
export function comparison(e: Expression, columns: ColumnKinds): 'number' | 'text' | undefined {
  switch (e.kind) {
    case 'column': {
      const kind = columns.get(e.name);
      return kind === 'other' ? undefined : kind;
    }
    case 'literal':
      return typeof e.value === 'string' ? 'text' : 'number';
    case 'cast':
      return castComparison(e.to);
    case 'call':
      return numeric.has(e.name) ? 'number' : textual.has(e.name) ? 'text' : sameOf(e, columns);
    case 'case':
      return sameOf(e, columns);
    case 'binary':
      return arithmetic.has(e.op) ? sameOf(e, columns) : e.op === '||' ? 'text' : undefined;
    default:
      return undefined;
  }
}

function castComparison(to: Extract<Expression, { kind: 'cast' }>['to']) {
  if (to === 'text') return 'text';
  return to === 'integer' || to === 'hugeint' || to === 'unsigned' || to === 'double'
    ? 'number'
    : undefined;
}

/** What all results of a CASE, arguments of `coalesce` or operands are, nulls left out. */
function sameOf(e: Expression, columns: ColumnKinds): 'number' | 'text' | undefined {
  if (e.kind === 'call' && e.name !== 'coalesce') return undefined;
  const results = e.kind === 'case' ? [...e.when.map((w) => w.result), e.else] : partsOf(e);
  const held = results.filter((part) => part.kind !== 'literal' || part.value !== null);
  const [first, ...others] = held.map((part) => comparison(part, columns));
  return others.every((other) => other === first) ? first : undefined;
}

const arithmetic: ReadonlySet<string> = new Set(['+', '-', '*', '/', '//', '%']);
const numeric: ReadonlySet<string> = new Set([
  'length',
  'byteLength',
  'hash',
  'position',
  'epochDays',
  'epochMicros',
  'isoWeekday',
  'datePart',
]);
const textual: ReadonlySet<string> = new Set([
  'lower',
  'upper',
  'trim',
  'regexReplace',
  'concat',
  'replace',
  'left',
]);

/** What an aggregate says of all rows, from what it says of each part of them. Null where no part held anything. */
export function mergeCells(aggregate: Aggregate, cells: readonly Cell[]): Cell {
  const held = cells.filter((cell) => cell !== null);
  if (held.length === 0) return aggregate.name === 'count' ? 0 : null;
  switch (aggregate.name) {
    case 'count':
    case 'sumInteger':
      return whole(held.reduce<bigint>((sum, cell) => sum + wholeOf(cell), 0n));
    case 'bitXor':
      return whole(held.reduce<bigint>((bits, cell) => bits ^ wholeOf(cell), 0n));
    case 'boolOr':
      return held.some((cell) => cell === true);
    case 'boolAnd':
      return held.every((cell) => cell === true);
    case 'min':
      return held.reduce((a, b) => (compareCells(b, a) < 0 ? b : a));
    case 'max':
      return held.reduce((a, b) => (compareCells(b, a) > 0 ? b : a));
    case 'minK':
      return smallest(aggregate, held);
    case 'concatSorted':
      throw new Error('bug: joined texts do not say where one ends');
  }
}

function literalOf(e: Expression | undefined): unknown {
  return e?.kind === 'literal' ? e.value : undefined;
}

function smallest({ args, distinct }: Aggregate, lists: readonly Cell[]): Cell {
  const all = lists.flatMap((cell) => (Array.isArray(cell) ? cell : [cell]));
  const held = distinct ? [...new Set(all)] : all;
  return held.sort(compareCells).slice(0, Number(literalOf(args[1])));
}

/** Numbers by size with NaN last, texts by their bytes: as every engine compares them here. */
export function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  if (!isNumber(a) || !isNumber(b)) throw new Error('bug: cells that do not compare');
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

const isNumber = (cell: Cell): cell is number | bigint =>
  typeof cell === 'number' || typeof cell === 'bigint';

/** Whole numbers as engines return them, those that print them as text among them. */
export function wholeOf(cell: Cell): bigint {
  if (typeof cell === 'bigint') return cell;
  if (typeof cell === 'number' || typeof cell === 'string') return BigInt(cell);
  throw new Error('bug: not a whole number');
}

const leastSafe = BigInt(Number.MIN_SAFE_INTEGER);
const mostSafe = BigInt(Number.MAX_SAFE_INTEGER);

function whole(value: bigint): Cell {
  return value >= leastSafe && value <= mostSafe ? Number(value) : value;
}
