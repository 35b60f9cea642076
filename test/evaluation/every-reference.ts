import { discover } from '../../src/discover/discover.ts';
import type { Discovery } from '../../src/discover/discovery.ts';
import { openDiscoverySession } from '../../src/discover/discovery-session.ts';
import { findForeignKeys, type KeyedTable } from '../../src/discover/keys/foreign-keys.ts';
import { findKeys } from '../../src/discover/keys/table-keys.ts';
import { classifyTable } from '../../src/discover/personal/classify-table.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import type { Relationship } from '../../src/vocabulary/relationship.ts';
import { asOf } from '../discover/profiled-tables.ts';

/** What the product discovers, but for suspected cells: keys and references do not wait for them. */
export function discoverKeys(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<Discovery> {
  const options = { asOf, seed: 1, queries: createQueryLog(), forDisplay: true };
  return discover(engine, profiles, options);
}

/** Less probable references are not asked for: each column has one that is likelier than the others. */
const leastAsked = 0.05;

/** References of one column, also those that the product finds too improbable to say. */
export async function everyReference(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<readonly Relationship[]> {
  const queries = createQueryLog();
  const options = { asOf, seed: 1, queries, leastProbability: leastAsked };
  const session = openDiscoverySession(engine, options);
  const tables: KeyedTable[] = [];
  for (const profile of profiles) {
    const classified = classifyTable(profile, session);
    tables.push({ classified, keys: await findKeys(session, profile) });
  }
  const found = await findForeignKeys(session, tables);
  return found.filter(({ from }) => from.columns.length === 1);
}
