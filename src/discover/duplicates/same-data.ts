import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import {
  any,
  as,
  binary,
  column,
  isNotNull,
  literal,
  sumOf,
  table,
  when,
} from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { keyCell } from '../keys/key-cells.ts';
import { type ColumnSketch, resemblance, sketchColumn } from '../keys/sketch/column-sketch.ts';

/** Two tables that hold the same data under other names. */
export interface SameTables {
  readonly tables: readonly [string, string];
  /** Columns with the same values, side by side. */
  readonly columns: readonly (readonly [string, string])[];
  /** The mean share of their distinct values that the columns have in common, 0 to 1, by their sketches. */
  readonly resemblance: number;
}

/** Two columns of a table that say the same in nearly every row. */
export interface SameColumns {
  readonly columns: readonly [string, string];
  /** Rows where either is filled, and those of them where both say the same; exact. */
  readonly rows: number;
  readonly equal: number;
  readonly query: string;
}

/** Fewer values are a scale or a list of codes that many columns share without being copies. */
const fewestValues = 20;
/** What a copy kept up to date shares at least; sketches of 1024 know it to one per cent. */
const leastResemblance = 0.9;
/** A copy has most columns of the table it was taken from. */
const leastColumns = 0.8;
/** Columns say the same where they do in so many rows. */
const leastEqual = 0.99;
/** The smallest hashes by which columns meet: two alike by nine tenths miss each other once in ten thousand. */
const meeting = 4;
/** Columns that meet at one value; more of them is a common value and no sign of a copy. */
const mostMeeting = 50;

interface Met {
  readonly one: ColumnSketch;
  readonly other: ColumnSketch;
  readonly share: number;
}

/** Tables among the given ones that hold the same data; only sketches are compared, no rows. */
export function sameTables(profiles: readonly TableProfile[]): readonly SameTables[] {
  const pairs = new Map<string, Met[]>();
  for (const met of meetingColumns(profiles)) {
    const { one, other } = met;
    if (one.table === other.table) continue;
    const key = JSON.stringify([one.table.table.id, other.table.table.id]);
    pairs.set(key, [...(pairs.get(key) ?? []), met]);
  }
  return [...pairs.values()].flatMap(asSameTables);
}

/** Pairs that one statement compares: of more columns it takes more time than its parts. */
const pairsAtOnce = 32;

/** Columns of a table that say the same in nearly every row, verified in the engine. */
export async function sameColumns(
  { sql }: DiscoverySession,
  profile: TableProfile,
): Promise<readonly SameColumns[]> {
  const met = meetingColumns([profile]);
  const found: SameColumns[] = [];
  for (let at = 0; at < met.length; at += pairsAtOnce) {
    const some = met.slice(at, at + pairsAtOnce);
    const { rows, query } = await sql.rows(equalStatement(profile, some));
    const counts = (rows[0] ?? []).map(Number);
    for (const [i, { one, other }] of some.entries()) {
      const [filled, equal] = counts.slice(2 * i);
      if (filled === undefined || equal === undefined || equal < filled * leastEqual) continue;
      const columns = [one.column.column.name, other.column.column.name] as const;
      found.push({ columns, rows: filled, equal, query });
    }
  }
  return found;
}

/** For each pair the rows where either is filled, and those where both say the same. */
function equalStatement({ table: { relation } }: TableProfile, met: readonly Met[]): Statement {
  const columns = [...new Set(met.flatMap(({ one, other }) => [one.column, other.column]))];
  const cell = (of: ColumnProfile) => column(`c${columns.indexOf(of)}`);
  const cells: Statement = {
    select: columns.map((of, i) => as(`c${i}`, keyCell(of))),
    from: table(relation),
  };
  return {
    select: met.flatMap(({ one, other }, i) => {
      const [a, b] = [cell(one.column), cell(other.column)];
      return [
        as(`filled${i}`, rowsWhere(any(isNotNull(a), isNotNull(b)))),
        as(`equal${i}`, rowsWhere(binary('=', a, b))),
      ];
    }),
    from: { kind: 'subquery', select: cells, as: 'cells' },
  };
}

const rowsWhere = (is: Expression) => sumOf(when(is, literal(1), literal(0)));

function meetingColumns(profiles: readonly TableProfile[]): readonly Met[] {
  const sketches = profiles
    .flatMap((profile) => profile.columns.map((each) => sketchColumn(profile, each)))
    .filter(({ distinct }) => distinct >= fewestValues);
  const places = new Map<number, number[]>();
  for (const [i, { hashes }] of sketches.entries()) {
    for (const hash of hashes.slice(0, meeting)) places.set(hash, [...(places.get(hash) ?? []), i]);
  }
  const met = new Map<string, Met>();
  for (const group of places.values()) {
    if (group.length > mostMeeting) continue;
    for (const [at, i] of group.entries()) {
      for (const j of group.slice(at + 1)) {
        const [one, other] = [sketches[i], sketches[j]];
        if (one === undefined || other === undefined || met.has(`${i} ${j}`)) continue;
        met.set(`${i} ${j}`, { one, other, share: resemblance(one, other) });
      }
    }
  }
  return [...met.values()].filter(({ share }) => share >= leastResemblance);
}

/** Each column once, the most alike first. */
function asSameTables(met: readonly Met[]): readonly SameTables[] {
  const [left, right] = [new Set<ColumnProfile>(), new Set<ColumnProfile>()];
  const kept = [...met]
    .sort((a, b) => b.share - a.share || a.one.column.column.ordinal - b.one.column.column.ordinal)
    .filter(({ one, other }) => {
      if (left.has(one.column) || right.has(other.column)) return false;
      left.add(one.column);
      right.add(other.column);
      return true;
    });
  const [first] = kept;
  if (first === undefined || kept.length < 2) return [];
  const varied = [first.one.table, first.other.table].map(
    (profile) =>
      profile.columns.filter((each) => sketchColumn(profile, each).distinct >= fewestValues).length,
  );
  if (kept.length < Math.max(...varied) * leastColumns) return [];
  return [
    {
      tables: [first.one.table.table.id, first.other.table.table.id],
      columns: kept.map(({ one, other }) => [one.column.column.name, other.column.column.name]),
      resemblance: kept.reduce((sum, { share }) => sum + share, 0) / kept.length,
    },
  ];
}
