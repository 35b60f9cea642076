import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../discover/profiled-tables.ts';
import { scoreKeys } from '../evaluation/key-relations.ts';
import { scorePersonalColumns } from '../evaluation/personal-columns.ts';
import type { Score } from '../evaluation/score.ts';
import { scoreSemanticColumns } from '../evaluation/semantic-columns.ts';
import { sharedFolder } from './shared-folder.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

/** Floors lie below what was reached, so that another trade-off between sets may pass. */
function expectAtLeast(scores: readonly Score[], part: RegExp, floor: Partial<Score>) {
  const some = scores.filter(({ name }) => part.test(name));
  expect(some.length).toBeGreaterThan(0);
  for (const { name, precision, recall, f1, wrong, missed } of some) {
    const told = JSON.stringify({ name, wrong, missed });
    expect(precision, told).toBeGreaterThanOrEqual(floor.precision ?? 0);
    expect(recall, told).toBeGreaterThanOrEqual(floor.recall ?? 0);
    expect(f1, told).toBeGreaterThanOrEqual(floor.f1 ?? 0);
  }
}

test('keys and foreign keys with their names', async () => {
  const scores = await scoreKeys(engine, sharedFolder, { blank: false });
  expectAtLeast(scores, /primary keys/, { f1: 0.9 });
  expectAtLeast(scores, /foreign keys/, { precision: 0.9, recall: 0.75 });
}, 240_000);

test('keys and foreign keys with all names blanked', async () => {
  const scores = await scoreKeys(engine, sharedFolder, { blank: true });
  expectAtLeast(scores, /primary keys/, { f1: 0.75 });
  expectAtLeast(scores, /foreign keys/, { precision: 0.85, recall: 0.7 });
}, 240_000);

test('columns with personal information', async () => {
  const named = await scorePersonalColumns(engine, sharedFolder, { blank: false });
  expectAtLeast(named, /: personal$/, { precision: 0.85, recall: 0.85 });
  const blanked = await scorePersonalColumns(engine, sharedFolder, { blank: true });
  expectAtLeast(blanked, /: personal, /, { precision: 0.9, recall: 0.4 });
}, 240_000);

test('semantic types of open government tables', async () => {
  expectAtLeast(await scoreSemanticColumns(engine, sharedFolder), /full label/, {
    precision: 0.8,
    recall: 0.7,
  });
}, 240_000);
