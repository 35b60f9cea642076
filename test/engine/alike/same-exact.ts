import { expect } from 'vitest';
import type { TableProfile } from '../../../src/profile/table-profile.ts';
import type { LogicalTable } from './logical-table.ts';
import { ofTheOrder, type Plain, type PlainObject, plainProfile } from './plain-profile.ts';

/** A profile under test beside the one of which all is exact. */
export interface Both {
  readonly found: TableProfile;
  readonly exact: TableProfile;
  /** The table that the engine holds, and the one that the reference holds: names may differ. */
  readonly table: LogicalTable;
  readonly named: LogicalTable;
  /** Whether the engine keeps no order of rows: then nothing may be measured of one. */
  readonly unordered: boolean;
}

/** Whatever the profile under test says is exact is equal to the reference. */
export function expectSameExact({ found, exact, table, named, unordered }: Both): void {
  const theirs = plainProfile(found, table);
  const ours = plainProfile(exact, named);
  const [kept, expected] = exactParts(theirs, unordered ? withoutOrder(ours) : ours);
  // The fingerprint of a schema holds the names.
  const other = table === named ? {} : { fingerprint: null };
  expect({ ...kept, ...other }).toEqual({ ...expected, ...other });
}

/**
 * What is compared by equality: everything, but where the profile under test says that a measure is approximate or
 * sampled, or draws a column's distribution from a sample.
 */
function exactParts(theirs: PlainObject, ours: PlainObject): readonly [PlainObject, PlainObject] {
  const parts = (profile: PlainObject, judge: PlainObject): PlainObject => ({
    ...profile,
    measures: exactMeasures(profile.measures, judge.measures),
    correlation: isExact(judge.correlation) ? (profile.correlation ?? null) : null,
    columns: list(profile.columns).map((column, index) =>
      exactColumn(column as PlainObject, list(judge.columns)[index] as PlainObject),
    ),
  });
  return [parts(theirs, theirs), parts(ours, theirs)];
}

function exactColumn(column: PlainObject, judge: PlainObject): PlainObject {
  const sampled = (judge.values as PlainObject).kind !== 'complete';
  const fromScan = JSON.stringify([judge.measures, judge.content]).includes('"sampled"');
  const { values, masks, histogram, digits, trimmed, content, ...rest } = column;
  // Of values that hardly repeat, the first of the alphabet is no mode that a scan would look for; and of what a
  // scan looks for, rows drawn by another hash may hold another.
  const { mode, ...shown } = exactMeasures(content, judge.content);
  const repeats = ((judge.content as PlainObject).mode as PlainObject | undefined)?.value !== null;
  return {
    ...rest,
    measures: exactMeasures(column.measures, judge.measures),
    content: { ...shown, ...(repeats && !fromScan ? { mode: mode ?? null } : {}) },
    ...(sampled ? {} : { values: values ?? null, masks: masks ?? null, trimmed: trimmed ?? null }),
    ...(fromScan ? {} : { histogram: histogram ?? null, digits: digits ?? null }),
  };
}

function exactMeasures(measures: Plain | undefined, judge: Plain | undefined): PlainObject {
  return Object.fromEntries(
    Object.entries((measures ?? {}) as PlainObject).flatMap(([name, measure]) => {
      const judged = ((judge ?? {}) as PlainObject)[name];
      return judged === undefined || isExact(judged) ? [[name, measure] as const] : [];
    }),
  );
}

function isExact(measure: Plain | undefined): boolean {
  const { exactness } = (measure ?? {}) as PlainObject;
  return exactness === undefined || (exactness as PlainObject).kind === 'exact';
}

function withoutOrder(profile: PlainObject): PlainObject {
  return {
    ...profile,
    columns: list(profile.columns).map((column) => {
      const { measures, ...rest } = column as PlainObject;
      const kept = Object.entries((measures ?? {}) as PlainObject).filter(
        ([name]) => !ofTheOrder.includes(name),
      );
      return { ...rest, measures: Object.fromEntries(kept) };
    }),
  };
}

function list(held: Plain | undefined): readonly Plain[] {
  return Array.isArray(held) ? held : [];
}
