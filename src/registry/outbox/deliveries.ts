import { and, asc, desc, eq, isNotNull, isNull, lt, lte, ne, notExists, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import {
  type MessagePayload,
  outbox,
  webhookDeliveries,
  webhooks,
} from '../../store/tables/delivery.ts';
import { traceParent } from '../../trace/trace-parent.ts';
import type { DeliveryState } from '../../vocabulary/registry/delivery-states.ts';
import type { Phrase } from '../../vocabulary/text.ts';

/** One attempt at a delivery, taken by one sender until its lease ends. */
export interface ClaimedDelivery {
  readonly id: string;
  /** The same at every attempt and every webhook: receivers tell repetitions by it. */
  readonly messageId: string;
  readonly webhookId: string;
  readonly event: string;
  readonly payload: MessagePayload;
  readonly createdAt: Date;
  /** The trace that it is part of. */
  readonly traceParent: string | null;
  readonly url: string;
  readonly secret: string;
  readonly formerSecret: string | null;
  readonly formerUntil: Date | null;
  /** This one included. */
  readonly attempts: number;
}

/** A delivery as its organisation sees it. */
export interface Delivery {
  readonly id: string;
  readonly messageId: string;
  readonly event: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly nextAttemptAt: Date;
  readonly settledAt: Date | null;
  readonly reason: Phrase | null;
}

/** Organisations with a message to dispatch or a delivery that is due; for the clerk. */
export async function organisationsToServe(tx: Transaction, at: Date): Promise<readonly string[]> {
  const undispatched = tx
    .select({ id: outbox.organisationId })
    .from(outbox)
    .where(isNull(outbox.dispatchedAt));
  const due = tx
    .select({ id: webhookDeliveries.organisationId })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.state, 'waiting'), lte(webhookDeliveries.nextAttemptAt, at)));
  const found = await undispatched.union(due);
  return found.map(({ id }) => id).toSorted();
}

/**
 * Takes deliveries that are due, the longest waiting first, passing over those that another sender takes. Each is
 * due again at `until`: what a crash cut off is sent again then, and nothing is sent twice at once before.
 */
export async function claimDeliveries(
  tx: Transaction,
  { at, until, limit }: { readonly at: Date; readonly until: Date; readonly limit: number },
): Promise<readonly ClaimedDelivery[]> {
  const due = await tx
    .select({
      id: webhookDeliveries.id,
      messageId: webhookDeliveries.messageId,
      webhookId: webhookDeliveries.webhookId,
      event: outbox.event,
      payload: outbox.payload,
      createdAt: outbox.createdAt,
      traceParent: outbox.traceParent,
      url: webhooks.url,
      secret: webhooks.secret,
      formerSecret: webhooks.formerSecret,
      formerUntil: webhooks.formerUntil,
      attempts: sql<number>`${webhookDeliveries.attempts} + 1`.mapWith(Number),
    })
    .from(webhookDeliveries)
    .innerJoin(outbox, eq(outbox.id, webhookDeliveries.messageId))
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(and(eq(webhookDeliveries.state, 'waiting'), lte(webhookDeliveries.nextAttemptAt, at)))
    .orderBy(asc(webhookDeliveries.nextAttemptAt), asc(webhookDeliveries.id))
    .limit(limit)
    .for('update', { of: webhookDeliveries, skipLocked: true });
  for (const { id, attempts } of due) {
    await tx
      .update(webhookDeliveries)
      .set({ attempts, nextAttemptAt: until })
      .where(eq(webhookDeliveries.id, id));
  }
  return due;
}

/** What became of an attempt; a `waiting` delivery is due again at `nextAttemptAt`. */
export interface AttemptOutcome {
  readonly state: DeliveryState;
  readonly reason: Phrase | null;
  readonly nextAttemptAt: Date;
}

/** Enters what became of an attempt, unless its lease ended and another sender has taken the delivery since. */
export async function settleAttempt(
  tx: Transaction,
  { id, attempts }: Pick<ClaimedDelivery, 'id' | 'attempts'>,
  { outcome, at }: { readonly outcome: AttemptOutcome; readonly at: Date },
): Promise<void> {
  const settledAt = outcome.state === 'waiting' ? null : at;
  await tx
    .update(webhookDeliveries)
    .set({ ...outcome, settledAt })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.attempts, attempts)));
}

/** Puts a message for one webhook alone on its way, whatever it asks for; returns the delivery's id. */
export async function addDelivery(
  tx: Transaction,
  of: {
    readonly organisation: string;
    readonly webhook: string;
    readonly event: string;
    readonly payload: MessagePayload;
    readonly at: Date;
  },
): Promise<string> {
  const { organisation: organisationId, webhook: webhookId, event, payload, at } = of;
  const [message] = await tx
    .insert(outbox)
    .values({
      organisationId,
      event,
      payload,
      traceParent: traceParent(),
      createdAt: at,
      dispatchedAt: at,
    })
    .returning({ id: outbox.id });
  if (message === undefined) throw new Error('bug: a message was written and not returned');
  const [delivery] = await tx
    .insert(webhookDeliveries)
    .values({ organisationId, messageId: message.id, webhookId, nextAttemptAt: at, createdAt: at })
    .returning({ id: webhookDeliveries.id });
  if (delivery === undefined) throw new Error('bug: a delivery was written and not returned');
  return delivery.id;
}

/** Has a delivery that was settled sent once more, as if it were new; false where there is none such. */
export async function sendAgain(
  tx: Transaction,
  of: { readonly webhook: string; readonly delivery: string; readonly at: Date },
): Promise<boolean> {
  const { webhook, delivery, at } = of;
  const one = and(eq(webhookDeliveries.id, delivery), eq(webhookDeliveries.webhookId, webhook));
  const changed = await tx
    .update(webhookDeliveries)
    .set({ state: 'waiting', attempts: 0, nextAttemptAt: at, settledAt: null, reason: null })
    .where(and(one, ne(webhookDeliveries.state, 'waiting')))
    .returning({ id: webhookDeliveries.id });
  return changed.length === 1;
}

/** Forgets messages of before a moment that nobody waits for, with their deliveries. Returns how many. */
export async function forgetMessages(tx: Transaction, before: Date): Promise<number> {
  const waiting = tx
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.messageId, outbox.id), eq(webhookDeliveries.state, 'waiting')));
  const forgotten = await tx
    .delete(outbox)
    .where(and(lt(outbox.createdAt, before), isNotNull(outbox.dispatchedAt), notExists(waiting)))
    .returning({ id: outbox.id });
  return forgotten.length;
}

/** The newest deliveries of a webhook. */
export async function newestDeliveries(
  tx: Transaction,
  { webhook, limit }: { readonly webhook: string; readonly limit: number },
): Promise<readonly Delivery[]> {
  return await tx
    .select({
      id: webhookDeliveries.id,
      messageId: webhookDeliveries.messageId,
      event: outbox.event,
      state: webhookDeliveries.state,
      attempts: webhookDeliveries.attempts,
      createdAt: webhookDeliveries.createdAt,
      nextAttemptAt: webhookDeliveries.nextAttemptAt,
      settledAt: webhookDeliveries.settledAt,
      reason: webhookDeliveries.reason,
    })
    .from(webhookDeliveries)
    .innerJoin(outbox, eq(outbox.id, webhookDeliveries.messageId))
    .where(eq(webhookDeliveries.webhookId, webhook))
    .orderBy(desc(webhookDeliveries.createdAt), desc(webhookDeliveries.id))
    .limit(limit);
}
