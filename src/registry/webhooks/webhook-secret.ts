import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { webhooks } from '../../store/tables/delivery.ts';

/** What messages of a webhook are signed by, sealed: the secret, and the one before while it is valid still. */
export interface WebhookSecrets {
  readonly secret: string;
  readonly formerSecret: string | null;
}

/** Those of the transaction's organisation, held until it ends. */
export async function lockWebhookSecrets(
  tx: Transaction,
): Promise<readonly (WebhookSecrets & { readonly id: string })[]> {
  const { id, secret, formerSecret } = webhooks;
  return await tx.select({ id, secret, formerSecret }).from(webhooks).for('update');
}

/** Signs by a new secret from now on, and by the one before as well until a moment. */
export async function replaceWebhookSecret(
  tx: Transaction,
  id: string,
  to: { readonly secret: string; readonly formerUntil: Date },
): Promise<void> {
  await tx
    .update(webhooks)
    .set({ ...to, formerSecret: sql`${webhooks.secret}` })
    .where(eq(webhooks.id, id));
}

/** Keeps secrets that were sealed anew. */
export async function changeWebhookSecrets(
  tx: Transaction,
  id: string,
  { secret, formerSecret }: WebhookSecrets,
): Promise<void> {
  await tx.update(webhooks).set({ secret, formerSecret }).where(eq(webhooks.id, id));
}
