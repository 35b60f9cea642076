import { expect, test } from 'vitest';
import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { TableDeclaration } from '../../vocabulary/declarations/table-declaration.ts';
import { exact } from '../../vocabulary/exactness.ts';
import type { Known } from './evidence-input.ts';
import { questionsOf } from './questions.ts';

function profile(id: string, columns: readonly (readonly [string, ColumnProfile['type']])[]) {
  const made = columns.map(([name, type], ordinal) => ({
    column: { name, ordinal, physicalType: 'VARCHAR', untyped: true },
    type,
    measures: { missing: { value: 0, exactness: exact, query: 'q' } },
  }));
  // Questions look at names, types and gaps alone.
  return {
    table: { id, name: id },
    rows: 10,
    columns: made,
    measures: {},
  } as unknown as TableProfile;
}

function ask(
  table: TableProfile,
  {
    assay,
    everywhere = [],
    gaps = [],
    required = [],
    ...asset
  }: {
    assay?: TableDeclaration;
    everywhere?: readonly TableProfile[];
    gaps?: readonly string[];
    required?: readonly string[];
    serviceLevels?: readonly { property: string; value: number; unit: string }[];
    accessLog?: { table: string; requiredFields: string[] };
  },
) {
  const { accessLog, serviceLevels } = asset;
  const columns = table.columns.map((one) => ({
    name: one.column.name,
    profile: one,
    rows: 10,
    present: gaps.includes(one.column.name) ? 8 : 10,
    declared: { name: one.column.name, required: required.includes(one.column.name) },
    catalogued: { required: false, primaryKey: false, rules: 0, traced: false },
  }));
  const known = {
    input: {},
    asOf: '2026-01-01',
    declarations: {
      ...(serviceLevels && { serviceLevels }),
      ...(accessLog && { assay: { security: { accessLog } } }),
    },
    tables: [
      { id: table.table.id, profile: table, columns, declared: { ...(assay && { assay }) } },
    ],
  } as unknown as Known;
  return questionsOf(known, [table, ...everywhere]).map(({ profile: of, ...asked }) => ({
    of: of.table.id,
    ...asked,
  }));
}

const times = profile('t', [
  ['id', 'text'],
  ['ordered_at', 'timestamp'],
  ['loaded_at', 'timestamp'],
  ['note', 'text'],
]);

test('a table that nothing was declared of is asked nothing', () => {
  expect(ask(times, {})).toEqual([]);
});

test('rows with several gaps in required columns are counted; one gap is known already', () => {
  const required = ['id', 'note'];
  expect(ask(times, { required, gaps: ['note'] })).toEqual([]);
  expect(ask(times, { required, gaps: ['id', 'note'] })).toEqual([{ of: 't', required }]);
});

test('a load time is told by its name where an agreed delay is declared', () => {
  const latency = [{ property: 'latency', value: 2, unit: 'd' }];
  const delay = { event: 'ordered_at', load: 'loaded_at', hours: 48 };
  expect(ask(times, { assay: { eventTime: 'ordered_at' }, serviceLevels: latency })).toEqual([
    { of: 't', delay },
  ]);
  const declared = { eventTime: 'ordered_at', loadTime: 'loaded_at', maximumDelayHours: 6 };
  expect(ask(times, { assay: declared })).toEqual([{ of: 't', delay: { ...delay, hours: 6 } }]);
  expect(ask(times, { assay: { eventTime: 'ordered_at' } })).toEqual([]);
});

test('a second copy is compared on the columns that both have', () => {
  const other = profile('elsewhere', [
    ['id', 'text'],
    ['note', 'text'],
  ]);
  const assay = { secondCopy: { table: 'elsewhere', on: ['id'] } };
  expect(ask(times, { assay, everywhere: [other] })).toEqual([
    { of: 't', copy: { of: other, on: ['id'], columns: ['note'] } },
  ]);
  expect(ask(times, { assay: { secondCopy: { table: 'nowhere', on: ['id'] } } })).toEqual([]);
});

test('a log of access is looked for among all tables', () => {
  const log = profile('log', [['who', 'text']]);
  const accessLog = { table: 'log', requiredFields: ['who'] };
  expect(ask(times, { accessLog, everywhere: [log] })).toEqual([{ of: 'log', logged: ['who'] }]);
});
