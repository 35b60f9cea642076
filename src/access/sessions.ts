import { and, desc, eq, gt, lte, or, sql } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { accounts, sessions } from '../store/tables/accounts.ts';
import { hashSecret, newSecret } from './secrets.ts';

const minute = 60_000;

/** After how many minutes a session ends: without any request, and however much it is used. */
export const sessionLimits = { idle: 60, absolute: 12 * 60 } as const;

/** Who a browser stands for. */
interface Session {
  readonly account: string;
  /** Null until one was chosen. */
  readonly organisation: string | null;
}

/** How a session was opened. */
interface Opening {
  /** Sealed, where another provider vouched for the person. */
  readonly idToken?: string | null;
  /** Whether that provider said that it saw a second factor. */
  readonly secondFactor?: boolean;
}

/** A session as it stands. */
export interface ReadSession extends Session {
  readonly createdAt: Date;
  /** Whether another provider vouched for the person. */
  readonly byProvider: boolean;
  readonly secondFactor: boolean;
}

/** Opens a session and returns the secret of its cookie. Needs a transaction opened to sign in. */
export async function openSession(
  tx: Transaction,
  of: Session & Opening & { readonly at: Date },
): Promise<string> {
  const secret = newSecret();
  await forgetEndedSessions(tx, of.at);
  await tx.insert(sessions).values({
    tokenHash: hashSecret(secret),
    accountId: of.account,
    organisationId: of.organisation,
    idToken: of.idToken ?? null,
    secondFactor: of.secondFactor ?? false,
    createdAt: of.at,
    lastSeenAt: of.at,
    expiresAt: new Date(of.at.getTime() + sessionLimits.absolute * minute),
  });
  return secret;
}

/** The session that a secret opens, unless it has ended or its account was disabled; notes that it was used. */
export async function readSession(
  tx: Transaction,
  secret: string,
  at: Date,
): Promise<ReadSession | undefined> {
  const own = eq(sessions.tokenHash, hashSecret(secret));
  const [found] = await tx
    .select({
      account: sessions.accountId,
      organisation: sessions.organisationId,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      byProvider: sql<boolean>`${sessions.idToken} is not null`,
      secondFactor: sessions.secondFactor,
      disabledAt: accounts.disabledAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(own, gt(sessions.expiresAt, at), gt(sessions.lastSeenAt, idleSince(at))));
  if (found === undefined || found.disabledAt !== null) return undefined;
  // Once a minute is enough, and spares a write with every read.
  if (at.getTime() - found.lastSeenAt.getTime() > minute) {
    await tx.update(sessions).set({ lastSeenAt: at }).where(own);
  }
  const { lastSeenAt: _, disabledAt: __, ...session } = found;
  return session;
}

/**
 * Has a session go on under another secret, which is returned: where what it may do grows, one that somebody knew
 * before opens nothing any more. With an organisation it goes on for that; that its person belongs there was checked.
 * With a second factor it is one in which that was shown.
 */
export async function renewSession(
  tx: Transaction,
  secret: string,
  { organisation, secondFactor }: { readonly organisation?: string; readonly secondFactor?: true },
): Promise<string> {
  const fresh = newSecret();
  await tx
    .update(sessions)
    .set({
      tokenHash: hashSecret(fresh),
      ...(organisation === undefined ? {} : { organisationId: organisation }),
      ...(secondFactor === undefined ? {} : { secondFactor }),
    })
    .where(eq(sessions.tokenHash, hashSecret(secret)));
  return fresh;
}

/** Ends a session and returns whose it was; one that is not there has ended already. */
export async function closeSession(
  tx: Transaction,
  secret: string,
): Promise<{ readonly account: string; readonly idToken: string | null } | undefined> {
  const { accountId: account, idToken } = sessions;
  const [closed] = await tx
    .delete(sessions)
    .where(eq(sessions.tokenHash, hashSecret(secret)))
    .returning({ account, idToken });
  return closed;
}

/** Ends every session of an account, as after a change of what opens it. */
export async function closeSessionsOf(tx: Transaction, account: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.accountId, account));
}

/** A browser that is signed in, as its person sees it. */
export interface OpenSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

/** The sessions of an account that have not ended, newest first. */
export async function openSessionsOf(
  tx: Transaction,
  of: { readonly account: string; readonly secret: string; readonly at: Date },
): Promise<OpenSession[]> {
  const { id, tokenHash, createdAt, lastSeenAt } = sessions;
  const rows = await tx
    .select({ id, tokenHash, createdAt, lastSeenAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, of.account),
        gt(sessions.expiresAt, of.at),
        gt(lastSeenAt, idleSince(of.at)),
      ),
    )
    .orderBy(desc(createdAt), desc(id));
  const own = hashSecret(of.secret);
  return rows.map(({ tokenHash: hash, ...row }) => ({ ...row, current: hash === own }));
}

/** A browser in which a member works for an organisation. */
export interface MemberSession extends Omit<OpenSession, 'current'> {
  readonly account: string;
}

/** The sessions for the organisation of the transaction that have not ended, newest first. */
export async function sessionsFor(
  tx: Transaction,
  of: { readonly organisation: string; readonly at: Date },
): Promise<MemberSession[]> {
  const { id, accountId: account, createdAt, lastSeenAt } = sessions;
  return await tx
    .select({ id, account, createdAt, lastSeenAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.organisationId, of.organisation),
        gt(sessions.expiresAt, of.at),
        gt(lastSeenAt, idleSince(of.at)),
      ),
    )
    .orderBy(desc(createdAt), desc(id));
}

/** Ends a session for an organisation by its name and returns whose it was; undefined where there is none such. */
export async function closeSessionFor(
  tx: Transaction,
  organisation: string,
  id: string,
): Promise<string | undefined> {
  const [closed] = await tx
    .delete(sessions)
    .where(and(eq(sessions.organisationId, organisation), eq(sessions.id, id)))
    .returning({ account: sessions.accountId });
  return closed?.account;
}

/** Ends a session of an account by its name; false where the account has none such. */
export async function closeSessionById(
  tx: Transaction,
  account: string,
  id: string,
): Promise<boolean> {
  const closed = await tx
    .delete(sessions)
    .where(and(eq(sessions.accountId, account), eq(sessions.id, id)))
    .returning({ id: sessions.id });
  return closed.length === 1;
}

async function forgetEndedSessions(tx: Transaction, at: Date): Promise<void> {
  await tx
    .delete(sessions)
    .where(or(lte(sessions.expiresAt, at), lte(sessions.lastSeenAt, idleSince(at))));
}

function idleSince(at: Date): Date {
  return new Date(at.getTime() - sessionLimits.idle * minute);
}
