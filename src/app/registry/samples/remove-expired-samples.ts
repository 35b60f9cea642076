import { appendAudit } from '../../../audit/append.ts';
import {
  organisationsWithExpired,
  removeExpired,
} from '../../../registry/samples/sample-requests.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import type { EntryContext } from '../entry-context.ts';

/** Removes masked samples whose time is over, and returns how many. Who asked, gave and looked stays. */
export async function removeExpiredSamples({
  db,
  clock,
}: Pick<EntryContext, 'db' | 'clock'>): Promise<number> {
  const at = clock();
  const found = await forPurpose(db, 'clerk', (tx) => organisationsWithExpired(tx, at));
  let removed = 0;
  for (const organisation of found) {
    removed += await inOrganisation(db, { organisation }, async (tx) => {
      const ids = await removeExpired(tx, at);
      for (const id of ids) {
        const entry = { organisation, at, action: 'sample.expire', subject: `sample:${id}` };
        await appendAudit(tx, entry);
      }
      return ids.length;
    });
  }
  return removed;
}
