import { dataErrorKind } from '../../engine/engine-error.ts';
import { profileTable } from '../../profile/profile-table.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { Tools } from '../tools.ts';

export type Depth = 'core' | 'full' | 'assess';

export interface ProfiledTables {
  /** Of the tables that could be read, without their damaged files. */
  readonly profiles: readonly TableProfile[];
  /** One for each file that turned out to be damaged. */
  readonly problems: readonly Problem[];
}

/** Measures the tables one after the other: each query already uses every thread. */
export async function profileTables(
  tables: readonly Table[],
  tools: Tools,
  depth: Depth,
): Promise<ProfiledTables> {
  const { context } = tools;
  const profiles: TableProfile[] = [];
  const problems: Problem[] = [];
  for (const [index, table] of tables.entries()) {
    context.signal.throwIfAborted();
    const onPart = (part: number) =>
      context.onProgress?.({ step: 'profile', done: index + part, total: tables.length });
    const found = await profileIntact(table, (whole) =>
      profileOne(whole, tools, { depth, onPart }),
    );
    profiles.push(...found.profiles);
    problems.push(...found.problems);
  }
  return { profiles, problems };
}

/**
 * Measures a table. Where it cannot be read because some of its files are damaged, these become
 * problems and the others are measured. The error of the engine may quote cells and is dropped.
 */
async function profileIntact(
  table: Table,
  profile: (table: Table) => Promise<TableProfile>,
): Promise<ProfiledTables> {
  try {
    return { profiles: [await profile(table)], problems: [] };
  } catch (error) {
    if (table.salvage === undefined || dataErrorKind(error) === undefined) throw error;
    const { problems, intact } = await table.salvage();
    if (problems.length === 0) throw error;
    return { profiles: intact === undefined ? [] : [await profile(intact)], problems };
  }
}

function profileOne(
  table: Table,
  { engine, settings, context, queries }: Tools,
  { depth, onPart }: { readonly depth: Depth; readonly onPart: (part: number) => void },
): Promise<TableProfile> {
  const { asOf, seed, typeThreshold, sample } = settings;
  return profileTable(engine, table, {
    depth,
    asOf,
    seed,
    typeThreshold,
    ...(sample === undefined ? {} : { sample }),
    queries,
    signal: context.signal,
    onProgress: ({ done, total }) => onPart(total === 0 ? 0 : done / total),
  });
}
