import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { seeded } from '../../../test/evaluation/seeded.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { openDiscoverySession } from '../discovery-session.ts';
import { reachAnonymity } from './reach-anonymity.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

test('dates, ages and division codes become coarser until twenty persons share them', async () => {
  const draw = seeded(7);
  const rows = Array.from({ length: 600 }, () => [
    draw.day(1980, 1999),
    String(draw.whole(20, 79)),
    `${draw.pick(['1101', '1102', '3301', '3302'])}${draw.pick(['01', '02', '05', '08'])}`,
  ]);
  const columns = ['born', 'age', 'division'];
  const profile = await profileRows(engine, 'persons', { columns, rows });
  const session = openDiscoverySession(engine, {
    asOf: '2026-11-23',
    seed: 1,
    queries: createQueryLog(),
  });
  const found = await reachAnonymity(session, profile, profile.columns);
  expect(found?.singlingOut?.columns).toEqual(['born']);
  const coarser = (cells: readonly string[], k: number) =>
    (found?.proposals?.find((each) => each.k === k)?.columns ?? []).map(
      ({ kind, width = 1, characters }, i) => {
        const cell = cells[i] ?? '';
        if (kind === 'month') return cell.slice(0, 7);
        if (kind === 'year') return cell.slice(0, 4);
        if (kind === 'decade') return cell.slice(0, 3);
        if (kind === 'bins') return String(Math.floor(Number(cell) / width));
        return kind === 'removed' ? '' : cell.slice(0, characters);
      },
    );
  for (const k of [5, 10, 20]) {
    const classes = new Map<string, number>();
    for (const row of rows) {
      const key = coarser(row, k).join(' ');
      classes.set(key, (classes.get(key) ?? 0) + 1);
    }
    const small = [...classes.values()].filter((size) => size < k).reduce((a, b) => a + b, 0);
    expect(found?.proposals?.find((each) => each.k === k)?.suppressed).toBe(small);
    expect(small).toBeLessThanOrEqual(6);
  }
  expect(JSON.stringify(found)).not.toMatch(/19\d\d|1101|330/);
});
