import type { ProfileOptions } from '../../profile/profile-options.ts';
import { profileTable } from '../../profile/profile-table.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import { dataProblemOf, pathOfTable } from '../../source/database/database-errors.ts';
import { landStream } from '../../source/database/land-rows.ts';
import type { StreamedTable } from '../../source/database/streamed-table.ts';
import type { Tools } from '../tools.ts';

/** What a sample says of all rows of a table. */
export interface DrawnTable {
  /** Every figure with its interval. */
  readonly profile: TableProfile;
}

/**
 * Measures rows of a table whose database measures nothing: all of them, or as many as may leave it. Of a sample
 * there are two profiles: one of its rows, for whoever looks at them, and what they say of all.
 *
 * @throws Problem `source.database-table-unreadable`
 */
export async function profileStreamed(
  stream: StreamedTable,
  { engine, settings, context }: Tools,
  options: ProfileOptions,
): Promise<{ readonly profile: TableProfile; readonly drawn?: DrawnTable }> {
  const { signal } = context;
  const { sample, ...rest } = options;
  try {
    const rows = Math.min(settings.pullRows, sample ?? settings.pullRows);
    const landed = await landStream(stream, engine, { rows, seed: settings.seed, signal });
    const profile = await profileTable(engine, landed.table, rest);
    if (landed.whole) return { profile };
    const ofAll = { ...rest, drawnOf: stream.table.rows };
    return { profile, drawn: { profile: await profileTable(engine, landed.table, ofAll) } };
  } catch (error) {
    throw dataProblemOf(error, { path: pathOfTable(stream.table), signal });
  }
}
