import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fact } from '../../vocabulary/assessment.ts';
import type { AssetReport, ColumnReport, Report, TableReport } from '../../vocabulary/report.ts';
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
