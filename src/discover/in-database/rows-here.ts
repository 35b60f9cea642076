import type { DiscoverySession } from '../discovery-session.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';

/** Rows of a database's table that came to the embedded engine. */
export interface SampledRows {
  readonly rows: number;
  /** All that the table has. */
  readonly of: number;
  readonly seed: number;
}

/** A classified table as what looks at rows one by one finds it: with the profile of those that are here. */
export function classifiedHere(
  session: DiscoverySession,
  classified: ClassifiedTable,
): ClassifiedTable {
  const lying = session.lying.get(classified.profile);
  if (lying === undefined || lying.whole) return classified;
  const { profile } = lying.here;
  const columns = classified.columns.map((column, i) => ({
    ...column,
    profile: profile.columns[i] ?? column.profile,
  }));
  return { ...classified, profile, columns };
}

/** What came of a table, by its id; undefined where all its rows are here. */
export function sampledRows(session: DiscoverySession, id: string): SampledRows | undefined {
  for (const { here, there, whole } of session.lying.values()) {
    if (whole || here.profile.table.id !== id) continue;
    return { rows: here.profile.rows, of: there.profile.rows, seed: session.seed };
  }
  return undefined;
}
