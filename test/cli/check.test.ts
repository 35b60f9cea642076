import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkReportSchema } from '../../src/vocabulary/reports/check-report.ts';
import { assay } from './command-line.ts';
import { plantedValues, writePeople } from './planted-data.ts';

let folder: string;
let data: string;
let planted: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-test-'));
  data = join(folder, 'data');
  planted = plantedValues(await writePeople(data));
  await writeFile(join(data, 'people.odcs.yaml'), contract);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const contract = `kind: DataContract
apiVersion: v3.1.0
id: people
version: 1.0.0
schema:
  - name: customers
    properties:
      - {name: customer_id, primaryKey: true, logicalType: string}
      - {name: name, required: true}
      - {name: mobile, unique: true, logicalTypeOptions: {pattern: '1[0-9]{10}'}}
      - {name: spent, logicalType: number, logicalTypeOptions: {minimum: 0, maximum: 10000}}
      - name: city
        quality:
          - id: cities
            metric: invalidValues
            arguments: {validValues: [北京, 上海, 贵阳]}
            mustBe: 0
            severity: warning
  - name: orders
    quality:
      - {metric: rowCount, mustBeGreaterThan: 100}
    properties:
      - {name: customer_id, relationships: [{to: customers.customer_id}]}
      - {name: ordered_on, logicalType: date}
`;

/** Replaces text in a file of the source. */
async function spoil(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(data, file);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
}

test('every rule of the contract holds on good data, with code 0', async () => {
  const { code, stdout, stderr } = await assay(['check', data, '--no-cache', '--json']);
  const report = checkReportSchema.parse(JSON.parse(stdout));
  expect([code, stderr]).toEqual([0, '']);
  expect(report.summary).toEqual({ rules: 11, passed: 11, failed: 0, errors: 0, skipped: 0 });
  const text = await assay(['check', data, '--lang', 'zh']);
  expect(text.stdout).toBe('11 条规则全部通过。\n');
});

test('broken rules are named with their rows, with code 4; personal values stay in', async () => {
  await spoil('customers.csv', /^C10003,[^,]*/m, 'C10004,');
  await spoil('customers.csv', /^(C10007,[^,]*,[^,]*),\d+/m, '$1,+8613912345678');
  await spoil('customers.csv', /^(C10009.*),[\d.]+$/m, '$1,-12.5');
  await spoil('orders.ndjson', '"customer_id":"C10050"', '"customer_id":"C99999"');
  const files = ['rules.xml', 'rules.sarif', 'rows.csv'].map((name) => join(folder, name));
  const [junit = '', sarif = '', rows = ''] = files;
  const wanted = ['--junit', junit, '--sarif', sarif, '--failing-rows', rows];
  const ended = await assay(['check', data, '--no-cache', '--json', ...wanted]);
  expect(ended.code).toBe(4);
  const { rules } = checkReportSchema.parse(JSON.parse(ended.stdout));
  const failed = rules.filter(({ status }) => status === 'failed');
  expect(failed.map(({ id, failing, rows }) => [id, failing, rows])).toEqual([
    ['customers.name.required', 1, [line('customers.csv', 4, 5)]],
    ['customers.mobile.pattern', 1, [line('customers.csv', 8, 9)]],
    ['customers.spent.range', 1, [line('customers.csv', 10, 11)]],
    ['customers.primaryKey', 1, [line('customers.csv', 5, 6)]],
    ['orders.customer_id.references.customers', 2, expect.any(Array)],
  ]);

  const cases = await testCases(junit);
  expect(cases).toHaveLength(rules.length);
  expect(cases.filter(({ failed }) => failed)).toHaveLength(failed.length);
  await expectSarif(sarif, failed.length + 1);
  const lines = (await readFile(rows, 'utf8')).trim().split('\n');
  expect(lines[0]).toBe('rule,table,file,sheet,record,line,column,value,withheld');
  expect(lines).toContain("customers.spent.range,customers,customers.csv,,10,11,spent,'-12.5,");
  expect(lines).toContain('customers.mobile.pattern,customers,customers.csv,,8,9,mobile,,yes');

  const table = await assay(['check', data]);
  const written = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const everything = [ended.stdout, table.stdout, table.stderr, ...written].join('\n');
  for (const value of [...planted, '13912345678']) expect(everything).not.toContain(value);
});

const line = (file: string, record: number, at: number) => ({
  kind: 'record',
  file,
  record,
  line: at,
});

async function testCases(path: string) {
  const cases: { name: string; failed: boolean }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testcase') cases.push({ name: String(attributes.name), failed: false });
    const last = cases.at(-1);
    if (name === 'failure' && last) last.failed = true;
  });
  parser.write(await readFile(path, 'utf8')).close();
  return cases;
}

async function expectSarif(path: string, results: number): Promise<void> {
  const log = JSON.parse(await readFile(path, 'utf8'));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.results).toHaveLength(results);
  for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect([level, message.text]).toEqual(['error', expect.stringMatching(/broken by/)]);
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^(?:customers\.csv|orders\.ndjson)$/);
    expect(region.startLine).toBeGreaterThan(0);
  }
}

test('a rule below the severity that was asked for fails without code 4', async () => {
  await spoil('customers.csv', '上海', '伦敦');
  expect((await assay(['check', data, '--no-cache'])).code).toBe(0);
  const strict = await assay(['check', data, '--fail-on', 'notice']);
  expect([strict.code, strict.stdout]).toEqual([4, expect.stringContaining('1 of 120')]);
});

test('a drafted contract holds on whole numbers among which a few are not', async () => {
  const own = join(folder, 'own');
  await mkdir(own);
  const sizes = Array.from({ length: 400 }, (_, i) => (i % 200 === 7 ? '19.2' : `${12 + (i % 3)}`));
  const text = sizes.map((size, i) => `A${i},${size}`).join('\n');
  await writeFile(join(own, 'cans.csv'), `code,ounces\n${text}\n`);
  const drafted = join(folder, 'drafted');
  expect((await assay(['init', own, '--out', drafted])).code).toBe(0);
  const [contract = ''] = await readdir(drafted);
  const checked = await assay(['check', own, '--contract', join(drafted, contract)]);
  expect([checked.code, checked.stdout]).toEqual([0, expect.stringMatching(/^All/)]);
});

test('a rule that cannot be read is an error, not a pass', async () => {
  const path = join(data, 'people.odcs.yaml');
  const misspelt = contract.replace('metric: rowCount', 'metric: rowcount');
  await writeFile(path, misspelt);
  const { code, stdout } = await assay(['check', data, '--no-cache', '--json']);
  const { rules, summary, problems } = checkReportSchema.parse(JSON.parse(stdout));
  expect([code, summary.errors, problems]).toEqual([4, 1, []]);
  const [unread] = rules.filter(({ status }) => status === 'error');
  expect(unread).toMatchObject({ id: 'orders.0', problem: { code: 'rule-metric-unknown' } });
});

test('rows that fail a query or the meaning of their column stand among the failing rows', async () => {
  await spoil('customers.csv', /^(C10007,[^,]*,[^,]*),\d+/m, '$1,12');
  await spoil('customers.csv', /^(C10009.*),[\d.]+$/m, '$1,-12.5');
  const query = `SELECT COUNT(*) FROM \${table} WHERE spent < 0 AND city <> 1`;
  const rule = `      - {id: spending, type: sql, query: '${query.replace('1', "''x''")}', mustBe: 0}`;
  const meaning = 'customProperties: [{property: assay.semanticType, value: chinese-mobile}]';
  await writeFile(
    join(data, 'people.odcs.yaml'),
    contract
      .replace('  - name: customers\n', `  - name: customers\n    quality:\n${rule}\n`)
      .replace(", logicalTypeOptions: {pattern: '1[0-9]{10}'}", `, ${meaning}`),
  );
  const rows = join(folder, 'rows.csv');
  const { code } = await assay(['check', data, '--no-cache', '--failing-rows', rows]);
  const lines = (await readFile(rows, 'utf8')).trim().split('\n');
  expect(code).toBe(4);
  expect(lines).toContain("spending,customers,customers.csv,,10,11,spent,'-12.5,");
  expect(lines).toContain('customers.mobile.meaning,customers,customers.csv,,8,9,mobile,,yes');
});

test('a declared column that is gone is told once', async () => {
  await spoil('customers.csv', 'spent', 'paid');
  const { code, stdout } = await assay(['check', data, '--no-cache', '--json']);
  const { rules } = checkReportSchema.parse(JSON.parse(stdout));
  const failed = rules.filter(({ status }) => status !== 'passed');
  expect([code, failed.map(({ id }) => id)]).toEqual([4, ['customers.spent.present']]);
});

test('without a contract there is nothing to check', async () => {
  await rm(join(data, 'people.odcs.yaml'));
  const { code, stderr } = await assay(['check', data, '--no-cache']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--suggested')]);
});

test('without a contract, what the data suggests is asked of it', async () => {
  await rm(join(data, 'people.odcs.yaml'));
  await spoil('customers.csv', /^C10003,[^,]*/m, 'C10003,');
  const { code, stdout } = await assay(['check', data, '--no-cache', '--suggested', '--json']);
  const { rules } = checkReportSchema.parse(JSON.parse(stdout));
  const failed = rules.filter(({ status }) => status === 'failed');
  expect([code, failed.map(({ id }) => id)]).toEqual([4, ['customers.name.required']]);
  expect(failed[0]).toMatchObject({ origin: 'suggestion', support: 120, failing: 1 });
  for (const value of planted) expect(stdout).not.toContain(value);
});

test('a contract drafted from the data holds on it, and no longer when the data breaks', async () => {
  await rm(join(data, 'people.odcs.yaml'));
  expect((await assay(['init', data, '--no-cache'])).code).toBe(0);
  const held = await assay(['check', data, '--no-cache']);
  expect([held.code, held.stdout]).toEqual([0, expect.stringMatching(/^All \d+ rules hold/)]);
  await spoil('orders.ndjson', '"ordered_on":"2026-01-08"', '"ordered_on":"2062-01-08"');
  expect((await assay(['check', data, '--no-cache'])).code).toBe(4);
});
