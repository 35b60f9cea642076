/** `npm run crash -- 1000 [seed]`: kills server and database that often under load and says what came of it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommandLine } from '../test/built/build-command-line.ts';
import { crashRounds } from '../test/crash/crash-rounds.ts';

const [rounds = 200, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'assay-crash-'));
chmodSync(folder, 0o711);
const { main, remove } = await buildCommandLine();
const began = performance.now();
const onRound = (round: number, victim: string) =>
  process.stderr.write(`\r${round} of ${rounds}: ${victim.padEnd(10)}`);
const outcome = await crashRounds({ main, folder, rounds, seed, onRound });
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(`\n${JSON.stringify({ rounds, seed, seconds, ...outcome }, null, 2)}\n`);
await remove();
if (outcome.wrong.length === 0) rmSync(folder, { recursive: true, force: true });
process.exitCode = outcome.wrong.length === 0 ? 0 : 1;
