import { profileTable } from '../profile/profile-table.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import type { Table } from '../vocabulary/table.ts';
import type { Tools } from './tools.ts';

/** Measures the tables one after the other: each query already uses every thread. */
export async function profileTables(
  tables: readonly Table[],
  { engine, settings, context, queries }: Tools,
  depth: 'core' | 'full' | 'assess',
): Promise<TableProfile[]> {
  const { asOf, seed, typeThreshold, sample } = settings;
  const profiles: TableProfile[] = [];
  for (const [index, table] of tables.entries()) {
    context.signal.throwIfAborted();
    profiles.push(
      await profileTable(engine, table, {
        depth,
        asOf,
        seed,
        typeThreshold,
        ...(sample === undefined ? {} : { sample }),
        queries,
        signal: context.signal,
        onProgress: ({ done, total }) =>
          context.onProgress?.({
            step: 'profile',
            done: index + (total === 0 ? 0 : done / total),
            total: tables.length,
          }),
      }),
    );
  }
  return profiles;
}
