import { randomBytes, randomUUID } from 'node:crypto';
import { makeAccount } from '../../src/access/accounts.ts';
import { setRoles } from '../../src/access/members.ts';
import { openSession } from '../../src/access/sessions.ts';
import { secretBox } from '../../src/app/keys/secret-box.ts';
import { setUpRegistry } from '../../src/app/registry/accounts/set-up.ts';
import type { RegistryContext } from '../../src/app/registry/context.ts';
import type { SecretKeeping } from '../../src/app/registry/entry-context.ts';
import { continueAs, forPurpose } from '../../src/store/in-organisation.ts';
import type { Role } from '../../src/vocabulary/registry/roles.ts';
import { makeOrganisation, type TestStore, testStore } from './test-store.ts';

/** A clock that a test sets. */
export interface TestClock {
  now: Date;
}

export const setUpCode = 'ABCDE-FGHJK-LMNPQ-RSTUV';
export const password = 'correct horse battery';

/** Seals what the tests of one file keep. */
const secrets = secretBox([randomBytes(32)]);

/** What the use cases need before anybody is known. */
export function entryOf(store: TestStore, clock: TestClock) {
  return { db: store.server.db, clock: () => clock.now, secrets };
}

/** The door to an empty store, on the first of March. */
export async function openDoor(clock: TestClock) {
  clock.now = new Date('2026-03-01T08:00:00Z');
  const store = await testStore();
  return { store, entry: entryOf(store, clock) };
}

/** Moves a clock on. */
export function pass(minutes: number, clock: TestClock): void {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000);
}

/** Sets a registry up and returns its first person, who has every role. */
export async function firstPerson(store: TestStore, clock: TestClock) {
  const email = 'first@registry.example';
  const organisation = { name: 'Registry', kind: 'agency' } as const;
  const first = { code: setUpCode, organisation, email, name: 'Wei', language: 'en' } as const;
  const entry = entryOf(store, clock);
  const made = await setUpRegistry({ ...entry, setUpCode }, { ...first, password });
  return { ...made, email };
}

/** Puts somebody with these roles into an organisation, signed in, without the cost of a password. */
export async function personIn(
  store: TestStore,
  clock: TestClock,
  of: { readonly roles: readonly Role[]; readonly organisation?: string },
) {
  const at = clock.now;
  const organisation = of.organisation ?? (await makeOrganisation(store));
  const email = `${randomUUID()}@registry.example`;
  return await forPurpose(store.server.db, 'sign-in', async (tx) => {
    const fields = { email, name: 'Li', language: 'zh', passwordHash: null, at } as const;
    const account = await makeAccount(tx, fields);
    const secret = await openSession(tx, { account, organisation, at });
    await continueAs(tx, { organisation, account });
    await setRoles(tx, { organisation, account, since: at }, of.roles);
    const caller = { account, organisation, roles: of.roles };
    const context: RegistryContext & SecretKeeping = { ...entryOf(store, clock), caller };
    return { account, organisation, secret, email, context };
  });
}
