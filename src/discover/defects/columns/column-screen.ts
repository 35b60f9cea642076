import { missingTokens } from '../../../profile/types/missing-tokens.ts';
import {
  any,
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  not,
  table,
  tryCast,
} from '../../../sql/build.ts';
import type { Expression, Statement } from '../../../sql/tree.ts';
import type { DiscoverySession } from '../../discovery-session.ts';
import { holdsSomething } from '../../semantic/tested-values.ts';
import { cellsOf, numberOf } from './column-nature.ts';
import { storedUnusual } from './stored-screen.ts';
import type { ColumnScreen, TextCount } from './text-counts.ts';
import { usualShapes } from './usual-shapes.ts';

/** More unusual values than this are not unusual, and too many to compare. */
const mostUnusual = 20_000;
/** Numbers read at each end beyond the sample's, about. */
const mostExtremes = 2_000;
/** Numbers of the sample that may lie beyond: with fewer, one stray would hide the others. */
const leastBeyond = 3;
/** A column is one of numbers to be read at both ends from this share of the sample on. */
const numeric = 0.6;

export interface Sampled {
  readonly relation: string;
  readonly name: string;
  /** The engine's own type of the column. */
  readonly physicalType: string;
  readonly sample: readonly TextCount[];
  readonly distinct: number;
  /** Cells of the column that hold something. */
  readonly cells: number;
}

/**
 * Searches all rows of a column for values that its sample does not lead one to expect: of another
 * shape, among the words and numbers written for missing, or beyond the numbers of the sample.
 * Undefined where the column has no usual shapes, or too much is unusual.
 */
export async function screenColumn(
  session: DiscoverySession,
  sampled: Sampled,
): Promise<ColumnScreen | undefined> {
  const present = sampled.sample.filter(({ text }) => holdsSomething(text));
  const shapes = usualShapes(present);
  if (shapes === undefined) return undefined;
  // Not through the session: what is usual may tell of the cells, which no log may.
  const { rows } = await session.engine.query(
    unusualStatement(sampled, shapes, present),
    session.signal ? { signal: session.signal } : {},
  );
  if (rows.length > mostUnusual) return undefined;
  const unusual = rows.map(([text, count]) => ({ text: String(text), count: Number(count) }));
  const found = new Set(unusual.map(({ text }) => text));
  const own = present.filter(({ text }) => !found.has(text));
  const there = cellsOf(unusual.filter(({ text }) => holdsSomething(text)));
  const weight = Math.max(1, (sampled.cells - there) / Math.max(1, cellsOf(own)));
  const usual = own.map(({ text, count }) => ({ text, count: Math.round(count * weight) }));
  const values = [...usual, ...unusual].sort(
    (a, b) => b.count - a.count || (a.text < b.text ? -1 : 1),
  );
  return { values, usual };
}

function unusualStatement(
  { relation, name, physicalType, distinct }: Sampled,
  shapes: string,
  present: readonly TextCount[],
): Statement {
  const text = cast(column(name), 'text');
  const matches = (pattern: string) => call('regexMatches', text, literal(pattern));
  const stored = storedUnusual(name, physicalType, shapes);
  const unusual = any(
    ...(stored === undefined ? [not(matches(shapes)), matches(standIns)] : [stored]),
    ...extremes(name, present, distinct),
  );
  const found: Statement = {
    select: [as('v', text), as('n', countRows())],
    from: table(relation),
    where: {
      kind: 'case',
      when: [{ if: isNotNull(column(name)), result: unusual }],
      else: literal(false),
    },
    groupBy: [text],
  };
  return { ...found, limit: mostUnusual + 1 };
}

/** Numbers beyond those of the sample, so far out that there are only so many in the column. */
function extremes(name: string, present: readonly TextCount[], distinct: number): Expression[] {
  const numbers = present.map(({ text }) => numberOf(text)).filter((n) => !Number.isNaN(n));
  if (numbers.length < numeric * present.length) return [];
  const beyond = Math.floor((numbers.length * mostExtremes) / Math.max(1, distinct));
  if (beyond < leastBeyond) return [];
  numbers.sort((a, b) => a - b);
  const number = tryCast(column(name), 'double');
  const [low, high] = [numbers[beyond] ?? 0, numbers[numbers.length - 1 - beyond] ?? 0];
  const outside = any(binary('<', number, literal(low)), binary('>', number, literal(high)));
  return [call('coalesce', outside, literal(false))];
}

const escaped = (word: string) => word.replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`);
const placeholders =
  '(?:test|testing|tb[da]|todo|dummy|sample|foo|foobar|abc|asdfg?h?|qwerty|xyz|temp)';
const repeated = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}{3,}`).join('|');
const numbersForMissing = '-?(?:9{3,}|8{4,}|1|32768|2147483647)(?:\\.0+)?';
const daysForMissing = '(?:0001|1[89]00|1970|2099|2999|9999)-(?:01-0[01]|12-31).*';
/** Words, numbers and days that people and programs write for missing. */
const standIns = `(?i)\\s*(?:${[
  ...missingTokens.map(({ token }) => escaped(token)),
  placeholders,
  repeated,
  numbersForMissing,
  daysForMissing,
].join('|')})\\s*`;
