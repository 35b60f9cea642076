import { createHash } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import { inOrganisation } from '../../store/in-organisation.ts';
import { idempotencyKeys } from '../../store/tables/delivery.ts';
import { keyOfAnotherRequest } from './accounts/access-problems.ts';
import type { RegistryContext } from './context.ts';

/** What was asked: the same key with anything else is refused. */
export interface KeyedRequest {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
}

/** What was answered. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const keptHours = 24;

/**
 * Does a request once: its writes and its answer are kept in one transaction, so that a repetition gets the same
 * answer whenever the first was cut off. The same request arriving meanwhile waits for it. `work` has to use the
 * context that it is given. An answer of 400 or above is not kept, and undoes what was written. Raises
 * `registry.key-of-another-request`.
 */
export async function onceOnly(
  context: RegistryContext,
  request: KeyedRequest,
  work: (context: RegistryContext) => Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  const { db, caller } = context;
  const { organisation: organisationId, account: accountId } = caller;
  const own = and(
    eq(idempotencyKeys.organisationId, organisationId),
    eq(idempotencyKeys.accountId, accountId),
    eq(idempotencyKeys.key, request.key),
  );
  const at = context.clock();
  try {
    return await inOrganisation(db, caller, async (tx) => {
      const old = new Date(at.getTime() - keptHours * 3_600_000);
      await tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, old));
      const claim = { organisationId, accountId, key: request.key, createdAt: at };
      const claimed = await tx
        .insert(idempotencyKeys)
        .values({ ...claim, requestSha256: digestOf(request), status: 0, headers: {}, body: '' })
        .onConflictDoNothing()
        .returning({ key: idempotencyKeys.key });
      if (claimed.length === 0) {
        const [kept] = await tx.select().from(idempotencyKeys).where(own);
        if (kept?.requestSha256 !== digestOf(request)) throw keyOfAnotherRequest({});
        return { status: kept.status, headers: kept.headers, body: kept.body };
      }
      const answer = await work({ ...context, db: tx });
      if (answer.status >= 400) throw new Refused(answer);
      // The work may have gone on for another organisation.
      await inOrganisation(tx, caller, (again) =>
        again.update(idempotencyKeys).set(answer).where(own),
      );
      return answer;
    });
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

/** Carries a refusal out of the transaction that it undoes. */
class Refused extends Error {
  readonly answer: KeptAnswer;

  constructor(answer: KeptAnswer) {
    super('refused');
    this.answer = answer;
  }
}

function digestOf({ method, path, body }: KeyedRequest): string {
  return createHash('sha256').update(`${method} ${path}\n`).update(body).digest('hex');
}
