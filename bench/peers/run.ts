import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allPeers } from './all-peers.ts';
import { type DataSet, dataSet } from './data/data-set.ts';
import { grade } from './grade.ts';
import { measureTree } from './measure-tree.ts';
import type { Peer } from './peer.ts';
import { peersHome } from './peers-home.ts';
import { type PeerFigures, peersTable, versionsLine } from './peers-table.ts';

const help = `npm run bench:peers -- [options]    first: npm run build && npm run bench:peers:set-up
  --rows 10000       rows of the longest table
  --columns 20       its columns, from 20 on
  --only a,b         lines by the start of their names (${allPeers.map(({ id }) => id).join(', ')});
                     the other lines keep the figures of an earlier run
  --limit 1800       seconds after which a tool is stopped
  --memory 16        GiB of memory at which it is
  --print            print what was measured last, without running anything
`;
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    columns: { type: 'string', default: '20' },
    only: { type: 'string' },
    limit: { type: 'string', default: '1800' },
    memory: { type: 'string', default: '16' },
    print: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const place = fileURLToPath(new URL('../data/', import.meta.url));
const results = join(place, `peers-${values.rows}x${values.columns}.results.json`);

/** One line of the table: run, read and graded; whatever goes wrong is its figure. */
async function figuresOf(
  peer: Peer,
  { folder, truth }: DataSet,
  signal: AbortSignal,
): Promise<PeerFigures> {
  const { id, tool, setting } = peer;
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  const lacking = peer.needs(peersHome).find((path) => !existsSync(path));
  if (lacking !== undefined) {
    const failure = `not installed, or not to the end (${lacking} is missing): npm run bench:peers:set-up`;
    return { id, tool, setting, load, failure };
  }
  const scratch = await mkdtemp(join(place, 'peers-run-'));
  try {
    const out = join(scratch, 'answer');
    const command = peer.command({ data: folder, home: peersHome, out });
    const limits = {
      seconds: Number(values.limit),
      memory: Number(values.memory) * 2 ** 30,
      signal,
    };
    const run = await measureTree(command, { cwd: scratch, out }, limits);
    if (run.failure !== undefined) return { id, tool, setting, load, run, failure: run.failure };
    const { version, measures, said } = await peer.read(out);
    return {
      id,
      tool,
      setting,
      load,
      run,
      version,
      measures,
      grades: grade(said, truth, peer.offers),
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function earlier(): Promise<readonly PeerFigures[]> {
  return existsSync(results) ? JSON.parse(await readFile(results, 'utf8')).figures : [];
}

/** A line among the others as they stand now: another run may have added to them meanwhile. */
async function keep(figures: PeerFigures): Promise<void> {
  const all = new Map([...(await earlier()), figures].map((of) => [of.id, of]));
  const inOrder = allPeers.flatMap(({ id }) => all.get(id) ?? []);
  await writeFile(results, `${JSON.stringify({ figures: inOrder }, null, 1)}\n`);
}

function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus()[0]?.model}, ${availableParallelism()} processors, ${memory} GiB, Node.js ${process.version}`;
}

function page(figures: readonly PeerFigures[]): string {
  const loads = figures.map(({ load }) => load);
  const size = `${values.rows} × ${values.columns}; stopped after ${values.limit} s or at ${values.memory} GiB`;
  const busy = `load before each run ${Math.min(...loads)} to ${Math.max(...loads)}`;
  return `${machine()}; ${busy}\n${size}\n${versionsLine(figures)}\n\n${peersTable(figures)}\n`;
}

/** Ctrl-C and SIGTERM end the tool that runs with all that it started; its scratch goes, and earlier figures stay. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => {
      process.exitCode = code;
      controller.abort();
    });
  return controller.signal;
}

async function main(): Promise<void> {
  if (values.help) return void process.stdout.write(help);
  if (!values.print) {
    await mkdir(place, { recursive: true });
    const size = { rows: Number(values.rows), columns: Number(values.columns) };
    const signal = interruption();
    const tables = await dataSet(size, place, signal);
    const starts = values.only?.split(',') ?? [''];
    for (const peer of allPeers.filter(({ id }) => starts.some((start) => id.startsWith(start)))) {
      const figures = await figuresOf(peer, tables, signal);
      if (signal.aborted) break;
      await keep(figures);
      process.stderr.write(
        `${peer.id}: ${figures.failure ?? `${figures.run?.wall.toFixed(1)} s`}\n`,
      );
    }
  }
  process.stdout.write(page(await earlier()));
}

await main();
