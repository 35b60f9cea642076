import { sql } from 'drizzle-orm';
import { TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  firstPerson,
  openDoor,
  pass,
  password,
  personIn,
  setUpCode,
} from '../../../../test/postgres/test-registry.ts';
import { newReadableCode } from '../../../access/secrets.ts';
import { auditPage } from '../audit/audit-trail.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { recogniseSession, recogniseToken } from './authenticate.ts';
import { createOrganisation } from './create-organisation.ts';
import { changeMember, inviteMember, membersOf, versionOfRoles } from './members.ts';
import { changePassword, confirmSecondFactor, proposeSecondFactor } from './own-credentials.ts';
import { chooseOrganisation, signOut, whoAmI } from './session.ts';
import { registryIsSetUp, setUpRegistry } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { apiTokensOf, createApiToken, endApiToken } from './tokens.ts';

const clock = { now: new Date() };
let door: Awaited<ReturnType<typeof openDoor>>;
beforeEach(async () => {
  door = await openDoor(clock);
});
afterEach(() => door.store.close());

const address = '192.0.2.1';
const refused = (code: string) => expect.objectContaining({ code });
const later = (minutes: number) => pass(minutes, clock);

describe('setting up', () => {
  test('is done once, by the code that the server printed', async () => {
    expect(await registryIsSetUp(door.entry)).toBe(false);
    const attempts = Array.from({ length: 3 }, () => firstPerson(door.store, clock));
    const settled = await Promise.allSettled(attempts);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await registryIsSetUp(door.entry)).toBe(true);
  });

  test('is refused to another code, and after ten of them to the right one for a while', async () => {
    const guess = (code: string) =>
      setUpRegistry(
        { ...door.entry, setUpCode },
        {
          code,
          organisation: { name: 'A', kind: 'agency' },
          email: 'a@b.example',
          name: 'A',
          language: 'en',
          password,
        },
      );
    for (let index = 0; index < 10; index += 1) {
      await expect(guess(newReadableCode())).rejects.toEqual(refused('access.wrong-set-up-code'));
    }
    await expect(guess(setUpCode)).rejects.toEqual(refused('access.too-many-attempts'));
    later(16);
    await expect(guess(setUpCode)).resolves.toBeDefined();
  });

  test.each([
    ['short', 'access.password-too-short'],
    ['aaaaaaaaaaaaaaaa', 'access.password-too-weak'],
    ['first@registry.example', 'access.password-personal'],
  ])('refuses the password %s', async (weak, code) => {
    const given = { organisation: { name: 'A', kind: 'agency' }, name: 'Wei' } as const;
    const attempt = setUpRegistry(
      { ...door.entry, setUpCode },
      {
        ...given,
        code: setUpCode,
        email: 'first@registry.example',
        language: 'zh',
        password: weak,
      },
    );
    await expect(attempt).rejects.toEqual(refused(code));
  });
});

describe('signing in', () => {
  test('opens a session in the only organisation of a person', async () => {
    const { account, organisation, email } = await firstPerson(door.store, clock);
    const secret = await signIn(door.entry, {
      email: ` ${email.toUpperCase()} `,
      password,
      address,
    });
    const known = await recogniseSession(door.entry, secret);
    expect(known?.caller).toMatchObject({ account, organisation });
    if (known === undefined) throw new Error('not recognised');
    const me = await whoAmI(door.entry, known);
    expect(me.organisations).toMatchObject([{ id: organisation, kind: 'agency' }]);
    expect(me.actions).toContain('member.change');
    await signOut({ ...door.entry, providers: [], url: new URL('http://registry.test') }, secret);
    expect(await recogniseSession(door.entry, secret)).toBeUndefined();
  });

  test('answers a wrong password and an unknown name alike, and locks both out alike', async () => {
    const { email } = await firstPerson(door.store, clock);
    for (const name of [email, 'nobody@registry.example']) {
      const attempt = () =>
        signIn(door.entry, { email: name, password: 'wrong password', address });
      for (let index = 0; index < 10; index += 1) {
        await expect(attempt()).rejects.toEqual(refused('access.sign-in-refused'));
      }
      await expect(attempt()).rejects.toEqual(refused('access.too-many-attempts'));
    }
    const right = () => signIn(door.entry, { email, password, address });
    await expect(right()).rejects.toEqual(refused('access.too-many-attempts'));
    later(16);
    await expect(right()).resolves.toBeDefined();
  });

  test('counts attempts made at once', async () => {
    const { email } = await firstPerson(door.store, clock);
    const settled = await Promise.allSettled(
      Array.from({ length: 15 }, () =>
        signIn(door.entry, { email, password: 'wrong password', address }),
      ),
    );
    const codes = settled.map((one) => one.status === 'rejected' && one.reason.code);
    expect(codes.filter((code) => code === 'access.sign-in-refused')).toHaveLength(10);
  });

  test('ends the session that the browser had before', async () => {
    const { email } = await firstPerson(door.store, clock);
    const former = await signIn(door.entry, { email, password, address });
    const secret = await signIn(door.entry, { email, password, address, former });
    expect(await recogniseSession(door.entry, former)).toBeUndefined();
    expect(await recogniseSession(door.entry, secret)).toBeDefined();
  });

  test('a session ends when idle, and after twelve hours of use', async () => {
    const { secret } = await personIn(door.store, clock, { roles: ['viewer'] });
    const idle = await personIn(door.store, clock, { roles: ['viewer'] });
    for (let minutes = 0; minutes < 12 * 60; minutes += 40) {
      expect(await recogniseSession(door.entry, secret)).toBeDefined();
      // The use of one keeps no other awake.
      if (minutes === 80) expect(await recogniseSession(door.entry, idle.secret)).toBeUndefined();
      later(40);
    }
    expect(await recogniseSession(door.entry, secret)).toBeUndefined();
  });

  test('a disabled account is refused, its sessions too', async () => {
    const { email, account } = await firstPerson(door.store, clock);
    const secret = await signIn(door.entry, { email, password, address });
    await door.store.owner.db.execute(
      sql`update account set disabled_at = now() where id = ${account}`,
    );
    expect(await recogniseSession(door.entry, secret)).toBeUndefined();
    const attempt = signIn(door.entry, { email, password, address });
    await expect(attempt).rejects.toEqual(refused('access.sign-in-refused'));
  });
});

describe('a second factor', () => {
  test('is asked for once proved, and no code works twice', async () => {
    const { email } = await firstPerson(door.store, clock);
    const secret = await signIn(door.entry, { email, password, address });
    const person = await personBehind(secret);
    const factor = await proposeSecondFactor(door.entry, person, { password, address });
    const totp = new TOTP({ secret: factor.secret });
    const code = () => totp.generate({ timestamp: clock.now.getTime() });
    await signIn(door.entry, { email, password, address });
    await confirmSecondFactor(door.entry, person, code());
    const given = { email, password, address };
    await expect(signIn(door.entry, given)).rejects.toEqual(refused('access.second-factor-needed'));
    const used = { ...given, code: code() };
    await expect(signIn(door.entry, used)).rejects.toEqual(refused('access.sign-in-refused'));
    later(1);
    const fresh = { ...given, code: code() };
    const settled = await Promise.allSettled([
      signIn(door.entry, fresh),
      signIn(door.entry, fresh),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a new password ends every session', async () => {
    const { email } = await firstPerson(door.store, clock);
    const secret = await signIn(door.entry, { email, password, address });
    const person = await personBehind(secret);
    const next = 'another long battery';
    await changePassword(door.entry, person, { proof: { password, address }, password: next });
    expect(await recogniseSession(door.entry, secret)).toBeUndefined();
    await expect(signIn(door.entry, { email, password: next, address })).resolves.toBeDefined();
  });
});

describe('organisations and members', () => {
  test('a person chooses among their own organisations, and no other', async () => {
    const { secret, account } = await personIn(door.store, clock, { roles: ['steward'] });
    const person = await personBehind(secret);
    const foreign = await personIn(door.store, clock, { roles: ['admin'] });
    const attempt = chooseOrganisation(door.entry, person, foreign.organisation);
    await expect(attempt).rejects.toEqual(refused('registry.not-found'));
    const second = await personIn(door.store, clock, { roles: ['admin'] });
    const { secret: token } = await inviteMember(second.context, {
      email: 'else@registry.example',
      roles: ['viewer'],
    });
    await acceptInvitation(door.entry, {
      secret: token,
      name: 'Else',
      language: 'en',
      password,
      address,
    });
    expect((await membersOf(second.context)).map(({ name }) => name)).toEqual(['Else', 'Li']);
    expect((await membersOf(second.context)).map((one) => one.account)).not.toContain(account);
  });

  test('an invitation works once, opens the account there is, and ends', async () => {
    const first = await firstPerson(door.store, clock);
    const host = await personIn(door.store, clock, { roles: ['admin'] });
    const asked = { email: first.email, roles: ['reviewer'] } as const;
    const { secret } = await inviteMember(host.context, asked);
    const accept = (word: string) =>
      acceptInvitation(door.entry, { secret, name: 'x', language: 'en', password: word, address });
    await expect(accept('wrong password')).rejects.toEqual(refused('access.sign-in-refused'));
    expect(await accept(password)).toEqual({
      account: first.account,
      organisation: host.organisation,
    });
    await expect(accept(password)).rejects.toEqual(refused('access.invitation-ended'));
    const late = await inviteMember(host.context, asked);
    later(8 * 24 * 60);
    const attempt = acceptInvitation(door.entry, {
      secret: late.secret,
      name: 'x',
      language: 'en',
      password,
      address,
    });
    await expect(attempt).rejects.toEqual(refused('access.invitation-ended'));
  });

  test('roles change from what was read, and the last administrator stays', async () => {
    const { context, account, organisation } = await personIn(door.store, clock, {
      roles: ['admin'],
    });
    const other = await personIn(door.store, clock, { roles: ['viewer'], organisation });
    const expected = versionOfRoles(['viewer']);
    await changeMember(context, { account: other.account, roles: ['steward'], expected });
    const again = changeMember(context, { account: other.account, roles: [], expected });
    await expect(again).rejects.toEqual(refused('registry.changed-meanwhile'));
    const last = changeMember(context, { account, roles: ['viewer'], expected: 'admin' });
    await expect(last).rejects.toEqual(refused('access.last-administrator'));
    const known = await recogniseSession(door.entry, other.secret);
    expect(known?.caller?.roles).toEqual(['steward']);
    const left = versionOfRoles(['steward']);
    await changeMember(context, { account: other.account, roles: [], expected: left });
    const auditor = { ...context, caller: { ...context.caller, roles: ['auditor'] as const } };
    const told = await auditPage(auditor, { limit: 10 });
    expect(told.map(({ action }) => action)).toEqual(['member.removed', 'member.roles-changed']);
  });

  test('organisations are taken in by the operator alone', async () => {
    const first = await firstPerson(door.store, clock);
    const caller = { ...first, roles: ['admin'] as const };
    const asked = { name: 'Shop', kind: 'enterprise' } as const;
    const made = await createOrganisation({ ...door.entry, caller }, asked);
    const own = { ...caller, organisation: made };
    expect(await membersOf({ ...door.entry, caller: own })).toHaveLength(1);
    for (const { organisation } of [own, caller]) {
      const auditor = { ...caller, organisation, roles: ['auditor'] as const };
      const [newest] = await auditPage({ ...door.entry, caller: auditor }, { limit: 1 });
      const { account } = caller;
      const subject = `organisation:${made}`;
      expect(newest).toMatchObject({ action: 'organisation.created', account, subject });
    }
    const attempt = createOrganisation({ ...door.entry, caller: own }, asked);
    await expect(attempt).rejects.toEqual(refused('access.not-the-operator'));
  });
});

describe('API tokens', () => {
  test('stand for their owner within their scopes until they end or are revoked', async () => {
    const { context, account, organisation } = await personIn(door.store, clock, {
      roles: ['steward'],
    });
    const expiresAt = new Date(clock.now.getTime() + 3_600_000);
    const asked = { name: 'ci', scopes: ['read'], expiresAt } as const;
    const { secret, token } = await createApiToken(context, asked);
    const caller = {
      account,
      organisation,
      roles: ['steward'],
      scopes: ['read'],
      secondFactor: false,
    };
    expect(await recogniseToken(door.entry, secret)).toEqual(caller);
    expect(JSON.stringify(await apiTokensOf(context))).not.toContain(secret);
    await endApiToken(context, token.id);
    expect(await recogniseToken(door.entry, secret)).toBeUndefined();
    const second = await createApiToken(context, asked);
    later(61);
    expect(await recogniseToken(door.entry, second.secret)).toBeUndefined();
    const auditor = { ...context, caller: { ...context.caller, roles: ['auditor'] as const } };
    expect((await auditPage(auditor, { limit: 9 })).map(({ action }) => action)).toEqual([
      'token.created',
      'token.revoked',
      'token.created',
    ]);
  });

  test('are made by members alone, and end after now and within a year and a day', async () => {
    const { context } = await personIn(door.store, clock, { roles: ['viewer'] });
    const after = (days: number) => new Date(clock.now.getTime() + days * 86_400_000);
    const make = (days: number, by = context) =>
      createApiToken(by, { name: 'ci', scopes: ['read'], expiresAt: after(days) });
    for (const days of [0, 366.01]) {
      await expect(make(days)).rejects.toEqual(refused('access.token-too-long'));
    }
    await expect(make(366)).resolves.toBeDefined();
    const nobody = { ...context, caller: { ...context.caller, roles: [] } };
    await expect(make(1, nobody)).rejects.toEqual(refused('access.forbidden'));
  });

  test('of others are out of reach', async () => {
    const owner = await personIn(door.store, clock, { roles: ['steward'] });
    const expiresAt = new Date(clock.now.getTime() + 3_600_000);
    const { token } = await createApiToken(owner.context, { name: 'x', scopes: [], expiresAt });
    const { organisation } = owner;
    const colleague = await personIn(door.store, clock, { roles: ['steward'], organisation });
    const foreign = await personIn(door.store, clock, { roles: ['admin'] });
    for (const { context } of [colleague, foreign]) {
      expect(await apiTokensOf(context)).toEqual([]);
      await expect(endApiToken(context, token.id)).rejects.toEqual(refused('registry.not-found'));
    }
  });
});

async function personBehind(secret: string) {
  const known = await recogniseSession(door.entry, secret);
  if (known === undefined) throw new Error('not signed in');
  return known.person;
}
