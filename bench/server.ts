/**
 * `npm run bench:server -- [ASSETS] [USERS] [SECONDS] [THINK]`: a registry of many assets and users at once, over HTTP. Users
 * have real sessions; the server is a process of its own, and users wait between requests up to THINK ms.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildCommandLine } from '../test/built/build-command-line.ts';
import { startServerOn } from '../test/crash/running-server.ts';
import { load, type Measured } from './server/load.ts';
import { registryAtWork } from './server/registry-at-work.ts';
import { doings } from './server/requests.ts';

const [assets = 100_000, users = 50, seconds = 60, think = 1000] = process.argv
  .slice(2)
  .map(Number);

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
// Run by the superuser, the cluster belongs to another account, which has to enter its folder.
await chmod(folder, 0o711);
const { main, remove } = await buildCommandLine();
try {
  const registry = await registryAtWork(folder, main, { assets, users, reports: 500 });
  const bytes = JSON.stringify(registry.report).length;
  const server = await startServerOn({ main, folder: join(folder, 'registry') });
  const before = loadavg()[0] ?? 0;
  const settings = { url: server.url, sessions: registry.sessions, seconds, think };
  const measured = await load({ ...settings, doings: doings(registry) });
  await server.stop();
  process.stdout.write(
    [
      `Machine: ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB; Node.js ${process.version}; load average before: ${before.toFixed(1)}.`,
      `${assets} assets, 500 reports of ${Math.round(bytes / 1024)} KiB, ${users} users at once for ${seconds} s, up to ${think} ms between requests.`,
      '',
      ...tableOf(measured),
      '',
    ].join('\n'),
  );
} finally {
  await remove();
  await rm(folder, { recursive: true, force: true });
}

function tableOf({ took, refused, seconds: counted }: Measured): string[] {
  const rows = [...took].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = rows.flatMap(([, times]) => times);
  return [
    '| what | requests | p50 ms | p95 ms | p99 ms | slowest ms |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map(([name, times]) => rowOf(name, times)),
    rowOf(`all (${(all.length / counted).toFixed(0)} a second)`, all),
    ...[...refused].map(([what, times]) => `\nRefused: ${what}, ${times} times.`),
  ];
}

function rowOf(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const figures = [at(0.5), at(0.95), at(0.99), sorted.at(-1)].map((ms) => (ms ?? 0).toFixed(1));
  return `| ${name} | ${times.length} | ${figures.join(' | ')} |`;
}
