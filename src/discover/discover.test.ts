import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine, profileRows } from '../../test/discover/profiled-tables.ts';
import { seeded } from '../../test/evaluation/seeded.ts';
import { createQueryLog } from '../engine/query-log.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import { discover } from './discover.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const options = () => ({ asOf, seed: 1, queries: createQueryLog() });
const found = (profiles: readonly TableProfile[]) => discover(engine, profiles, options());

/** Forty invented customers. */
const customers = {
  columns: ['no', 'e-mail', 'sex', 'city', 'limit', 'remark'],
  rows: Array.from({ length: 40 }, (_, i) => [
    `K${100 + i}`,
    i === 3 ? 'N/A' : `user${i}@example.com`,
    i % 2 === 0 ? 'm' : 'f',
    ['Springfield', 'Shelbyville', 'Ogdenville'][i % 3] ?? null,
    i < 4 ? '999' : String(i % 17),
    i === 5 ? 'password = hunter2hunter2' : null,
  ]),
};

test('a table of persons: identifiers, quasi-identifiers, tokens, secrets', async () => {
  const discovery = await found([await profileRows(engine, 'customers', customers)]);
  const [table] = discovery.tables;
  expect(table?.describesPersons).toBe(true);
  const by = new Map(table?.columns.map((c) => [c.column, c]));
  expect(by.get('e-mail')).toMatchObject({
    cleared: false,
    personal: { personalInformation: true, directIdentifier: true },
    gradeProposal: 'general-3',
    gradeReason: { code: 'grade.direct-identifier', params: { type: 'email' } },
    missingTokens: 1,
  });
  expect(by.get('sex')?.personal.quasiIdentifier).toBe(true);
  expect(by.get('city')?.semantic?.type).toBe('city-name');
  expect(by.get('limit')).toMatchObject({ missingTokens: 4, cleared: true });
  expect(by.get('remark')).toMatchObject({ secrets: 1, cleared: false });
  expect(by.get('no')?.cleared).toBe(false);
  expect(by.get('no')?.gradeReason.code).toBe('grade.person-number');
});

test('the robust rule does not apply where skew explains most of what it names', async () => {
  const draw = seeded(3);
  const skewed = Array.from({ length: 600 }, () => [(-Math.log(1 - draw.next()) * 90).toFixed(1)]);
  const profile = await profileRows(engine, 'skewed', { columns: ['delay'], rows: skewed });
  const [table] = (await found([profile])).tables;
  expect(profile.columns[0]?.measures.outliers?.value).toBeGreaterThan(5);
  expect(table?.columns[0]?.outliers).toEqual({ applicable: false, count: 0 });
});

test('robust outliers follow the rule of the assessment model', async () => {
  const rows = ['10', '11', '9', '10', '12', '10', '11', '50'].map((v) => [v]);
  const [table] = (
    await found([await profileRows(engine, 'readings', { columns: ['reading'], rows })])
  ).tables;
  expect(table?.columns[0]?.outliers).toEqual({ applicable: true, count: 1 });
  const flat = ['1', '1', '1', '1', '1', '1', '9'].map((v) => [v]);
  const [other] = (
    await found([await profileRows(engine, 'flat', { columns: ['reading'], rows: flat })])
  ).tables;
  expect(other?.columns[0]?.outliers.applicable).toBe(false);
});
