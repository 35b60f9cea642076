import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import type { Engine } from '../../engine/engine.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import { discover } from '../discover.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
let profile: TableProfile;

const rows = 60_000;
const secrets = ['hunter2hunter2', 'Tr0ub4dor'] as const;

/** Near-unique notes, so that the profile holds a sample; three of them hold a secret. */
function note(i: number): string {
  if (i === 41_999 || i === 59_999) return `${i} password: ${secrets[0]}`;
  if (i === 7) return `${i} postgres://app:${secrets[1]}@db.example.org/shop`;
  return `note number ${i} of many`;
}

beforeAll(async () => {
  engine = await openTestEngine();
  profile = await profileRows(engine, 'notes', {
    columns: ['note', 'number', 'brief'],
    rows: Array.from({ length: rows }, (_, i) => [
      note(i),
      i === 30_000 ? `api_key=${secrets[0]}` : String(i),
      `n${i}`,
    ]),
  });
}, 60_000);
afterAll(() => engine.remove());

const discovered = async (by: Engine) => {
  const queries = createQueryLog();
  const found = await discover(by, [profile], { asOf, seed: 1, queries });
  return { ...found, queries: queries.all() };
};

test('secrets outside the sample are found by a search of all rows', async () => {
  expect(profile.columns[0]?.values.kind).toBe('sample');
  const { tables, findings, queries } = await discovered(engine);
  const [noted, numbered, brief] = tables[0]?.columns ?? [];
  const record = (index: number) => ({ kind: 'record', file: 'notes.csv', record: index + 1 });
  expect(noted).toMatchObject({ secrets: 3, cleared: false });
  expect(noted?.secretSearch).toMatchObject({
    kinds: [
      { id: 'connection-string', cells: 1 },
      { id: 'password-assignment', cells: 2 },
    ],
    rows: [record(7), record(41_999), record(59_999)],
    exactness: { kind: 'exact' },
  });
  expect(numbered).toMatchObject({ secrets: 1, secretSearch: { rows: [record(30_000)] } });
  expect(brief).toMatchObject({ secrets: 0, secretSearch: { exactness: { kind: 'exact' } } });
  const finding = findings.filter(({ code }) => code === 'finding.secret');
  expect(finding.map(({ count }) => count)).toEqual([3, 1]);
  const ran = Object.entries(queries).filter(([, sql]) => String(sql).includes('assay secret'));
  expect(ran.map(([id]) => id)).toEqual([finding[0]?.query]);
  expect(JSON.stringify(ran)).not.toContain('"brief"');
});

test('no secret is shown', async () => {
  const shown = JSON.stringify(await discovered(engine));
  for (const secret of secrets) expect(shown).not.toContain(secret);
});

const failing = (message: string): Engine => ({
  ...engine,
  query: (statement, options) =>
    engine.print(statement).includes('assay secret')
      ? Promise.reject(new Error(message))
      : engine.query(statement, options),
});

test('where the rows cannot be searched, nothing claims that they were', async () => {
  const { tables, findings } = await discovered(failing('Out of Memory Error: spilled'));
  const [noted] = tables[0]?.columns ?? [];
  expect(noted?.cleared).toBe(false);
  const { exactness } = noted?.secretSearch ?? {};
  if (exactness?.kind !== 'sampled') throw new Error('exact');
  expect(exactness).toMatchObject({ low: noted?.secrets, confidence: 1, seed: 1 });
  expect(Number(exactness.high) - Number(exactness.low)).toBe(rows - exactness.n);
  expect(findings.map(({ code }) => code)).toContain('finding.secrets-not-searched');
});

test('a statement that should not have been made is a bug', async () => {
  await expect(discovered(failing('Binder Error: no such column'))).rejects.toThrow('Binder');
});
