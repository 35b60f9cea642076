import type { Log } from 'sarif';
import { expect, it } from 'vitest';
import type { CheckedRule, CheckReport } from '../vocabulary/reports/check-report.ts';
import { junitXml } from './junit.ts';
import { sarifLog } from './sarif.ts';

const rule: CheckedRule = {
  id: 'r1',
  origin: 'rule',
  asset: 'shop',
  table: 'orders',
  column: 'total',
  severity: 'notice',
  status: 'failed',
  text: { code: 'rule.range', params: { columns: 'total', expected: '≥ 0' } },
  applicable: 10,
  failing: 1,
  rows: [],
  where: { file: 'my shop.odcs.yaml', line: 7 },
};
const report: CheckReport = {
  schema: 'assay-check/1',
  assay: '0.1.0',
  engine: { name: 'duckdb', version: '1' },
  asOf: '2026-01-01',
  files: { read: 1, unreadable: [] },
  contracts: [],
  summary: { rules: 1, passed: 0, failed: 1, errors: 0, skipped: 0 },
  rules: [rule],
  problems: [],
  queries: {},
  words: { 'rule.range': { en: '{columns} is {expected}', zh: '{columns} {expected}' } },
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

it('is SARIF as its published types say, and points into the contract where no row can be told', () => {
  const log: Log = sarifLog(report, 'en');
  expect(log.runs[0]?.results).toEqual([
    {
      ruleId: 'shop/r1',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'orders.total: “total is ≥ 0” is broken by 1 of 10.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20shop.odcs.yaml' },
            region: { startLine: 7 },
          },
        },
      ],
    },
  ]);
});

it('writes names that XML cannot hold', () => {
  const odd = { ...report, rules: [{ ...rule, table: 'a\u0001<b>&"\ud800' }] };
  expect(junitXml(odd, 'en')).toContain('<testsuite name="shop/a\ufffd&lt;b&gt;&amp;&quot;\ufffd"');
});
