import { createHash, timingSafeEqual } from 'node:crypto';
import { makeAccount } from '../../../access/accounts.ts';
import { atSetUp, countAttempt } from '../../../access/attempts.ts';
import { setRoles } from '../../../access/members.ts';
import { isSetUp, makeOrganisation, type NewOrganisation } from '../../../access/organisations.ts';
import { hashPassword } from '../../../access/passwords.ts';
import { appendAudit } from '../../../audit/append.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import { roles } from '../../../vocabulary/registry/roles.ts';
import type { Language } from '../../../vocabulary/text.ts';
import type { EntryContext } from '../entry-context.ts';
import { alreadySetUp, wrongSetUpCode } from './access-problems.ts';

/** The first organisation, which runs the server, and its first person. */
export interface SetUp {
  readonly code: string;
  readonly organisation: NewOrganisation;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly password: string;
}

/** Whether somebody set the registry up. */
export async function registryIsSetUp({ db }: EntryContext): Promise<boolean> {
  return await forPurpose(db, 'set-up', isSetUp);
}

/**
 * Sets the registry up, once: whoever brings the code that the server printed becomes the first person and has every
 * role until they give some away. Raises `access.already-set-up`, `access.wrong-set-up-code`,
 * `access.too-many-attempts`, what `hashPassword` raises.
 */
export async function setUpRegistry(
  context: EntryContext & { readonly setUpCode: string | undefined },
  given: SetUp,
): Promise<{ readonly organisation: string; readonly account: string }> {
  const { db, setUpCode } = context;
  const at = context.clock();
  if (setUpCode === undefined) throw alreadySetUp({});
  await forPurpose(db, 'set-up', (tx) => countAttempt(tx, atSetUp, { subject: 'code', at }));
  if (!same(given.code, setUpCode)) throw wrongSetUpCode({});
  const passwordHash = await hashPassword(given.password, [given.email, given.name]);
  return await forPurpose(db, 'set-up', async (tx) => {
    if (await isSetUp(tx)) throw alreadySetUp({});
    const organisation = await makeOrganisation(tx, given.organisation, { operates: true, at });
    const account = await makeAccount(tx, { ...given, passwordHash, at });
    await continueAs(tx, { organisation, account });
    await setRoles(tx, { organisation, account, since: at }, roles);
    await appendAudit(tx, {
      organisation,
      account,
      action: 'registry.set-up',
      subject: `organisation:${organisation}`,
      at,
    });
    return { organisation, account };
  });
}

/** Takes as long wherever the two differ. */
function same(given: string, code: string): boolean {
  const [one, other] = [given.trim().toUpperCase(), code].map((text) =>
    createHash('sha256').update(text).digest(),
  );
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
