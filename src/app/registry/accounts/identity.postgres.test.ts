import { TOTP } from 'otpauth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  firstPerson,
  openDoor,
  pass,
  password,
  personIn,
} from '../../../../test/postgres/test-registry.ts';
import { makeOrganisation } from '../../../../test/postgres/test-store.ts';
import { makeAccount } from '../../../access/accounts.ts';
import { setRoles } from '../../../access/members.ts';
import { hashPassword } from '../../../access/passwords.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import { auditPage } from '../audit/audit-trail.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { recogniseSession } from './authenticate.ts';
import { invitationsOf, takeInvitationBack } from './invitations.ts';
import { inviteMember } from './members.ts';
import {
  changePassword,
  confirmSecondFactor,
  newRecoveryCodes,
  proposeSecondFactor,
  removeSecondFactor,
} from './own-credentials.ts';
import { endOwnSession, ownSessions } from './own-sessions.ts';
import { giveResetCode, resetPassword } from './reset-password.ts';
import { chooseOrganisation, signOut } from './session.ts';
import { signIn } from './sign-in.ts';

const clock = { now: new Date() };
let door: Awaited<ReturnType<typeof openDoor>>;
beforeEach(async () => {
  door = await openDoor(clock);
});
afterEach(() => door.store.close());

const address = '192.0.2.1';
const refused = (code: string) => expect.objectContaining({ code });
const later = (minutes: number) => pass(minutes, clock);

/** A member with a password, and an administrator beside them. */
async function memberWithPassword() {
  const { organisation, context } = await personIn(door.store, clock, { roles: ['admin'] });
  const email = 'member@registry.example';
  const passwordHash = await hashPassword(password, []);
  const at = clock.now;
  const account = await forPurpose(door.store.server.db, 'sign-in', async (tx) => {
    const id = await makeAccount(tx, { email, name: 'Li', language: 'zh', passwordHash, at });
    await continueAs(tx, { organisation, account: id });
    await setRoles(tx, { organisation, account: id, since: at }, ['viewer']);
    return id;
  });
  return { organisation, context, email, account };
}

/** Has an account ask for a second factor, and returns its person and recovery codes. */
async function withRecoveryCodes(email: string, account: string) {
  const secret = await signIn(door.entry, { email, password, address });
  const person = { account, organisation: null, secret };
  const factor = await proposeSecondFactor(door.entry, person, { password, address });
  const code = () =>
    new TOTP({ secret: factor.secret }).generate({ timestamp: clock.now.getTime() });
  await confirmSecondFactor(door.entry, person, code());
  later(1);
  const codes = await newRecoveryCodes(door.entry, person, { password, address, code: code() });
  return { person, codes, code };
}

test('an invitation is listed until it is taken back, and opens nothing then', async () => {
  const { context } = await personIn(door.store, clock, { roles: ['admin'] });
  const email = 'invited@registry.example';
  const { invitation, secret } = await inviteMember(context, { email, roles: ['viewer'] });
  expect(await invitationsOf(context)).toEqual([invitation]);
  await takeInvitationBack(context, invitation.id);
  expect(await invitationsOf(context)).toEqual([]);
  const given = { secret, name: 'Li', language: 'zh', password, address } as const;
  await expect(acceptInvitation(door.entry, given)).rejects.toEqual(
    refused('access.invitation-ended'),
  );
  const again = takeInvitationBack(context, invitation.id);
  await expect(again).rejects.toEqual(refused('registry.not-found'));
});

test('an invitation is seen and taken back by its own organisation alone', async () => {
  const { context } = await personIn(door.store, clock, { roles: ['admin'] });
  const invited = await inviteMember(context, { email: 'a@registry.example', roles: ['viewer'] });
  const foreign = await personIn(door.store, clock, { roles: ['admin'] });
  expect(await invitationsOf(foreign.context)).toEqual([]);
  const attempt = takeInvitationBack(foreign.context, invited.invitation.id);
  await expect(attempt).rejects.toEqual(refused('registry.not-found'));
});

test('a recovery code stands in for the authenticator once, as typed by hand', async () => {
  const { email, account } = await firstPerson(door.store, clock);
  const { codes } = await withRecoveryCodes(email, account);
  expect(new Set(codes).size).toBe(10);
  const [one = '', other = ''] = codes;
  const by = (code: string) => signIn(door.entry, { email, password, address, code });
  const settled = await Promise.allSettled([by(one.toLowerCase()), by(one)]);
  expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(by(one)).rejects.toEqual(refused('access.sign-in-refused'));
  await expect(by(other)).resolves.toBeDefined();
});

test('recovery codes end with those made anew, and with the second factor', async () => {
  const { email, account } = await firstPerson(door.store, clock);
  const { codes, person, code } = await withRecoveryCodes(email, account);
  later(1);
  const fresh = await newRecoveryCodes(door.entry, person, { password, address, code: code() });
  const by = (given = '') => signIn(door.entry, { email, password, address, code: given });
  await expect(by(codes[0])).rejects.toEqual(refused('access.sign-in-refused'));
  await removeSecondFactor(door.entry, person, { password, address, code: fresh[0] });
  const none = newRecoveryCodes(door.entry, person, { password, address });
  await expect(none).rejects.toEqual(refused('access.no-second-factor'));
});

test('a code of an administrator sets a new password once and ends every session', async () => {
  const { context, email, account } = await memberWithPassword();
  const session = await signIn(door.entry, { email, password, address });
  const { code } = await giveResetCode(context, account);
  const fresh = 'another long passphrase';
  const reset = { email, reset: code.toLowerCase(), password: fresh, address };
  await resetPassword(door.entry, reset);
  expect(await recogniseSession(door.entry, session)).toBeUndefined();
  await expect(signIn(door.entry, { email, password: fresh, address })).resolves.toBeDefined();
  await expect(resetPassword(door.entry, reset)).rejects.toEqual(refused('access.sign-in-refused'));
});

test('a reset code ends with a day, with a newer one, and is no other account’s', async () => {
  const { context, email, account } = await memberWithPassword();
  const fresh = 'another long passphrase';
  const use = (reset: string, name = email) =>
    resetPassword(door.entry, { email: name, reset, password: fresh, address });
  const old = await giveResetCode(context, account);
  const newer = await giveResetCode(context, account);
  await expect(use(old.code)).rejects.toEqual(refused('access.sign-in-refused'));
  for (const name of [
    'nobody@registry.example',
    (await personIn(door.store, clock, { roles: [] })).email,
  ]) {
    await expect(use(newer.code, name)).rejects.toEqual(refused('access.sign-in-refused'));
  }
  later(24 * 60 + 1);
  await expect(use(newer.code)).rejects.toEqual(refused('access.sign-in-refused'));
});

test('a reset does not pass over the second factor', async () => {
  const { context, email, account } = await memberWithPassword();
  const { codes } = await withRecoveryCodes(email, account);
  const { code: reset } = await giveResetCode(context, account);
  const given = { email, reset, password: 'another long passphrase', address };
  await expect(resetPassword(door.entry, given)).rejects.toEqual(
    refused('access.second-factor-needed'),
  );
  await expect(resetPassword(door.entry, { ...given, code: codes[0] })).resolves.toBeUndefined();
});

test('no organisation opens an account that serves another too', async () => {
  const { context, email, account } = await memberWithPassword();
  const { code: reset } = await giveResetCode(context, account);
  const elsewhere = await makeOrganisation(door.store);
  await forPurpose(door.store.server.db, 'sign-in', async (tx) => {
    await continueAs(tx, { organisation: elsewhere, account });
    await setRoles(tx, { organisation: elsewhere, account, since: clock.now }, ['steward']);
  });
  const again = giveResetCode(context, account);
  await expect(again).rejects.toEqual(refused('access.serves-others-too'));
  const used = resetPassword(door.entry, {
    email,
    reset,
    password: 'another long passphrase',
    address,
  });
  await expect(used).rejects.toEqual(refused('access.sign-in-refused'));
});

test('a person sees their sessions and ends another one, and nobody else’s', async () => {
  const { email, account } = await firstPerson(door.store, clock);
  const [here, there] = [
    await signIn(door.entry, { email, password, address }),
    await signIn(door.entry, { email, password, address }),
  ];
  const person = { account, organisation: null, secret: here };
  const open = await ownSessions(door.entry, person);
  expect(open.map(({ current }) => current).toSorted()).toEqual([false, true]);
  const other = open.find(({ current }) => !current)?.id ?? '';
  const stranger = await personIn(door.store, clock, { roles: ['admin'] });
  const attempt = endOwnSession(door.entry, { ...stranger, secret: stranger.secret }, other);
  await expect(attempt).rejects.toEqual(refused('registry.not-found'));
  await endOwnSession(door.entry, person, other);
  expect(await recogniseSession(door.entry, there)).toBeUndefined();
  expect(await recogniseSession(door.entry, here)).toBeDefined();
});

test('signing out ends this session alone, another password every one of the person and of nobody else', async () => {
  const { email, account } = await firstPerson(door.store, clock);
  const stranger = await personIn(door.store, clock, { roles: ['viewer'] });
  const secrets: string[] = [];
  for (let i = 0; i < 3; i++) secrets.push(await signIn(door.entry, { email, password, address }));
  const [here = '', there = '', gone = ''] = secrets;
  const standing = async () => {
    const known = [here, there, gone, stranger.secret].map((one) =>
      recogniseSession(door.entry, one),
    );
    return (await Promise.all(known)).map((one) => one !== undefined);
  };
  const place = { providers: [], url: new URL('https://registry.example') };
  await signOut({ ...door.entry, ...place }, gone);
  expect(await standing()).toEqual([true, true, false, true]);
  const person = { account, organisation: null, secret: here };
  const next = { proof: { password, address }, password: 'another long passphrase' };
  await changePassword(door.entry, person, next);
  expect(await standing()).toEqual([false, false, false, true]);
});

test('a session goes on for another organisation of the person, under a new secret', async () => {
  const { account, secret } = await personIn(door.store, clock, { roles: ['viewer'] });
  const elsewhere = await makeOrganisation(door.store);
  await forPurpose(door.store.server.db, 'sign-in', async (tx) => {
    await continueAs(tx, { organisation: elsewhere, account });
    await setRoles(tx, { organisation: elsewhere, account, since: clock.now }, ['steward']);
  });
  const person = { account, organisation: null, secret };
  const fresh = await chooseOrganisation(door.entry, person, elsewhere);
  const known = await recogniseSession(door.entry, fresh);
  expect(known?.caller).toMatchObject({ organisation: elsewhere, roles: ['steward'] });
  expect(await recogniseSession(door.entry, secret)).toBeUndefined();
});

test('what opens an account changes with an entry in the trail of the organisation worked for', async () => {
  const { context, organisation, email, account } = await memberWithPassword();
  const person = {
    account,
    organisation,
    secret: await signIn(door.entry, { email, password, address }),
  };
  const { secret } = await proposeSecondFactor(door.entry, person, { password, address });
  const code = new TOTP({ secret }).generate({ timestamp: clock.now.getTime() });
  const first = await confirmSecondFactor(door.entry, person, code);
  const proof = { password, address, code: first.codes[0] };
  const fresh = await newRecoveryCodes(door.entry, person, proof);
  await removeSecondFactor(door.entry, person, { password, address, code: fresh[0] });
  const next = { proof: { password, address }, password: 'another long passphrase' };
  await changePassword(door.entry, person, next);
  const auditor = { ...context, caller: { ...context.caller, roles: ['auditor'] as const } };
  const told = await auditPage(auditor, { limit: 4 });
  expect(told.map((entry) => [entry.account, entry.action])).toEqual([
    [account, 'account.password-changed'],
    [account, 'account.second-factor-removed'],
    [account, 'account.recovery-codes-made'],
    [account, 'account.second-factor-set'],
  ]);
});
