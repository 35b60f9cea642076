import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { findingSchema } from '../../vocabulary/finding.ts';
import { reportColumn } from '../clearance.ts';
import { discover } from '../discover.ts';
import { discoverWords } from '../discover-words.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const names = ['Olivia Marsh', 'James Pike', 'Emma Thorn', 'Noah Reed', 'Lucy Vale'];
const people = {
  columns: [
    'no',
    'full name',
    'e-mail',
    'birth date',
    'gender',
    'joined',
    'note',
    'amount',
    'diagnosis',
  ],
  rows: Array.from({ length: 60 }, (_, i) => [
    i === 59 ? 'K7' : `K${i}`,
    `${names[i % 5]}${String.fromCharCode(97 + (i % 26))}`,
    i === 4 ? 'nobody at nowhere' : `person${i}@example.org`,
    i === 2 ? '2019-05-05' : `19${60 + (i % 30)}-0${1 + (i % 9)}-1${i % 10}`,
    i % 2 === 0 ? 'female' : 'male',
    i === 6 ? '2021-02-30' : i === 8 ? '2031-01-01' : `2020-03-${10 + (i % 15)}`,
    i === 9 ? 'api_key: ABCDEFGH12345678' : null,
    i === 11 ? '100000' : String(20 + (i % 19)),
    i % 3 === 0 ? 'asthma' : 'influenza',
  ]),
};

async function discovered() {
  const profile = await profileRows(engine, 'people', people);
  const discovery = await discover(engine, [profile], { asOf, seed: 1, queries: createQueryLog() });
  return { profile, discovery };
}

test('each planted defect is found, counted and located', async () => {
  const { discovery } = await discovered();
  const found = discovery.findings.map(({ code, subject, count }) => [code, subject.column, count]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['finding.secret', 'note', 1],
      ['finding.clear-identifier', 'e-mail', 59],
      ['finding.suspected-cells', 'e-mail', 1],
      ['finding.suspected-cells', 'joined', 2],
      ['finding.suspected-cells', 'amount', 1],
      ['finding.sensitive-information', 'birth date', 1],
      ['finding.sensitive-information', 'diagnosis', 60],
      ['finding.attribute-disclosure', 'diagnosis', 60],
    ]),
  );
  const of = (code: string, column: string) =>
    discovery.findings.find((one) => one.code === code && one.subject.column === column);
  const rows = (code: string, column: string) =>
    of(code, column)?.rows.map((r) => (r.kind === 'record' ? r.record : 0));
  expect(rows('finding.secret', 'note')).toEqual([10]);
  expect(rows('finding.suspected-cells', 'e-mail')).toEqual([5]);
  expect(rows('finding.suspected-cells', 'joined')).toEqual([7, 9]);
  expect(rows('finding.suspected-cells', 'amount')).toEqual([12]);
  const dates = of('finding.suspected-cells', 'joined');
  expect(dates?.params.defect).toMatch(/^impossible-date/);
  expect(dates?.evidence?.map(({ code }) => code)).toEqual([
    'defect.impossible-date',
    'defect.future-date',
  ]);
});

test('a defect is told once: no column and kind twice, and no older name for it', async () => {
  const { discovery } = await discovered();
  const told = discovery.findings.map(({ code, subject, params }) =>
    JSON.stringify([code, subject, params.defect]),
  );
  expect(new Set(told).size).toBe(told.length);
  expect(discovery.findings.map(({ code }) => code)).not.toContain('finding.invalid-cells');
  expect(discovery.findings.map(({ code }) => code)).not.toContain('finding.missing-tokens');
});

test('re-identification is measured on the quasi-identifiers of a table of persons', async () => {
  const [table] = (await discovered()).discovery.tables;
  expect(table?.reidentification?.quasiIdentifiers).toEqual(['birth date', 'gender']);
  expect(table?.reidentification).toMatchObject({ records: 60, maximum: 1, threshold: 0.2 });
  expect(table?.reidentification?.attributeDisclosure).toBeGreaterThan(0.5);
  expect(table?.reidentification?.journalist).toMatchObject({ kind: 'at-most', maximum: 1 });
  expect(table?.reidentification?.sensitive).toMatchObject([
    { column: 'diagnosis', distance: 'equal', distinctDiversity: 1, below: { l: 2 } },
  ]);
  expect(table?.sensitiveRows?.count).toBe(60);
});

test('findings are valid, have words, and show no cell', async () => {
  const { discovery, profile } = await discovered();
  for (const finding of discovery.findings) {
    findingSchema.parse(finding);
    expect(finding.count).toBeGreaterThan(0);
    expect(finding.rows.length).toBeLessThanOrEqual(20);
    const texts = discoverWords[finding.code];
    const parameters = [...(texts?.en.matchAll(/\{(\w+)\}/g) ?? [])].map((match) => match[1] ?? '');
    const known = ['count', 'total', ...Object.keys(finding.params)];
    expect(known).toEqual(expect.arrayContaining(parameters));
  }
  const shown = profile.columns.map((column, i) => {
    const found = discovery.tables[0]?.columns[i];
    return found && reportColumn(column, found);
  });
  const everything = JSON.stringify([discovery, shown]);
  const personal = people.rows.flatMap((row) => [row[0], row[1], row[2], row[3], row[6], row[8]]);
  for (const cell of new Set(personal.filter((value) => value !== null && value !== undefined))) {
    expect(everything).not.toContain(`"${cell}"`);
  }
  expect(everything).not.toMatch(/ABCDEFGH|person\d|Olivia|asthma/);
});

test('the same data give the same findings', async () => {
  const [one, two] = [await discovered(), await discovered()];
  expect(JSON.stringify(one.discovery)).toBe(JSON.stringify(two.discovery));
});
