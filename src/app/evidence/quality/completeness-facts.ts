import type { Known, TableEvidence } from '../evidence-input.ts';
import { proxy } from '../evidence-texts.ts';
import {
  bounds,
  complement,
  exactnessIn,
  type Place,
  type Statement,
  sourceOf,
  state,
} from '../statement.ts';

/** Q2.1 and Q2.2: required cells and the records that should exist. */
export function completenessFacts({ tables }: Known): Statement[] {
  return tables.flatMap((table) => [...cellFacts(table), ...recordFacts(table)]);
}

/** The columns required by a contract, else those that a database keeps filled, else all. */
export function requiredColumns({ columns }: TableEvidence) {
  const required = columns.filter(
    ({ declared }) => declared?.required === true || declared?.primaryKey === true,
  );
  if (required.length > 0) return { by: 'contract' as const, columns: required };
  const kept = columns.filter(({ catalogued }) => catalogued.required);
  // A key alone says nothing of what else a record needs.
  const told = kept.some(({ catalogued }) => !catalogued.primaryKey);
  return told ? { by: 'catalogue' as const, columns: kept } : { by: 'nobody' as const, columns };
}

const standIn = {
  contract: {},
  catalogue: { proxy: proxy('evidence.not-null-required') },
  nobody: { proxy: proxy('evidence.all-columns-required') },
} as const;

function cellFacts(table: TableEvidence): Statement[] {
  const { by, columns } = requiredColumns(table);
  const { rows: counted } = table.profile.measures;
  return columns.flatMap(({ name, rows, present, profile, suspected }) => {
    const missing = profile.measures.missing;
    const place: Place = {
      ...sourceOf(missing),
      ...exactnessIn(complement(missing?.exactness, rows)),
      table: table.id,
      column: name,
      ...standIn[by],
    };
    return [
      ...state({ table: table.id, column: name, ...sourceOf(counted) }, { 'cells.required': rows }),
      ...state(place, { 'cells.requiredFilled': Math.max(0, present - suspected.disguised) }),
    ];
  });
}

function recordFacts(table: TableEvidence): Statement[] {
  const { profile, declared, id } = table;
  const expected = declared?.assay?.expectedRows;
  if (expected !== undefined) {
    const here = { table: id, ...sourceOf(profile.measures.rows) };
    return [
      ...state(here, { 'records.present': Math.min(profile.rows, expected) }),
      ...state({ table: id, status: 'declared' }, { 'records.expected': expected }),
    ];
  }
  const complete = completeRows(table);
  const place = { table: id, ...complete.place, proxy: proxy('evidence.no-population') };
  return [
    ...state(
      { table: id, ...sourceOf(profile.measures.rows) },
      { 'records.expected': profile.rows },
    ),
    ...state(place, { 'records.present': complete.value }),
  ];
}

/** Rows whose required cells are all filled; between proven bounds for several of many columns. */
export function rowsFilled(
  rows: number,
  columns: readonly { readonly rows: number; readonly present: number }[],
): { value: number; place: Place } {
  const missing = columns.map(({ present }) => rows - present);
  const low = Math.max(0, rows - missing.reduce((sum, count) => sum + count, 0));
  const high = rows - Math.max(0, ...missing);
  const range = bounds(low, high, 'missing cells of several columns may share rows');
  return { value: low, place: exactnessIn(range) };
}

function completeRows(table: TableEvidence): { value: number; place: Place } {
  const { by, columns } = requiredColumns(table);
  const { required } = table.answers;
  if (required !== undefined) return { value: required.part, place: { query: required.query } };
  const counted = table.profile.measures.completeRows;
  const whole = by === 'nobody' || columns.length === table.columns.length;
  if (whole && typeof counted?.value === 'number') {
    return { value: counted.value, place: sourceOf(counted) };
  }
  const filled = rowsFilled(table.profile.rows, columns);
  const gap = columns.find(({ present, rows }) => present < rows) ?? columns[0];
  return { ...filled, place: { ...sourceOf(gap?.profile.measures.missing), ...filled.place } };
}
