// The profile of a file or folder, and with a fifth argument the whole of discovery after it, so
// that the difference is what discovery costs.
// Usage: tsx discovery.ts PATH THREADS MEMORY FOLDER [discover]
import { discover } from '../src/discover/discover.ts';
import { openDuckDb } from '../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../src/engine/query-log.ts';
import { profileTable } from '../src/profile/profile-table.ts';
import type { TableProfile } from '../src/profile/table-profile.ts';
import { openSources } from '../src/source/open-sources.ts';

const [path = '', threads = '2', memory = '1GiB', temporaryFolder = '.', then] =
  process.argv.slice(2);
const engine = await openDuckDb({ threads: Number(threads), memory, temporaryFolder });
const { tables } = await openSources([path], engine, { temporaryFolder });
const queries = createQueryLog();
const options = { asOf: '2026-11-01', seed: 1, queries } as const;
const profiles: TableProfile[] = [];
for (const table of tables) {
  const measured = { ...options, depth: 'assess', typeThreshold: 0.99 } as const;
  profiles.push(await profileTable(engine, table, measured));
}
const timed = process.hrtime.bigint();
const found = then === 'discover' ? await discover(engine, profiles, options) : undefined;
const seconds = Number(process.hrtime.bigint() - timed) / 1e9;
await engine.close();
process.stderr.write(`discovery ${seconds.toFixed(1)} s\n`);
process.stdout.write(JSON.stringify({ measures: found?.findings.length ?? 0 }));
