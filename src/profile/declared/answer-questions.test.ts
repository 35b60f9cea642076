import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestEngine, profileOptions, tableOf } from '../../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { profileTable } from '../profile-table.ts';
import type { TableProfile } from '../table-profile.ts';
import { answerQuestions } from './answer-questions.ts';
import type { Questions } from './questions.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(async () => engine.close());

let number = 0;
async function profiled(columns: string, rows: readonly string[]): Promise<TableProfile> {
  number += 1;
  const name = `t${number}`;
  await engine.run(
    `CREATE TABLE ${name} AS SELECT * FROM (VALUES ${rows.join(', ')}) t(${columns})`,
  );
  return await profileTable(
    engine,
    await tableOf(engine, name, { untyped: true }),
    profileOptions(),
  );
}

async function answers(profile: TableProfile, questions: Omit<Questions, 'profile'>) {
  const queries = createQueryLog();
  const found = await answerQuestions(engine, { profile, ...questions }, { queries });
  for (const share of Object.values(found)) expect(queries.all()).toHaveProperty(share.query);
  return Object.fromEntries(
    Object.entries(found).map(([name, { part, whole }]) => [name, [part, whole]]),
  );
}

it('counts rows whose required cells are all filled, tokens for missing left out', async () => {
  const profile = await profiled('a, b, c', [
    `('1', 'x', NULL)`,
    `('2', 'N/A', 'y')`,
    `('3', '', NULL)`,
    `(NULL, 'z', 'y')`,
  ]);
  expect(await answers(profile, { required: ['a', 'b'] })).toEqual({ required: [1, 4] });
  expect(await answers(profile, { required: ['a', 'nowhere'] })).toEqual({});
});

it('counts rows good enough for a use: fields, rules of rows and validity', async () => {
  const profile = await profiled('a, grade, until', [
    `('1', 'A', '2026-12-31')`,
    `('2', 'Z', '2026-12-31')`,
    `('3', 'A', '2020-01-01')`,
    `('4', 'A', NULL)`,
    `('N/A', 'A', NULL)`,
  ]);
  const rule = {
    type: 'library' as const,
    id: 'grades',
    table: 't',
    metric: 'invalidValues' as const,
    unit: 'rows' as const,
    columns: ['grade'],
    validValues: ['A', 'B'],
    expect: { operator: 'mustBe' as const, value: 0 },
    weight: 1,
    where: {},
  };
  const fields = ['a'];
  expect(await answers(profile, { actionable: { fields, rules: [] } })).toEqual({
    actionable: [4, 5],
  });
  const until = { column: 'until', asOf: '2026-01-01' };
  expect(await answers(profile, { actionable: { fields, rules: [rule], until } })).toEqual({
    actionable: [2, 5],
  });
});

it('compares load and event times by the hour, or by the day where one is a date', async () => {
  const times = await profiled('event, load', [
    `('2026-01-01 10:00:00', '2026-01-01 12:00:00')`,
    `('2026-01-01 10:00:00', '2026-01-01 12:00:01')`,
    `('2026-01-01 10:00:00', NULL)`,
  ]);
  const delay = { event: 'event', load: 'load', hours: 2 };
  expect(await answers(times, { delay })).toEqual({ delay: [1, 2] });
  const days = await profiled('event, load', [
    `('2026-01-01', '2026-01-02 23:00:00')`,
    `('2026-01-01', '2026-01-03 00:00:00')`,
  ]);
  expect(await answers(days, { delay })).toEqual({ delay: [1, 2] });
  expect(await answers(days, { delay: { ...delay, load: 'nowhere' } })).toEqual({});
});

it('counts event columns in their order, pair by pair', async () => {
  const profile = await profiled('ordered, paid, sent', [
    `('2026-01-01', '2026-01-02', '2026-01-03')`,
    `('2026-01-05', '2026-01-02', '2026-01-03')`,
    `('2026-01-05', NULL, '2026-01-03')`,
  ]);
  const order = { columns: ['ordered', 'paid', 'sent'] };
  expect(await answers(profile, { order })).toEqual({ order: [3, 4] });
});

it('counts consecutive states of an entity in their order', async () => {
  const profile = await profiled('who, day, state', [
    `('a', '2026-01-01', 'new')`,
    `('a', '2026-01-02', 'paid')`,
    `('a', '2026-01-02', 'paid')`,
    `('a', '2026-01-03', 'new')`,
    `('b', '2026-01-01', 'paid')`,
    `('b', '2026-01-02', 'lost')`,
    `('c', '2026-01-01', 'new')`,
    `(NULL, '2026-01-01', 'new')`,
  ]);
  const order = { entity: ['who'], time: 'day', state: 'state', states: ['new', 'paid'] };
  // a: new→paid, paid→paid, paid→new; b: paid→lost; c has one event.
  expect(await answers(profile, { order })).toEqual({ order: [2, 4] });
});

it('compares the cells of rows whose key stands once in both copies', async () => {
  const own = await profiled('id, name, amount', [
    `('1', 'x', '1.50')`,
    `('2', NULL, '2')`,
    `('3', 'z', '3')`,
    `('4', 'twice', '4')`,
    `('4', 'twice', '5')`,
  ]);
  const of = await profiled('id, name, amount', [
    `('1', 'x', '1.5')`,
    `('2', NULL, NULL)`,
    `('3', 'other', '3')`,
    `('4', 'twice', '4')`,
  ]);
  const copy = { of, on: ['id'], columns: ['name', 'amount'] };
  expect(await answers(own, { copy })).toEqual({ copy: [4, 6] });
});
