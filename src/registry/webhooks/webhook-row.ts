import { and, asc, count, eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { webhooks } from '../../store/tables/delivery.ts';
import { notFound } from '../registry-problems.ts';

/** An address that an organisation is told of its events at. Its secret is not part of it. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Codes of events, `registration.*`, or `*`. */
  readonly events: readonly string[];
  /** False once the address has said that it is gone for good. */
  readonly active: boolean;
  readonly createdAt: Date;
}

const shown = {
  id: webhooks.id,
  url: webhooks.url,
  events: webhooks.events,
  active: webhooks.active,
  createdAt: webhooks.createdAt,
};

/** The webhooks of the transaction's organisation, oldest first. */
export async function listWebhooks(tx: Transaction): Promise<readonly Webhook[]> {
  return await tx.select(shown).from(webhooks).orderBy(asc(webhooks.createdAt), asc(webhooks.id));
}

/** How many webhooks the transaction's organisation has. */
export async function countWebhooks(tx: Transaction): Promise<number> {
  const [found] = await tx.select({ count: count() }).from(webhooks);
  return found?.count ?? 0;
}

/** Keeps a webhook with the sealed secret that its messages are signed by. */
export async function keepWebhook(
  tx: Transaction,
  of: {
    readonly id: string;
    readonly organisation: string;
    readonly url: string;
    readonly events: readonly string[];
    readonly secret: string;
    readonly at: Date;
  },
): Promise<Webhook> {
  const { id, organisation: organisationId, url, events, secret, at: createdAt } = of;
  const values = { id, organisationId, url, events: [...events], secret, createdAt };
  const [made] = await tx.insert(webhooks).values(values).returning(shown);
  if (made === undefined) throw new Error('bug: a webhook was kept and not returned');
  return made;
}

/** Raises `registry.not-found`. */
export async function readWebhook(tx: Transaction, id: string): Promise<Webhook> {
  const [found] = await tx.select(shown).from(webhooks).where(eq(webhooks.id, id));
  if (found === undefined) throw notFound({ kind: 'webhook', id });
  return found;
}

/** Removes a webhook and what was on its way to it. Raises `registry.not-found`. */
export async function removeWebhook(tx: Transaction, id: string): Promise<void> {
  const removed = await tx
    .delete(webhooks)
    .where(eq(webhooks.id, id))
    .returning({ id: webhooks.id });
  if (removed.length === 0) throw notFound({ kind: 'webhook', id });
}

/** Sends nothing more to a webhook. Returns whether that was news. */
export async function switchOff(tx: Transaction, id: string): Promise<boolean> {
  const off = await tx
    .update(webhooks)
    .set({ active: false })
    .where(and(eq(webhooks.id, id), eq(webhooks.active, true)))
    .returning({ id: webhooks.id });
  return off.length > 0;
}
