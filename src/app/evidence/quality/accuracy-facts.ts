import { rowsShown } from '../../../discover/rows/row-positions.ts';
import type { Exactness } from '../../../vocabulary/exactness.ts';
import type { RowReference } from '../../../vocabulary/row-reference.ts';
import type { ColumnEvidence, Known, TableEvidence } from '../evidence-input.ts';
import { proxy } from '../evidence-texts.ts';
import {
  bounds,
  complement,
  exactnessIn,
  fromQueries,
  moved,
  presentIn,
  readBy,
  type Statement,
  sourceOf,
  state,
} from '../statement.ts';

/** Q3.1–Q3.5: plausible, well-formed, not repeated, unique, clean. */
export function accuracyFacts({ tables }: Known): Statement[] {
  return tables.flatMap((table) => [
    ...table.columns.flatMap((column) => [
      ...plausibilityFacts(column),
      ...formatFacts(column),
      ...dirtFacts(column),
    ]),
    ...duplicateFacts(table),
    ...uniquenessFacts(table),
  ]);
}

function isAccepted({ discovery }: ColumnEvidence): boolean {
  return discovery.semantic?.state === 'accepted' && discovery.tested > 0;
}

function plausibilityFacts(column: ColumnEvidence): Statement[] {
  if (!isAccepted(column)) return [];
  const { tested, invalid, invalidExactness } = column.discovery;
  const place = { table: column.table, column: column.name };
  const read = { ...place, ...readBy(column.profile) };
  const counted = {
    ...read,
    proxy: proxy('evidence.plausibility'),
    ...exactnessIn(complement(invalidExactness, tested)),
  };
  return [
    ...state(read, { 'values.checked': tested }),
    ...state(counted, { 'values.correct': tested - invalid }),
  ];
}

/** Types whose cells can miss them; any text is text. */
const strictTypes = new Set([
  'boolean',
  'integer',
  'decimal',
  'double',
  'date',
  'time',
  'timestamp',
]);

function formatFacts(column: ColumnEvidence): Statement[] {
  const { profile, present, declared, table, name } = column;
  const strict = strictTypes.has(profile.type);
  if ((!strict && !isAccepted(column)) || present === 0) return [];
  const bad = badCells(column);
  const accepted = declared?.standard?.type !== undefined && declared.standard.type !== 'string';
  const place = {
    table,
    column: name,
    ...readBy(profile),
    rows: [...profile.misses.rows],
    ...exactnessIn(complement(bad.exactness, present)),
    ...(accepted ? {} : { proxy: proxy('evidence.inferred-format') }),
  };
  return [
    ...state(presentIn(column), { 'cells.formatted': present }),
    ...state(place, { 'cells.formatPass': present - bad.count }),
  ];
}

/** Cells that miss the type or fail the test of the accepted semantic type. */
function badCells(column: ColumnEvidence): { count: number; exactness?: Exactness } {
  const { profile, discovery, present } = column;
  const misses = strictTypes.has(profile.type) ? profile.misses.count : 0;
  const invalid = isAccepted(column) ? discovery.invalid : 0;
  const count = Math.min(present, Math.max(misses, invalid));
  const sampled = invalid >= misses ? discovery.invalidExactness : profile.misses.exactness;
  return { count, ...(sampled === undefined ? {} : { exactness: sampled }) };
}

/**
 * Bad cells fail a test of validity, stand far out by the rule of the model, or look wrong beside
 * the rest. One cell may do all of it: at least as many are bad as the most that one of them says.
 */
function dirtFacts(column: ColumnEvidence): Statement[] {
  const { profile, discovery, present, table, name, suspected } = column;
  const outliers = discovery.outliers.applicable ? discovery.outliers.count : 0;
  const hasTest =
    strictTypes.has(profile.type) || isAccepted(column) || discovery.outliers.applicable;
  if ((!hasTest && !suspected.searched) || present === 0) return [];
  const invalid = badCells(column);
  const counted = Math.min(present, invalid.count + outliers);
  const bad = Math.max(counted, Math.min(present, suspected.wrong));
  const range =
    suspected.wrong === 0 || counted === 0
      ? shifted(invalid.exactness, outliers)
      : bounds(bad, Math.min(present, counted + suspected.wrong), 'a cell may be bad in two ways');
  const place = {
    table,
    column: name,
    ...fromQueries([readBy(profile).query, ...suspected.queries]),
    rows: firstRows(profile.misses.rows, suspected.rows),
    ...(!hasTest || suspected.wrong > counted ? { proxy: proxy('evidence.suspected-cells') } : {}),
  };
  return [
    ...state(presentIn(column), { 'cells.tested': present }),
    ...state({ ...place, ...exactnessIn(range) }, { 'cells.bad': bad }),
  ];
}

function shifted(exactness: Exactness | undefined, by: number): Exactness | undefined {
  if (exactness === undefined || exactness.kind === 'exact') return exactness;
  return moved(exactness, (end) => end + by);
}

function firstRows(...lists: readonly (readonly RowReference[])[]): RowReference[] {
  const rows = new Map(lists.flat().map((row) => [JSON.stringify(row), { ...row }]));
  return [...rows.values()].slice(0, rowsShown);
}

function duplicateFacts({ id, discovery, declared, profile }: TableEvidence): Statement[] {
  const wanted = declared?.assay?.businessKey ?? declared?.primaryKey;
  const key = discovery.keys.find(({ columns }) => sameColumns(columns, wanted ?? []));
  if (key !== undefined) {
    const place = { table: id, ...(key.query === undefined ? {} : { query: key.query }) };
    return state(place, {
      'rows.keyed': key.nonNull,
      'rows.duplicate': key.nonNull - key.distinct,
    });
  }
  const { count, query, rows } = discovery.duplicateRows;
  const place = { table: id, query, rows: [...rows], proxy: proxy('evidence.whole-row') };
  return [
    ...state({ table: id, ...sourceOf(profile.measures.rows) }, { 'rows.keyed': profile.rows }),
    ...state(place, { 'rows.duplicate': count }),
  ];
}

function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => b.includes(column));
}

/** At the table, whatever the number of columns. Exact counts only: keys are verified exactly. */
function uniquenessFacts({ id, discovery }: TableEvidence): Statement[] {
  return discovery.keys
    .filter(({ source, nonNull }) => source === 'declared' && nonNull > 0)
    .flatMap(({ distinct, nonNull, query }) => {
      const place = { table: id, ...(query === undefined ? {} : { query }) };
      return state(place, { 'key.uniqueness': distinct / nonNull });
    });
}
