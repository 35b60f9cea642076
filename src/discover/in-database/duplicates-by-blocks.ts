import type { DiscoverySession, LyingTable } from '../discovery-session.ts';
import { type DuplicateRecords, findDuplicates } from '../duplicates/find-duplicates.ts';
import { recordFields } from '../duplicates/record-fields.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import { blockRows } from './block-rows.ts';
import { classifiedHere, sampledRows } from './rows-here.ts';

/** Rows that blocks may bring, as a share of those that came to be looked at one by one. */
const mostShare = 0.2;

/**
 * Records about one entity. Of a table that is not here with all its rows, those rows are brought that share a value
 * which names them with others, at most a fifth as many as came already: copies are rare, and a sample
 * hardly ever holds both. Where they cannot be brought, the sample is searched, and the share says so.
 */
export async function duplicatesOf(
  session: DiscoverySession,
  table: ClassifiedTable,
): Promise<DuplicateRecords | undefined> {
  const lying = session.lying.get(table.profile);
  const here = classifiedHere(session, table);
  if (lying === undefined || lying.whole) return findDuplicates(session, here);
  if (lying.bring !== undefined) return duplicatesInBlocks(lying, here, lying.bring);
  const found = await findDuplicates(session, here);
  const sample = sampledRows(session, table.profile.table.id);
  if (found === undefined || sample === undefined) return found;
  return { ...found, share: (found.share * sample.rows) / sample.of };
}

async function duplicatesInBlocks(
  { here: { session, profile }, there }: LyingTable,
  classified: ClassifiedTable,
  bring: NonNullable<LyingTable['bring']>,
): Promise<DuplicateRecords | undefined> {
  const most = Math.floor(profile.rows * mostShare);
  const all = { ...classified, profile: there.profile, columns: columnsOf(classified, there) };
  const blocks = await blockRows(there, recordFields(all), most);
  if (blocks === undefined) return undefined;
  const brought = await bring(blocks.from, `${profile.table.relation} (blocks)`);
  const inBlocks = { ...profile, table: brought, rows: brought.rows };
  const found = await findDuplicates(session, { ...classified, profile: inBlocks });
  await session.engine.drop(brought.relation);
  return found && { ...found, share: found.share * blocks.share };
}

function columnsOf({ columns }: ClassifiedTable, { profile }: LyingTable['there']) {
  return columns.map((column, i) => ({ ...column, profile: profile.columns[i] ?? column.profile }));
}
