import { closeSessionById, type OpenSession, openSessionsOf } from '../../../access/sessions.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { EntryContext, Person } from '../entry-context.ts';

export type { OpenSession };

/** The browsers in which a person is signed in, this one marked, newest first. */
export async function ownSessions(
  { db, clock }: EntryContext,
  { account, secret }: Person,
): Promise<readonly OpenSession[]> {
  return await forPurpose(db, 'public', async (tx) => {
    await continueAs(tx, { account });
    return await openSessionsOf(tx, { account, secret, at: clock() });
  });
}

/** Ends one of a person's sessions. Raises `registry.not-found` for any other. */
export async function endOwnSession(
  { db }: EntryContext,
  { account }: Person,
  id: string,
): Promise<void> {
  await forPurpose(db, 'public', async (tx) => {
    await continueAs(tx, { account });
    if (!(await closeSessionById(tx, account, id))) throw notFound({ kind: 'session', id });
  });
}
