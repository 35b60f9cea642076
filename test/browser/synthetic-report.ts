import type { Fact } from '../../src/vocabulary/assessment.ts';
import type { Finding } from '../../src/vocabulary/finding.ts';
import type { Relationship } from '../../src/vocabulary/relationship.ts';
import type { AssetReport, Report } from '../../src/vocabulary/reports/report.ts';
import type { TableReport } from '../../src/vocabulary/reports/table-report.ts';
import { Random } from './random.ts';
import { type AssessmentWish, syntheticAssessment } from './synthetic-assessment.ts';
import { columnModel, syntheticModel } from './synthetic-model.ts';
import { ordersTables, plainTables } from './synthetic-schemas.ts';
import { hex, syntheticTable } from './synthetic-tables.ts';
import { withValuations } from './synthetic-valuation.ts';
import { syntheticWords } from './synthetic-words.ts';

interface AssetWish extends Omit<AssessmentWish, 'aims'> {
  readonly id: string;
  readonly name: string;
  /** Quality, risk, value, management. */
  readonly aims: readonly [number, number, number, number];
  readonly candidate?: boolean;
}

const wishes: readonly AssetWish[] = [
  { id: 'products', name: 'Products 商品主数据', aims: [93, 91, 88, 87], gaps: 0.02 },
  { id: 'stores', name: 'Stores 门店主数据', aims: [95, 93, 82, 88], gaps: 0.05 },
  { id: 'inventory', name: 'Inventory snapshots 库存快照', aims: [82, 92, 72, 74], gaps: 0.1 },
  { id: 'coupons', name: 'Coupon redemptions 优惠券核销', aims: [85, 79, 66, 71], gaps: 0.12 },
  { id: 'orders', name: 'Orders 订单明细', aims: [85, 74, 70, 72], gaps: 0.06 },
  { id: 'suppliers', name: '供应商档案', aims: [76, 80, 59, 70], gaps: 0.08 },
  { id: 'footfall', name: 'Footfall counts 客流计数', aims: [84, 90, 64, 61], gaps: 0.46 },
  { id: 'members', name: 'Members 会员档案', aims: [79, 49, 77, 72], gaps: 0.09 },
  {
    id: 'prices',
    name: 'Price observations 竞品价格采集',
    aims: [82, 63, 70, 57],
    gaps: 0.14,
    gates: { G4: 'closed' },
  },
  {
    id: 'reviews',
    name: 'Product reviews 商品评价',
    aims: [75, 71, 55, 58],
    gaps: 0.3,
    gates: { G2: 'unknown' },
  },
  {
    id: 'couriers',
    name: 'Courier tracks 配送轨迹',
    aims: [77, 44, 73, 61],
    gaps: 0.2,
    gates: { G4: 'unknown' },
    candidate: true,
  },
  {
    id: 'logs',
    name: 'Application logs 应用日志',
    aims: [61, 38, 41, 45],
    gaps: 0.3,
    gates: { G6: 'closed' },
  },
];

/** Twelve assets, one of them in full depth; the same for the same seed. */
export function syntheticReport(seed = 20260701): Report {
  const random = new Random(seed);
  const assets = wishes.map((wish) => assetOf(wish, random));
  const aims = { quality: 81, risk: 72, value: 68, management: 68 };
  return withValuations({
    ...reportFrame(random),
    portfolio: {
      summary: [
        { code: 'summary.portfolio', params: { open: 8, total: 12, closed: 2, unknown: 2 } },
        { code: 'summary.proof', params: { share: '83%' } },
      ],
      assessment: syntheticAssessment(syntheticModel, { aims, gaps: 0.17 }, random),
    },
    assets,
    evidence: factsOf(assets),
  });
}

/** Everything of a report but its content. */
export function reportFrame(random: Random): Omit<Report, 'portfolio' | 'assets' | 'evidence'> {
  return {
    schema: 'assay-report/1',
    assay: '0.1.0',
    engine: { name: 'DuckDB', version: '1.5.6' },
    asOf: '2026-10-31',
    seed: 20260701,
    settings: { typeShare: 0.99, maxColumns: 10_000, certify: false },
    model: syntheticModel,
    words: syntheticWords,
    files: {
      read: 23,
      notes: [{ code: 'note.passed-over', params: { file: 'readme.txt' } }],
      unreadable: [
        {
          code: 'problem.truncated',
          params: {},
          where: { file: 'archive/2024 orders.csv.gz', byte: 1_048_576 },
        },
        { code: 'problem.html', params: {}, where: { file: '导出/客户名单（测试） #1 100%.xls' } },
      ],
    },
    queries: {
      q1: 'SELECT count(*) AS rows,\n       count("coupon_id") AS filled\nFROM   "orders"',
      q2: 'SELECT count(DISTINCT "order_id") AS distinct_values FROM "orders"',
      q3: 'SELECT "total" AS value, count(*) AS n\nFROM   "orders"\nGROUP BY 1',
      q4: 'SELECT length("channel") AS length, count(*) AS n FROM "orders" GROUP BY 1',
      q5: 'SELECT count(*) - count(DISTINCT sha256(row_text)) AS duplicates FROM "orders"',
      q6: 'SELECT count(*) FILTER (WHERE p."order_id" IS NULL) AS orphans,\n       count(*) AS references\nFROM   "order_lines" l\nLEFT JOIN "orders" p USING ("order_id")\nWHERE  l."order_id" IS NOT NULL',
    },
    run: {
      startedAt: '2026-10-31T16:00:00Z',
      finishedAt: '2026-10-31T16:02:11Z',
      seconds: 131.4,
      host: 'synthetic',
      node: '20.20.2',
      threads: 2,
      memory: '2GB',
      sources: ['/data/qinghe'],
      cached: [],
      reportSha256: hex(64, random),
    },
  };
}

function assetOf(wish: AssetWish, random: Random): AssetReport {
  const [quality, risk, value, management] = wish.aims;
  const aims = { quality, risk, value, management };
  const assessment = syntheticAssessment(syntheticModel, { ...wish, aims }, random);
  const schemas = wish.id === 'orders' ? ordersTables : plainTables(wish.id, random);
  const tables = schemas.map((schema) => syntheticTable(schema, random));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const grade = assessment.overall.grade ?? '–';
  return {
    id: wish.id,
    name: wish.name,
    candidate: wish.candidate ?? false,
    ...(wish.candidate === true ? {} : declared(wish.id, random)),
    period: { from: '2023-11-01', to: '2026-10-31' },
    summary: [
      { code: 'summary.asset', params: { rows, tables: tables.length, grade } },
      ...(wish.id === 'orders' ? [{ code: 'summary.holds', params: {} }] : []),
    ],
    assessment,
    gradeProposal: 'general-3',
    ...(wish.id === 'orders' ? { confirmedGrade: 'general-3' as const } : {}),
    findings: wish.id === 'orders' ? ordersFindings : findingsOf(wish.id, rows),
    missingEvidence: missingOf(assessment),
    relationships: wish.id === 'orders' ? ordersRelationships : [],
    tables: wish.id === 'orders' ? deepened(tables, random) : tables,
  };
}

function declared(id: string, random: Random) {
  return {
    responsible: 'Data Office, Sales 销售数据部',
    purpose: 'licensing to suppliers',
    contract: {
      path: `${id}.odcs.yaml`,
      id: `urn:assay:${id}`,
      version: '1.4.0',
      sha256: hex(64, random),
    },
  };
}

function missingOf(assessment: AssetReport['assessment']): AssetReport['missingEvidence'] {
  return assessment.indicators
    .filter(({ status }) => status === 'no-evidence')
    .map(({ id, reason }) => {
      const indicator = syntheticModel.indicators.find((one) => one.id === id);
      const now = assessment.dimensions[indicator?.dimension ?? '']?.score ?? null;
      const weight = indicator?.weight ?? 0;
      const gate = syntheticModel.gates.find((one) => one.indicator === id)?.id;
      const decided = assessment.gates.some((one) => one.id === gate && one.state === 'unknown');
      return {
        indicator: id,
        reason: reason ?? { code: 'ask.owner', params: {} },
        ifWorst: now === null ? null : now * (1 - weight),
        ifBest: now === null ? null : now * (1 - weight) + 100 * weight,
        coverageGain: weight,
        ...(gate === undefined || !decided ? {} : { gate }),
      };
    });
}

function factsOf(assets: readonly AssetReport[]): Fact[] {
  const results = assets.flatMap((asset) => asset.assessment.indicators);
  const known = new Map(results.filter(({ score }) => score !== null).map((one) => [one.id, one]));
  return [...known.values()].flatMap<Fact>(({ id, numerator, denominator, exactness }) => [
    {
      id: `ev-${id}`,
      name: id.startsWith('Q') ? 'ev.cells' : `declared.${id.toLowerCase()}`,
      subject: { asset: 'orders', table: 'orders' },
      value: numerator ?? 0,
      status: 'measured',
      query: id.startsWith('Q4') ? 'q6' : 'q1',
      ...(exactness === undefined ? {} : { exactness }),
      rows: [48_211, 48_212, 90_077].map((record) => ({
        kind: 'record',
        file: 'orders.csv',
        record,
        line: record + 1,
      })),
    },
    {
      id: `ev-${id}-total`,
      name: 'cells.tested',
      subject: { asset: 'orders' },
      value: denominator ?? 0,
      status: 'measured',
      query: 'q1',
    },
  ]);
}

const records = (...positions: number[]): Finding['rows'] =>
  positions.map((record) => ({ kind: 'record', file: 'orders.csv', record, line: record + 1 }));

const ordersFindings: Finding[] = [
  {
    code: 'finding.direct-identifier',
    severity: 'serious',
    subject: { asset: 'orders', table: 'orders', column: 'mobile' },
    params: {},
    count: 2,
    total: 5,
    rows: [],
    feeds: ['R2.5'],
  },
  {
    code: 'finding.total-differs',
    severity: 'serious',
    subject: { asset: 'orders', table: 'orders', column: 'total' },
    params: {},
    count: 2_485_224,
    total: 4_812_377,
    rows: records(1207, 1988, 2114, 9012),
    feeds: ['Q4.2'],
  },
  {
    code: 'finding.records-at-risk',
    severity: 'serious',
    subject: { asset: 'orders', table: 'orders' },
    params: { k: 5 },
    count: 911_404,
    total: 4_812_377,
    rows: [{ kind: 'unaddressable' }],
    feeds: ['R2.2'],
  },
  {
    code: 'finding.orphans',
    severity: 'serious',
    subject: { asset: 'orders', table: 'order_lines', column: 'order_id' },
    params: { table: 'orders' },
    count: 41_006,
    total: 11_960_842,
    rows: records(48_211, 48_212, 90_077),
    feeds: ['Q4.2', 'Q1.2'],
    query: 'q6',
  },
  {
    code: 'finding.late',
    severity: 'notice',
    subject: { asset: 'orders', table: 'orders', column: 'loaded_at' },
    params: {},
    count: 2_454_312,
    total: 4_812_377,
    rows: records(3, 4, 9),
    feeds: ['Q5.2'],
    confidence: 0.9,
  },
  {
    code: 'finding.tokens',
    severity: 'notice',
    subject: { asset: 'orders', table: 'orders', column: 'channel' },
    params: {},
    count: 61_880,
    total: 4_812_377,
    rows: [{ kind: 'key', masked: 'A1••••77' }],
    feeds: ['Q2.1'],
  },
];

function findingsOf(id: string, rows: number): Finding[] {
  if (id === 'stores') return [];
  const secret = id === 'logs';
  return [
    {
      code: secret ? 'finding.secret' : 'finding.broken-date',
      severity: secret ? 'critical' : 'notice',
      subject: { asset: id, table: id, column: secret ? 'request_header' : 'created_at' },
      params: {},
      count: secret ? 4 : Math.round(rows / 977),
      total: rows,
      rows: records(17, 402),
      feeds: [secret ? 'R6.1' : 'Q3.2'],
    },
  ];
}

const ordersRelationships: Relationship[] = [
  link('order_lines', 'order_id', 'orders', 11_960_842, 41_006),
  link('orders', 'member_id', 'members', 4_672_000, 135_000),
  link('refunds', 'order_id', 'orders', 96_215, 0),
  link('order_lines', 'product_id', 'products', 11_960_842, 2_391),
];

function link(
  from: string,
  column: string,
  to: string,
  references: number,
  orphans: number,
): Relationship {
  return {
    from: { table: from, columns: [column] },
    to: { table: to, columns: [column] },
    source: from === 'order_lines' ? 'declared' : 'discovered',
    references,
    orphans,
    orphanRows: orphans === 0 ? [] : records(48_211, 48_212),
    cardinality: 'many-to-one',
    confidence: from === 'order_lines' ? 1 : 0.94,
    query: 'q6',
  };
}

/** The first table gets everything a table can have. */
function deepened(tables: readonly TableReport[], random: Random): TableReport[] {
  const [first, ...others] = tables;
  if (first === undefined) return [];
  const orders: TableReport = {
    ...first,
    fingerprint: { ...first.fingerprint, certified: hex(64, random) },
    rejectedRows: {
      count: 3,
      list: [11, 207, 9001].map((line) => ({
        where: { file: 'orders.csv', line },
        reason: { code: 'reject.columns', params: { found: 12, expected: 14 } },
      })),
    },
    rejectedCells: {
      count: 1_204,
      list: [
        {
          where: { file: 'orders.csv', line: 92, column: 8 },
          column: 'total',
          reason: { code: 'reject.type', params: { type: 'decimal' } },
        },
      ],
    },
    periods: {
      column: 'paid_at',
      unit: 'month',
      counts: first.missing.labels.map((period, index) => ({
        period,
        count: index === 20 ? 0 : 90_000 + index * 2_600 + random.whole(0, 30_000),
      })),
    },
    reidentification: {
      quasiIdentifiers: ['district', 'age_band', 'sex'],
      classes: 18_204,
      smallest: [1, 1, 1, 2, 2],
      recordsAtRisk: 911_404,
      threshold: 5,
    },
    assessment: syntheticAssessment(
      syntheticModel,
      { aims: { quality: 84, risk: 72, value: 70, management: 70 }, gaps: 0.2 },
      random,
    ),
  };
  const columns = first.columns.map((column) => ({
    ...column,
    assessment: syntheticAssessment(columnModel, { aims: { quality: 97 }, gaps: 0 }, random),
  }));
  return [{ ...orders, columns }, ...others];
}
