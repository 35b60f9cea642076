/**
 * `npm run bench:first-page -- [TIMES]`: how long the first page takes in a browser that was never there, before the
 * application as it is built and the server as it is started. Prints a table for docs/benchmarks.md.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/browser/launch.ts';
import { removeTemporaryFolders } from '../test/browser/temporary-folder.ts';
import { buildCommandLine } from '../test/built/build-command-line.ts';
import { startServerOn } from '../test/crash/running-server.ts';
import { registryAtWork } from './server/registry-at-work.ts';

const times = Number(process.argv[2] ?? 15);

interface Visit {
  readonly name: string;
  readonly path: string;
  /** There once the page can be read and used. */
  readonly ready: string;
  /** Cookie of a session; none for visitors. */
  readonly session?: string;
}

/** What one opening of a page took, in milliseconds from the request, and how much was sent. */
interface Opening {
  readonly painted: number;
  readonly interactive: number;
  readonly kilobytes: number;
}

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
// Run by the superuser, the cluster belongs to another account, which has to enter its folder.
await chmod(folder, 0o711);
await promisify(execFile)('npx', ['vite', 'build', '--config', 'web/app/vite.config.ts']);
const { main, remove } = await buildCommandLine();
const browser = await launchBrowser();
try {
  const registry = await registryAtWork(folder, main, { assets: 10_000, users: 1, reports: 20 });
  const server = await startServerOn({ main, folder: join(folder, 'registry') });
  const before = loadavg()[0] ?? 0;
  const [session = ''] = registry.sessions;
  const asset = registry.assessed[0]?.asset ?? '';
  const visits: readonly Visit[] = [
    { name: 'sign-in', path: '/sign-in', ready: 'input[autocomplete=current-password]' },
    { name: 'public register', path: '/register', ready: '.search input' },
    {
      name: 'catalogue of 10,000 assets',
      path: '/assets',
      ready: '.catalogue-table [data-row]',
      session,
    },
    {
      name: 'asset, the example shop',
      path: `/assets/${asset}`,
      ready: '#indicators tbody tr',
      session,
    },
  ];
  const rows: string[] = [];
  for (const visit of visits) rows.push(rowOf(visit.name, await openings(server.url, visit)));
  await server.stop();
  process.stdout.write(
    [
      `Machine: ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} processors; Chromium ${browser.version()}; load average before: ${before.toFixed(1)}; ${times} times each.`,
      '',
      '| page | first paint p50 ms | interactive p50 ms | interactive p95 ms | sent kB |',
      '|---|---:|---:|---:|---:|',
      ...rows,
      '',
    ].join('\n'),
  );
} finally {
  await browser.close();
  await remove();
  removeTemporaryFolders();
  await rm(folder, { recursive: true, force: true });
}

async function openings(url: string, visit: Visit): Promise<readonly Opening[]> {
  const taken: Opening[] = [];
  // The first one warms the server up: caches of the browser are empty each time.
  for (let time = -1; time < times; time += 1) {
    const opening = await open(browser, url, visit);
    if (time >= 0) taken.push(opening);
  }
  return taken;
}

/** Opens a page with nothing cached; interactive is when it is ready and the browser has nothing left to do. */
async function open(from: Browser, url: string, { path, ready, session }: Visit): Promise<Opening> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 } });
  if (session !== undefined) {
    await context.addCookies([{ name: 'assay-session', value: session, url }]);
  }
  const page = await context.newPage();
  await page.goto(`${url}${path}`, { waitUntil: 'commit' });
  await page.waitForSelector(ready);
  const opening = await page.evaluate(async () => {
    await new Promise((idle) => requestIdleCallback(idle));
    const resources = performance.getEntriesByType('resource');
    const sent = resources.filter((entry) => entry instanceof PerformanceResourceTiming);
    return {
      interactive: performance.now(),
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      kilobytes: sent.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    };
  });
  await context.close();
  return opening;
}

function rowOf(name: string, taken: readonly Opening[]): string {
  const at = (of: keyof Opening, share: number) => {
    const sorted = taken.map((one) => one[of]).toSorted((a, b) => a - b);
    return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  };
  return `| ${name} | ${at('painted', 0.5)} | ${at('interactive', 0.5)} | ${at('interactive', 0.95)} | ${at('kilobytes', 0.5)} |`;
}
