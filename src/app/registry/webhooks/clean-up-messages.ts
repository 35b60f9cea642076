import { everyOrganisation } from '../../../access/organisations.ts';
import { forgetMessages } from '../../../registry/outbox/deliveries.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import type { EntryContext } from '../entry-context.ts';

/** How long messages and what became of them are kept; far longer than a message is tried. */
const days = 30;

/** Forgets old messages of every organisation but those that are on their way still. Returns how many. */
export async function cleanUpMessages({ db, clock }: EntryContext): Promise<number> {
  const before = new Date(clock().getTime() - days * 86_400_000);
  let forgotten = 0;
  for (const organisation of await forPurpose(db, 'clerk', everyOrganisation)) {
    forgotten += await inOrganisation(db, { organisation }, (tx) => forgetMessages(tx, before));
  }
  return forgotten;
}
