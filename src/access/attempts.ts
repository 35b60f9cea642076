import { eq, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { attempts } from '../store/tables/sign-in.ts';
import { defineProblem } from '../vocabulary/problem.ts';
import { hashSecret } from './secrets.ts';

export const tooManyAttempts = defineProblem<'seconds'>({
  code: 'access.too-many-attempts',
  params: ['seconds'],
  texts: { en: 'Too many attempts.', zh: '尝试次数过多。' },
  remedy: {
    en: 'Wait {seconds} seconds and try again.',
    zh: '请等待 {seconds} 秒后重试。',
  },
});

/** What is counted, and how often it may be tried until the count begins anew. */
interface AttemptLimit {
  readonly kind: 'name' | 'address' | 'set-up';
  readonly most: number;
  readonly minutes: number;
}

/** A person mistypes; a program that guesses gets 960 passwords a day at one name. */
export const byName: AttemptLimit = { kind: 'name', most: 10, minutes: 15 };
/** An office shares one address. */
export const byAddress: AttemptLimit = { kind: 'address', most: 200, minutes: 15 };
export const atSetUp: AttemptLimit = { kind: 'set-up', most: 10, minutes: 15 };

/**
 * Counts an attempt before it is judged, so that attempts made at once are counted all the same. Only a hash of what
 * was tried is kept. Raises `access.too-many-attempts`.
 */
export async function countAttempt(
  tx: Transaction,
  limit: AttemptLimit,
  of: { readonly subject: string; readonly at: Date },
): Promise<void> {
  await tx.delete(attempts).where(lt(attempts.until, of.at));
  const until = new Date(of.at.getTime() + limit.minutes * 60_000);
  const [counted] = await tx
    .insert(attempts)
    .values({ key: keyOf(limit, of.subject), count: 1, until })
    .onConflictDoUpdate({ target: attempts.key, set: { count: sql`${attempts.count} + 1` } })
    .returning();
  if (counted !== undefined && counted.count > limit.most) {
    const milliseconds = counted.until.getTime() - of.at.getTime();
    throw tooManyAttempts({ seconds: Math.max(1, Math.ceil(milliseconds / 1000)) });
  }
}

/** Forgets the attempts at something that was opened by right. */
export async function forgetAttempts(
  tx: Transaction,
  limit: AttemptLimit,
  subject: string,
): Promise<void> {
  await tx.delete(attempts).where(eq(attempts.key, keyOf(limit, subject)));
}

function keyOf({ kind }: AttemptLimit, subject: string): string {
  return `${kind}:${hashSecret(subject)}`;
}
