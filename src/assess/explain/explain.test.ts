import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fact } from '../../vocabulary/assessment.ts';
import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { AssetReport, Report } from '../../vocabulary/reports/report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import { assessAsset, columnKey } from '../assess.ts';
import { assessmentTexts } from '../engine-texts.ts';
import { parseModel } from '../model/model.ts';
import { modelRecord } from '../model/model-record.ts';
import { assessPortfolio } from '../portfolio.ts';
import { explain } from './explain.ts';

const model = parseModel(
  readFileSync(new URL('../models/default.yaml', import.meta.url), 'utf8'),
  'default.yaml',
);
const subject = { asset: 'a1', table: 'dir/t', column: 'c' };
const facts: Fact[] = [
  { id: 'ev-1', name: 'cells.required', subject, value: 10, status: 'measured' },
  {
    id: 'ev-2',
    name: 'cells.requiredFilled',
    subject,
    value: 7,
    status: 'measured',
    query: 'q-1',
    proxy: { code: 'evidence.test', params: {} },
    rows: [{ kind: 'record', file: 't.csv', record: 3, line: 4 }],
  },
];

function report(): Report {
  const judged = assessAsset(model, {
    asset: 'a1',
    tables: [{ table: 'dir/t', columns: ['c'] }],
    facts,
  });
  const assessmentOf = judged.columns.get(columnKey('dir/t', 'c'));
  const column: ColumnReport = {
    name: 'c',
    ordinal: 0,
    physicalType: 'VARCHAR',
    type: 'text',
    typeShare: 1,
    personal: {
      personalInformation: false,
      directIdentifier: false,
      quasiIdentifier: false,
      sensitive: [],
    },
    gradeProposal: 'general-1',
    role: 'none',
    cleared: true,
    measures: {},
    distribution: { kind: 'empty' },
    masks: [],
    ...(assessmentOf === undefined ? {} : { assessment: assessmentOf }),
  };
  const ofTable = judged.tables.get('dir/t');
  const table: TableReport = {
    id: 'dir/t',
    name: 't',
    files: [],
    rows: 10,
    notes: [],
    rejectedRows: { count: 0, list: [] },
    rejectedCells: { count: 0, list: [] },
    fingerprint: { quick: '', schema: '' },
    measures: {},
    keys: [],
    missing: { by: 'rows', labels: [], columns: [] },
    columns: [column],
    ...(ofTable === undefined ? {} : { assessment: ofTable }),
  };
  const asset: AssetReport = {
    id: 'a1',
    name: 'shop',
    candidate: true,
    summary: [],
    assessment: judged.asset,
    gradeProposal: 'general-1',
    findings: [],
    missingEvidence: [],
    relationships: [],
    tables: [table],
  };
  return {
    schema: 'assay-report/1',
    assay: '0',
    engine: { name: 'duckdb', version: '1' },
    asOf: '2026-01-01',
    seed: 1,
    settings: {},
    model: modelRecord(model),
    words: { ...assessmentTexts(model), 'evidence.test': { en: 'stands in', zh: '替代' } },
    files: { read: 1, unreadable: [] },
    portfolio: {
      summary: [],
      assessment: assessPortfolio(model, [{ id: 'a1', assessment: judged.asset, rows: 10 }]),
    },
    assets: [asset],
    queries: { 'q-1': 'SELECT count(c) FROM t' },
    evidence: facts,
    run: {
      startedAt: '',
      finishedAt: '',
      seconds: 0,
      host: '',
      node: '',
      threads: 1,
      memory: '',
      sources: [],
      cached: [],
      reportSha256: '',
    },
  };
}

test('an indicator leads from the score to query and rows', () => {
  const found = explain(report(), 'quality.completeness.element-completeness');
  expect(found.indicator?.id).toBe('Q2.1');
  const [score] = found.scores;
  expect(score?.result).toMatchObject({ score: 70, numerator: 7, denominator: 10 });
  expect(score?.facts.map(({ fact, sql }) => [fact.id, sql])).toEqual([
    ['ev-2', 'SELECT count(c) FROM t'],
    ['ev-1', undefined],
  ]);
});

test('ids and paths name the same, in any case', () => {
  expect(explain(report(), 'q2.1')).toEqual(
    explain(report(), 'quality.completeness.element-completeness'),
  );
  expect(explain(report(), 'Q2').path).toBe('quality.completeness');
});

test.each(['shop', 'a1', 't', 'dir/t', 'shop/t', 'a1/dir/t', 't/c', 'shop/dir/t/c'])(
  'the prefix %s chooses a subject',
  (prefix) => {
    const [score] = explain(report(), `${prefix}:Q2.1`).scores;
    expect(score?.result?.score).toBe(70);
    expect(prefix.endsWith('c')).toBe(score?.subject.column === 'c');
  },
);

test('a dimension shows its parts with weights', () => {
  const [score] = explain(report(), 'quality').scores;
  expect(score?.combined).toMatchObject({ score: 70, grade: 'C', capped: true });
  expect(score?.parts).toContainEqual({
    path: 'quality.completeness.element-completeness',
    name: { en: 'Element completeness', zh: '数据元素完整性' },
    weight: 0.12,
    score: 70,
    status: 'measured',
  });
  expect(score?.method).toBe('weighted-sum');
  expect(explain(report(), 'overall').scores[0]?.method).toBe('weighted-sum');
  expect(explain(report(), 'Q2').scores[0]?.method).toBe('weighted-sum');
  expect(explain(report(), 'overall').scores[0]?.parts.map(({ path }) => path)).toContain('risk');
  expect(explain(report(), 'portfolio:overall').scores[0]?.combined?.score).toBe(70);
});

test('an unknown path or subject is a problem with the nearest names', () => {
  expect(() => explain(report(), 'quality.completness')).toThrowError(
    expect.objectContaining({
      code: 'explain.unknown-path',
      params: expect.objectContaining({ nearest: expect.stringContaining('quality.completeness') }),
    }),
  );
  expect(() => explain(report(), 'shopp:Q2.1')).toThrowError(
    expect.objectContaining({
      code: 'explain.unknown-subject',
      params: expect.objectContaining({ nearest: expect.stringContaining('shop') }),
    }),
  );
});

/** The report with one discovery of each topic. */
function discovered(): Report {
  const given = report();
  const [asset] = given.assets;
  const [table] = asset?.tables ?? [];
  const [column] = table?.columns ?? [];
  if (asset === undefined || table === undefined || column === undefined) return given;
  const row = { kind: 'record' as const, file: 't.csv', record: 3, line: 4 };
  const kind = { code: 'defect-kind.outlier', params: {} };
  const evidence = { code: 'defect.outlier', params: { share: 99 } };
  const group = { column: 'c', kind, count: 1, confidence: { least: 0.85, greatest: 0.85 } };
  const told: TableReport = {
    ...table,
    keys: [
      {
        columns: ['c'],
        kind: 'primary',
        source: 'discovered',
        distinct: 9,
        nonNull: 10,
        holds: false,
      },
    ],
    suspectedCells: {
      minimumConfidence: 0.5,
      groups: [{ ...group, cells: [{ row, confidence: 0.85, evidence }], query: 'q-1' }],
    },
    repeated: {
      linked: [],
      tables: [],
      columns: [{ columns: ['c', 'd'], rows: 10, equal: 10, query: 'q-1' }],
    },
    suggestedRules: [
      {
        text: { code: 'rule.required', params: { columns: 'c' } },
        column: 'c',
        support: 10,
        exceptions: 0,
        confidence: 0.72,
      },
    ],
    reidentification: {
      quasiIdentifiers: ['c'],
      classes: 4,
      smallest: [1, 2],
      recordsAtRisk: 6,
      threshold: 0.2,
    },
    columns: [
      {
        ...column,
        hiddenPersonal: [
          {
            meaning: { code: 'semantic-type.email', params: {} },
            path: '$.mail',
            found: 2,
            tested: 5,
          },
        ],
      },
    ],
  };
  const relationship = {
    from: { table: 'dir/t', columns: ['c'] },
    to: { table: 'dir/u', columns: ['id'] },
    source: 'discovered' as const,
    references: 8,
    orphans: 1,
    orphanRows: [row],
    cardinality: 'many-to-one' as const,
    rows: 10,
    parents: { rows: 5, without: 2 },
    confidence: 0.9,
  };
  const words = {
    ...given.words,
    'defect-kind.outlier': { en: 'outlier', zh: '离群值' },
    'defect.outlier': { en: 'stands apart from {share} %', zh: '与 {share}% 相距甚远' },
    'semantic-type.email': { en: 'e-mail address', zh: '电子邮箱' },
    'rule.required': { en: '{columns} is never empty', zh: '{columns} 不为空' },
  };
  return { ...given, words, assets: [{ ...asset, relationships: [relationship], tables: [told] }] };
}

test.each([
  ['suspected-cells', '1 cells look wrong: outlier', '1 个单元格疑似有误：离群值'],
  ['repeated-records', 'says the same as d in 10 of 10 rows', '10 行中有 10 行与字段 d 相同'],
  ['hidden-personal-information', 'e-mail address inside the cells $.mail', '夹带电子邮箱 $.mail'],
  ['keys', 'primary key, discovered, but broken: 9 different', '主键，发现所得，但不成立'],
  ['relationships', 'many to one, discovered: 7 of 8', '8 个引用中有 7 个可找到'],
  ['suggested-rules', 'c is never empty', 'c 不为空'],
  [
    'reidentification',
    '6 of 10 rows stand in classes of fewer than 5',
    '6 行所在的 c 等价类不足 5 行',
  ],
])('the topic %s is explained in both languages, for an asset and for a table', (topic, en, zh) => {
  for (const path of [topic, `t:${topic}`, `shop:${topic.toUpperCase()}`]) {
    const { discoveries, scores } = explain(discovered(), path);
    expect(scores).toEqual([]);
    const [entry] = discoveries?.[0]?.entries ?? [];
    expect(entry?.text.en).toContain(en);
    expect(entry?.text.zh).toContain(zh);
    expect(entry?.table).toBe('dir/t');
  }
});

test('a discovery leads to its reasons, rows and query; one of another column is left out', () => {
  const [cells] = explain(discovered(), 't/c:suspected-cells').discoveries ?? [];
  expect(cells?.entries[0]).toMatchObject({
    evidence: [{ en: 'stands apart from 99 %', zh: '与 99% 相距甚远' }],
    confidence: 0.85,
    rows: [{ line: 4 }],
    sql: 'SELECT count(c) FROM t',
  });
  const [risk] = explain(discovered(), 't/c:reidentification').discoveries ?? [];
  expect(risk?.entries).toEqual([]);
  const [references] = explain(discovered(), 'relationships').discoveries ?? [];
  expect(references?.entries[0]?.evidence.map(({ en }) => en)).toEqual([
    '80% of 10 rows have a value',
    '2 of 5 rows of the other table are not referred to',
  ]);
});

test('a misspelt topic is a problem that names the topic; an unknown subject is one too', () => {
  expect(() => explain(discovered(), 'suspected-cell')).toThrowError(
    expect.objectContaining({
      code: 'explain.unknown-path',
      params: expect.objectContaining({ nearest: expect.stringContaining('suspected-cells') }),
    }),
  );
  expect(() => explain(discovered(), 'nowhere:keys')).toThrowError(
    expect.objectContaining({ code: 'explain.unknown-subject' }),
  );
});
