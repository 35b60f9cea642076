import { expect, test } from 'vitest';
import { openTestEngine } from '../discover/profiled-tables.ts';
import { scoreSharedRepairs } from '../evaluation/repairs.ts';
import { sharedFolder } from './shared-folder.ts';

test('what is repaired by default is right in nine of ten cells on every set', async () => {
  const engine = await openTestEngine();
  try {
    const scores = await scoreSharedRepairs(engine, sharedFolder);
    const applied = scores.filter(({ name }) => name.endsWith('applied'));
    expect(applied.map(({ name }) => name)).toHaveLength(3);
    for (const { name, precision, truePositives } of applied) {
      expect([name, precision > 0.9, truePositives > 100]).toEqual([name, true, true]);
    }
  } finally {
    await engine.remove();
  }
}, 120_000);
