import { expect, test } from 'vitest';
import { syntheticReport } from '../../test/fixtures/synthetic-report.ts';
import type { ColumnReport } from '../vocabulary/reports/column-report.ts';
import { diffReportSchema } from '../vocabulary/reports/diff-report.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import type { TableReport } from '../vocabulary/reports/table-report.ts';
import { diff } from './diff.ts';

/** The synthetic report with another asset or table in it. */
function changed(
  table: (orders: TableReport) => TableReport,
  asset: Partial<Report['assets'][number]> = {},
): Report {
  const report = syntheticReport();
  const assets = report.assets.map((one) => ({ ...one, ...asset, tables: one.tables.map(table) }));
  return { ...report, assets };
}

const [first] = syntheticReport().assets[0]?.tables[0]?.columns ?? [];
if (first === undefined) throw new Error('the synthetic report lost its column');
const amount: ColumnReport = {
  ...first,
  measures: {
    count: { value: 920, of: 1000 },
    missing: { value: 80, of: 1000 },
    distinct: { value: 300, of: 920 },
    checksum: { value: 'abc' },
    mean: { value: 10 },
    variance: { value: 25 },
  },
  distribution: { kind: 'histogram', edges: [0, 10, 20], counts: [500, 420] },
};
const withColumns =
  (...columns: ColumnReport[]) =>
  (table: TableReport): TableReport => ({ ...table, rows: 1000, columns });
const base = changed(withColumns(amount));
const only = (report: Report) => diff(base, report).tables.compared[0];

test('a report against itself has no change', () => {
  const found = diff(base, base);
  expect(found).toMatchObject({ level: 'none', relationships: [], findings: [], scores: [] });
  expect(only(base)?.columns[0]).toMatchObject({
    level: 'none',
    missing: { effect: 0 },
    mean: { effect: 0 },
    shift: { psi: 0, jensenShannon: 0, kolmogorovSmirnov: { value: 0 } },
  });
  expect(() => diffReportSchema.parse({ assay: '0', ...found })).not.toThrow();
});

test('columns are added, removed, renamed and of another type', () => {
  const other = { ...amount, name: 'zone', measures: {}, ordinal: 5 };
  expect(only(changed(withColumns(amount, other)))).toMatchObject({
    added: [{ name: 'zone', type: 'decimal' }],
    level: 'minor',
  });
  expect(only(changed(withColumns({ ...other, type: 'text' })))).toMatchObject({
    removed: [{ name: 'amount', type: 'decimal' }],
    added: [{ name: 'zone', type: 'text' }],
    level: 'major',
  });
  expect(only(changed(withColumns({ ...amount, name: 'betrag' })))).toMatchObject({
    renamed: [{ before: 'amount', after: 'betrag', evidence: { code: 'drift.same-content' } }],
    level: 'moderate',
  });
  const typed = only(changed(withColumns({ ...amount, type: 'text' })));
  expect(typed?.columns[0]).toMatchObject({
    type: { before: 'decimal', after: 'text' },
    shift: { reason: { code: 'drift.type-changed' } },
    level: 'major',
  });
});

test('a shift is major where it is large, and none where chance explains it', () => {
  const shifted = (counts: number[]) =>
    only(
      changed(
        withColumns({ ...amount, distribution: { kind: 'histogram', edges: [0, 10, 20], counts } }),
      ),
    )?.columns[0]?.shift;
  expect(shifted([200, 720])).toMatchObject({ level: 'major', exactness: 'exact' });
  expect(shifted([480, 440])).toMatchObject({ level: 'none' });
  expect(shifted([2, 6])).toMatchObject({ level: 'none' });
});

test('a running number moves on without drift, other whole numbers do not', () => {
  const measures = { ...amount.measures, distinct: { value: 920, of: 920 } };
  const running: ColumnReport = { ...amount, type: 'integer', measures };
  const on: ColumnReport = {
    ...running,
    distribution: { kind: 'histogram', edges: [20, 30, 40], counts: [500, 420] },
  };
  const level = (before: ColumnReport, after: ColumnReport) =>
    diff(changed(withColumns(before)), changed(withColumns(after))).tables.compared[0]?.columns[0]
      ?.level;
  expect(level(running, on)).toBe('minor');
  const repeated = { ...measures, distinct: { value: 300, of: 920 } };
  expect(level(running, { ...on, measures: repeated })).toBe('major');
});

test('of withheld values the shapes are compared that both sides show', () => {
  const shaped = (...counts: readonly number[]): ColumnReport => ({
    ...amount,
    cleared: false,
    distribution: { kind: 'withheld' },
    masks: counts.map((count, i) => ({ mask: '9'.repeat(i + 1), count })),
  });
  const shift = (a: ColumnReport, b: ColumnReport) =>
    diff(changed(withColumns(a)), changed(withColumns(b))).tables.compared[0]?.columns[0]?.shift;
  expect(shift(shaped(60, 20), shaped(60, 20))).toMatchObject({ of: 'shapes', psi: 0 });
  expect(shift(shaped(90, 10), shaped(10, 90))).toMatchObject({ of: 'shapes', level: 'major' });
  expect(shift(amount, shaped(90, 10))).not.toMatchObject({ of: 'values' });
});

test('what is withheld without shapes is not compared, on whichever side', () => {
  const hidden: ColumnReport = {
    ...amount,
    cleared: false,
    distribution: { kind: 'withheld' },
    masks: [],
  };
  for (const [a, b] of [
    [amount, hidden],
    [hidden, amount],
    [hidden, hidden],
  ] as const) {
    const found = diff(changed(withColumns(a)), changed(withColumns(b)));
    expect(found.tables.compared[0]?.columns[0]?.shift).toEqual({
      kind: 'not-comparable',
      reason: { code: 'drift.withheld', params: {} },
    });
  }
});

test('gaps, volume and freshness', () => {
  const periods = { column: 'amount', unit: 'day' as const, counts: [] };
  const dated = (max: string, missing: number, rows: number) =>
    changed((table) => ({
      ...table,
      rows,
      periods,
      columns: [
        {
          ...amount,
          type: 'date',
          measures: { max: { value: max }, missing: { value: missing, of: 1000 } },
        },
      ],
    }));
  const found = diff(dated('2026-03-05', 20, 1000), dated('2026-03-02', 310, 1900));
  expect(found.tables.compared[0]).toMatchObject({
    volume: { ratio: 1.9, level: 'moderate' },
    freshness: { days: -3, level: 'major' },
    columns: [{ missing: { before: 0.02, after: 0.31, level: 'major' } }],
  });
});

test('keys are lost and broken, also under a new name', () => {
  const keyed = (column: ColumnReport, holds: boolean) =>
    changed((table) => ({
      ...withColumns(column)(table),
      keys: [
        {
          columns: [column.name],
          kind: 'primary',
          source: 'declared',
          distinct: 1,
          nonNull: 1,
          holds,
        },
      ],
    }));
  const renamed = { ...amount, name: 'amounts' };
  const key = (after: Report) => diff(keyed(amount, true), after).tables.compared[0]?.keys;
  expect(key(keyed(renamed, true))).toEqual([]);
  expect(key(keyed(renamed, false))).toMatchObject([{ change: 'broken', level: 'major' }]);
  expect(key(base)).toMatchObject([{ change: 'lost', columns: ['amount'], level: 'major' }]);
});

test('findings are new, resolved, and more; a profile has none to compare', () => {
  const [finding] = base.assets[0]?.findings ?? [];
  if (finding === undefined) throw new Error('the synthetic report lost its finding');
  const fewer = changed(withColumns(amount), { findings: [] });
  expect(diff(base, fewer).findings).toMatchObject([{ change: 'resolved', level: 'none' }]);
  expect(diff(fewer, base).findings).toMatchObject([{ change: 'new', level: 'moderate' }]);
  const more = changed(withColumns(amount), { findings: [{ ...finding, count: 5_000_000 }] });
  expect(diff(base, more).findings).toMatchObject([{ change: 'more', level: 'minor' }]);
  const { assets, portfolio: _, model: _m, evidence: _e, ...rest } = base;
  const profile = {
    ...rest,
    schema: 'assay-profile/1' as const,
    tables: assets.flatMap(({ tables }) => tables),
  };
  const found = diff(profile, fewer);
  expect(found.findings).toEqual([]);
  expect(found.notes).toMatchObject([
    { code: 'drift.profile-without-judgement' },
    { code: 'drift.unreadable' },
  ]);
});

test('scores are compared under one assessment model alone', () => {
  const [asset] = base.assets;
  if (asset === undefined) throw new Error('the synthetic report lost its asset');
  const overall = { ...asset.assessment.overall, score: 60 };
  const worse = changed(withColumns(amount), { assessment: { ...asset.assessment, overall } });
  expect(diff(base, worse).scores).toEqual([
    { asset: 'shop', before: 74.96, after: 60, level: 'major' },
  ]);
  const model = { ...worse.model, sha256: 'c'.repeat(64) };
  const other = diff(base, { ...worse, model });
  expect(other.scores).toEqual([]);
  expect(other.notes.map(({ code }) => code)).toContain('drift.other-model');
});

test('tables are matched by name and by columns, others are added and removed', () => {
  const [orders] = base.assets[0]?.tables ?? [];
  if (orders === undefined) throw new Error('the synthetic report lost its table');
  const table = (id: string, ...names: string[]): TableReport => ({
    ...orders,
    id,
    name: id.split('/').at(-1) ?? id,
    columns: names.map((name) => ({ ...amount, name })),
  });
  const having = (...tables: TableReport[]): Report => ({
    ...base,
    assets: base.assets.map((asset) => ({ ...asset, tables })),
  });
  const found = diff(
    having(
      table('orders', 'a'),
      table('old/stock', 'b'),
      table('x', 'p', 'q', 'r'),
      table('gone', 'g'),
    ),
    having(
      table('orders', 'a'),
      table('new/stock', 'c'),
      table('y', 'p', 'q', 'r'),
      table('come', 'h'),
    ),
  );
  expect(found.tables.compared.map(({ after, matchedBy }) => [after, matchedBy])).toEqual([
    ['new/stock', 'name'],
    ['orders', 'id'],
    ['y', 'columns'],
  ]);
  expect(found.tables).toMatchObject({ added: ['come'], removed: ['gone'] });
});
