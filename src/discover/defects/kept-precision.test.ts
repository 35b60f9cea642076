import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../../../test/discover/profiled-tables.ts';
import { judgeGenerated } from '../../../test/evaluation/generated-cells.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

/** A seed that no confidence was looked at with. */
const unseenSeed = 4711;
const damaged = 0.005;

// Tables with dependencies, where what contradicts is not always what is wrong.
test.each(['articles', 'trips'] as const)(
  'of the cells of %s suspected with a confidence, that share and more is wrong',
  { timeout: 60_000 },
  async (name) => {
    const { suspected } = await judgeGenerated(engine, name, { seed: unseenSeed, share: damaged });
    for (const asked of [0.5, 0.7, 0.9]) {
      const cells = suspected.filter(({ confidence }) => confidence >= asked);
      const wrong = cells.filter(({ planted }) => planted !== undefined);
      expect(cells.length).toBeGreaterThan(50);
      expect(wrong.length / cells.length).toBeGreaterThanOrEqual(asked);
    }
    // By a single kind, too: broken dependencies were the ones that promised too much.
    const broken = suspected.filter(({ kind }) => kind === 'broken-dependency');
    for (const [from, to] of [
      [0.6, 0.8],
      [0.8, 1],
    ] as const) {
      const cells = broken.filter(({ confidence }) => confidence >= from && confidence < to);
      const wrong = cells.filter(({ planted }) => planted !== undefined);
      expect(wrong.length).toBeGreaterThanOrEqual(from * cells.length);
    }
  },
);
