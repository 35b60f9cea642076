import { clearedContent } from '../../discover/clearance.ts';
import type { Discovery, TableDiscovery } from '../../discover/discovery.ts';
import { keepProfile } from '../../profile/kept/kept-profile.ts';
import type { KeptPartials } from '../cache/kept-partials.ts';
import type { KeptProfiles } from '../cache/kept-profiles.ts';
import { keepPartitions } from './partitioned-table.ts';
import type { ProfiledTable } from './profile-tables.ts';

/**
 * Keeps the profiles for the next run, after it was decided which columns may be shown. One that
 * was restored is written again only where that was decided otherwise: another table, or a
 * contract, may have made a column personal, and then nothing of it stays on disk.
 */
export async function keepProfiles(
  profiled: readonly ProfiledTable[],
  discovery: Discovery,
  kept: KeptProfiles,
): Promise<void> {
  for (const one of profiled) {
    const found = discovery.tables.find(({ table }) => table === one.profile.table.id);
    if (found === undefined || isKeptAlready(one, found)) continue;
    const meanings = new Map(found.columns.map((column) => [column.column, column]));
    const keepable = keepProfile(
      one.profile,
      (column) => clearedContent(column, meanings.get(column.column.name) ?? { cleared: false }),
      one.queries,
    );
    if (keepable !== undefined) await kept.keep(one.profile.table, keepable);
  }
}

function isKeptAlready({ kept }: ProfiledTable, { columns }: TableDiscovery): boolean {
  if (kept === undefined) return false;
  const cleared = new Set(columns.flatMap((c) => (c.cleared ? [c.column] : [])));
  return kept.columns.every((column) => 'cleared' in column === cleared.has(column.name));
}

/** Keeps what partitions said for the next run: of a column that may not be shown nothing that shows its content. */
export async function keepAllPartitions(
  profiled: readonly ProfiledTable[],
  discovery: Discovery,
  kept: KeptPartials,
): Promise<void> {
  for (const { profile, inDatabase } of profiled) {
    const found = discovery.tables.find(({ table }) => table === profile.table.id);
    if (found === undefined || inDatabase?.partitioned === undefined) continue;
    const cleared = found.columns.flatMap((c) => (c.cleared ? [c.column] : []));
    await keepPartitions(inDatabase.partitioned, new Set(cleared), kept);
  }
}
