import { expect, test } from 'vitest';
import type { DiffReport } from '../../vocabulary/reports/diff-report.ts';
import { terminalDiff } from './diff.ts';

const side = {
  kind: 'report',
  assay: '1',
  asOf: '2026-10-31',
  tables: 1,
  rows: 100,
  unreadable: 0,
} as const;
const shift = {
  kind: 'compared',
  of: 'values',
  counted: { before: 100, after: 120 },
  bins: 10,
  psi: 0.31,
  jensenShannon: 0.055,
  kolmogorovSmirnov: { value: 0.27, low: 0.2, high: 0.3 },
  chance: { psi: 0.02, kolmogorovSmirnov: 0.05 },
  exactness: 'interpolated',
  level: 'major',
} as const;
const diff: DiffReport = {
  schema: 'assay-diff/1',
  assay: '1',
  before: side,
  after: { ...side, rows: 120 },
  level: 'major',
  thresholds: {},
  notes: [{ code: 'drift.sampled', params: {} }],
  tables: {
    added: ['refunds'],
    removed: [],
    compared: [
      {
        before: 'orders',
        after: 'orders',
        matchedBy: 'id',
        level: 'major',
        volume: { before: 100, after: 120, ratio: 1.2, level: 'none' },
        added: [{ name: 'note', type: 'text' }],
        removed: [],
        renamed: [],
        columns: [
          {
            before: 'amount',
            after: 'amount',
            level: 'major',
            missing: { before: 0.02, after: 0.02, effect: 0, level: 'none' },
            mean: { before: 10, after: 8, effect: -0.4 },
            shift,
          },
          {
            before: 'mobile',
            after: 'mobile',
            level: 'none',
            missing: { before: 0, after: 0, effect: 0, level: 'none' },
            shift: { kind: 'not-comparable', reason: { code: 'drift.withheld', params: {} } },
          },
        ],
        keys: [{ columns: ['id'], kind: 'primary', change: 'broken', level: 'major' }],
      },
    ],
  },
  relationships: [
    {
      from: { table: 'orders', columns: ['customer'] },
      to: { table: 'customers', columns: ['id'] },
      change: 'orphans',
      orphans: { before: 0, after: 0.25 },
      level: 'major',
    },
  ],
  findings: [
    {
      code: 'finding.late',
      params: {},
      severity: 'notice',
      subject: { asset: 'a', table: 'orders' },
      change: 'resolved',
      count: { before: 3, after: null },
      total: { before: 100, after: null },
      level: 'none',
    },
  ],
  scores: [{ before: 80, after: 70, level: 'major' }],
  words: {
    'drift.sampled': { en: 'One side is a sample.', zh: '一侧为抽样。' },
    'finding.late': { en: '{count} rows are late.', zh: '{count} 行迟到。' },
  },
};
const plain = { colours: false, width: 100 };

test('the gravest first, with the measures of each column that moved', () => {
  expect(terminalDiff(diff, { ...plain, language: 'en' })).toMatchInlineSnapshot(`
    "report as of 2026-10-31 (tables: 1, rows: 100) → report as of 2026-10-31 (tables: 1, rows: 120): major
    Table added: refunds

    orders: major
      rows 100 → 120
      columns added: note (text)
      key (id) does not hold any more
      Column  Missing     h      d    PSI     JS     KS  Change
      amount    2.0 %  0.00  −0.40  0.310  0.055  0.270  major
      columns without a change worth a line: 0, and not comparable: 1

    Findings
        resolved  orders  3 rows are late.

    Relationships
      major  orders.customer → customers.id  orphans 0.0 % → 25.0 %

    Scores
      major  portfolio  80.0 → 70.0

    Notes
      One side is a sample.
    "
  `);
});

test('the same in Chinese', () => {
  expect(terminalDiff(diff, { ...plain, language: 'zh' })).toMatchInlineSnapshot(`
    "评估报告，基准日 2026-10-31（1 张表，100 行） → 评估报告，基准日 2026-10-31（1 张表，120 行）：重大
    新增的表：refunds

    orders：重大
      行数 100 → 120
      新增的字段：note (text)
      键（id）已被破坏
      字段    缺失率     h      d    PSI     JS     KS  变化
      amount   2.0 %  0.00  −0.40  0.310  0.055  0.270  重大
      无值得列出变化的字段：0 个；不可比：1 个

    发现
        已消除  orders  3 行迟到。

    关联关系
      重大  orders.customer → customers.id  孤立引用 0.0 % → 25.0 %

    评分
      重大  资产组合  80.0 → 70.0

    说明
      一侧为抽样。
    "
  `);
});
