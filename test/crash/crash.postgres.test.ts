import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, test } from 'vitest';
import { crashRounds } from './crash-rounds.ts';

/** Four registries at once, since most of a round is waiting: 200 rounds in all. `npm run crash -- 1000` does more. */
const rounds = 50;

test.concurrent.for([7, 11, 13, 17])(
  'kill -9 of server and database under load loses no acknowledged write and halves none: seed %i',
  { timeout: 900_000 },
  async (seed, { expect, onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-crash-'));
    chmodSync(folder, 0o711);
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const outcome = await crashRounds({ main: inject('commandLine'), folder, rounds, seed });
    expect(outcome.wrong).toEqual([]);
    for (const count of Object.values(outcome.killed)) expect(count).toBeGreaterThan(0);
    expect(outcome.acknowledged).toBeGreaterThan(rounds);
    expect(outcome.delivered).toBeGreaterThan(0);
  },
);
