import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { crashRounds } from './crash-rounds.ts';

/** As many as fit into half a minute; `npm run crash -- 200` does what takes longer. */
const rounds = 6;

test('kill -9 of server or database under load loses no acknowledged write and halves none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-crash-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outcome = await crashRounds({ folder, rounds, seed: 7 });
  expect(outcome.wrong).toEqual([]);
  expect(outcome.killed.server).toBeGreaterThan(0);
  expect(outcome.killed.postgres).toBeGreaterThan(0);
  expect(outcome.acknowledged).toBeGreaterThan(rounds);
  expect(outcome.delivered).toBeGreaterThan(0);
}, 180_000);
