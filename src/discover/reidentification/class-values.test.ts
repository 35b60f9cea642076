import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { openDiscoverySession } from '../discovery-session.ts';
import { disclosuresOf } from './attribute-disclosure.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

// Nine salaries from 3 to 11 thousand in classes of three: Li, Li and Venkatasubramanian 2007, section 5.
const salaries = { a: ['3', '4', '5'], b: ['6', '8', '11'], c: ['7', '9', '10'] };
const rows = Object.entries(salaries).flatMap(([place, of]) =>
  of.map((pay) => [place, `${pay}.5`]),
);

async function disclosures(name: string, table: readonly (readonly (string | null)[])[]) {
  const profile = await profileRows(engine, name, { columns: ['place', 'pay'], rows: table });
  const queries = createQueryLog();
  const session = openDiscoverySession(engine, { asOf: '2026-11-23', seed: 1, queries });
  const [place, pay] = profile.columns;
  const [quasi, sensitive] = [place, pay].map((of) => (of === undefined ? [] : [of]));
  return disclosuresOf(session, profile, {
    quasi: quasi ?? [],
    sensitive: sensitive ?? [],
    classes: 3,
  });
}

test('numbers are ordered by value and not as text', async () => {
  const [found] = await disclosures('salaries', rows);
  expect(found).toMatchObject({ column: 'pay', distance: 'ordered', distinctDiversity: 3 });
  expect(found?.closeness).toBeCloseTo(0.375, 12);
  expect(found?.query).not.toBe('');
});

test('a missing value is a value of its own, and has no place in the order', async () => {
  const [found] = await disclosures('gaps', [...rows, ['d', null], ['d', null]]);
  expect(found).toMatchObject({ distance: 'equal', below: { l: 2, records: 2 } });
  expect(found?.closeness).toBeCloseTo(9 / 11, 12);
});
