import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { outbox, webhookDeliveries, webhooks } from '../../store/tables/delivery.ts';
import { asksFor } from './asks-for.ts';

const atOnce = 200;

/**
 * Writes a delivery for each webhook that asks for a message and marks the message, in one transaction: whoever else
 * dispatches meanwhile passes these over, and a crash leaves them as they were. Returns how many messages it took.
 */
export async function dispatchMessages(
  tx: Transaction,
  { organisation, at }: { readonly organisation: string; readonly at: Date },
): Promise<number> {
  const messages = await tx
    .select({ id: outbox.id, event: outbox.event })
    .from(outbox)
    .where(and(eq(outbox.organisationId, organisation), isNull(outbox.dispatchedAt)))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(atOnce)
    .for('update', { skipLocked: true });
  if (messages.length === 0) return 0;
  const active = await tx
    .select({ id: webhooks.id, events: webhooks.events })
    .from(webhooks)
    .where(eq(webhooks.active, true))
    .orderBy(asc(webhooks.id));
  const deliveries = messages.flatMap(({ id: messageId, event }) =>
    active
      .filter(({ events }) => asksFor(events, event))
      .map(({ id: webhookId }) => ({
        organisationId: organisation,
        messageId,
        webhookId,
        nextAttemptAt: at,
        createdAt: at,
      })),
  );
  if (deliveries.length > 0) await tx.insert(webhookDeliveries).values(deliveries);
  const ids = messages.map(({ id }) => id);
  await tx.update(outbox).set({ dispatchedAt: at }).where(inArray(outbox.id, ids));
  return messages.length;
}
