import { dataErrorKind } from '../../engine/engine-error.ts';
import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import { isWithheld } from '../personal/withheld.ts';
import { scanSecrets } from './scan-secrets.ts';
import { shortestSecret } from './secret-kinds.ts';
import { isFreeOfSecrets, noSecrets, type SecretsFound, secretsInValues } from './secrets-found.ts';

/**
 * Cells of each column that hold a credential, by column name. Where a profile holds every value
 * and none is a secret, that settles it; all other columns that can hold text are searched
 * in one scan of all rows. Where the engine cannot scan them, the values of the profile are
 * searched and the exactness says so.
 */
export async function findSecrets(
  session: DiscoverySession,
  classified: ClassifiedTable,
  declared?: DeclaredTable,
): Promise<ReadonlyMap<string, SecretsFound>> {
  const { profile: table } = classified;
  const { rows } = table;
  const candidates = table.columns.filter(mayHoldSecrets);
  const found = new Map(
    candidates.map((profile) => [
      profile.column.name,
      secretsInValues(profile, { rows, seed: session.seed }),
    ]),
  );
  const unsettled = candidates.filter(
    ({ column }) => !isFreeOfSecrets(found.get(column.name) ?? noSecrets),
  );
  const withheld = new Set(
    classified.columns
      .filter((column) => session.forDisplay && isWithheld(classified, column, declared))
      .map(({ profile }) => profile.column.name),
  );
  const searched = unsettled.filter(({ column }) => !withheld.has(column.name));
  for (const [name, secrets] of await scanned(session, table, searched)) found.set(name, secrets);
  return found;
}

/**
 * Whether a cell of the column can be long enough and text. Masks rule nothing out: they are
 * those of a sample wherever the values are.
 */
function mayHoldSecrets({ column, type, misses, measures }: ColumnProfile): boolean {
  const holdsText = type === 'text' || type === 'nested' || type === 'binary';
  if (!holdsText && !(column.untyped && misses.count > 0)) return false;
  const longest = measures.lengthMax;
  const isProven = longest?.exactness.kind === 'exact' && longest.value !== null;
  return !isProven || (longest.value ?? 0) >= shortestSecret;
}

async function scanned(
  session: DiscoverySession,
  table: TableProfile,
  columns: readonly ColumnProfile[],
): Promise<ReadonlyMap<string, SecretsFound>> {
  if (columns.length === 0) return new Map();
  try {
    return await scanSecrets(session, table, columns);
  } catch (error) {
    // What the profile holds was searched; that the rest was not is in the exactness.
    if (session.signal?.aborted || dataErrorKind(error) === undefined) throw error;
    return new Map();
  }
}
