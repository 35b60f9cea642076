import { randomUUID } from 'node:crypto';
import { appendAudit } from '../../../audit/append.ts';
import {
  addDelivery,
  type Delivery,
  newestDeliveries,
  sendAgain,
} from '../../../registry/outbox/deliveries.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import {
  countWebhooks,
  keepWebhook,
  listWebhooks,
  readWebhook,
  removeWebhook,
  type Webhook,
} from '../../../registry/webhooks/webhook-row.ts';
import { replaceWebhookSecret } from '../../../registry/webhooks/webhook-secret.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import type { SecretKeeping } from '../entry-context.ts';
import { newWebhookSecret, placeOfSecret } from './sign-message.ts';
import { pingEvent } from './webhook-events.ts';
import { tooManyWebhooks } from './webhook-problems.ts';
import { readWebhookUrl, type WebhookReach } from './webhook-url.ts';

export type { Delivery, Webhook };

const most = 20;

/** The webhooks of the caller's organisation. */
export async function webhooksOf(context: RegistryContext): Promise<readonly Webhook[]> {
  authorise(context, 'webhook.list');
  return await inCallersOrganisation(context, listWebhooks);
}

/** Makes a webhook; its secret is told once. Raises `webhook.url-refused`, `webhook.too-many`. */
export async function createWebhook(
  context: RegistryContext & WebhookReach & SecretKeeping,
  of: { readonly url: string; readonly events: readonly string[] },
): Promise<{ readonly webhook: Webhook; readonly secret: string }> {
  authorise(context, 'webhook.create');
  const { account, organisation } = context.caller;
  const url = readWebhookUrl(of.url, context);
  const events = [...new Set(of.events)].toSorted();
  const id = randomUUID();
  const secret = newWebhookSecret();
  const sealed = context.secrets.seal(secret, placeOfSecret(id));
  const at = context.clock();
  return await inCallersOrganisation(context, async (tx) => {
    if ((await countWebhooks(tx)) >= most) throw tooManyWebhooks({ limit: most });
    const kept = { id, organisation, url: url.href, events, secret: sealed, at };
    const webhook = await keepWebhook(tx, kept);
    await appendAudit(tx, {
      organisation,
      account,
      action: 'webhook.created',
      subject: `webhook:${webhook.id}`,
      // Paths and queries of such addresses often hold a secret of the receiver's.
      details: { origin: url.origin, events: events.join(' ') },
      at,
    });
    return { webhook, secret };
  });
}

/** Removes a webhook with what was on its way to it. Raises `registry.not-found`. */
export async function deleteWebhook(context: RegistryContext, id: string): Promise<void> {
  authorise(context, 'webhook.delete');
  const { account, organisation } = context.caller;
  const at = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    await removeWebhook(tx, id);
    const event = { action: 'webhook.deleted', subject: `webhook:${id}`, at };
    await appendAudit(tx, { organisation, account, ...event });
  });
}

/** Puts a ping on its way to a webhook, as every message goes; returns the id of its delivery. Raises `registry.not-found`. */
export async function pingWebhook(context: RegistryContext, id: string): Promise<string> {
  authorise(context, 'webhook.ping');
  const { account, organisation } = context.caller;
  const at = context.clock();
  return await inCallersOrganisation(context, async (tx) => {
    await readWebhook(tx, id);
    const ping = { organisation, webhook: id, event: pingEvent, payload: { webhook: id }, at };
    const delivery = await addDelivery(tx, ping);
    const event = { action: 'webhook.pinged', subject: `webhook:${id}`, at };
    await appendAudit(tx, { organisation, account, ...event });
    return delivery;
  });
}

/** How long messages are signed by the secret before as well, in milliseconds. */
const bothValid = 24 * 3_600_000;

/**
 * Makes a new secret for a webhook, which is told once; messages are signed by the one before as well for a day.
 * Raises `registry.not-found`.
 */
export async function rotateWebhookSecret(
  context: RegistryContext & SecretKeeping,
  id: string,
): Promise<{ readonly secret: string; readonly formerUntil: Date }> {
  authorise(context, 'webhook.rotate-secret');
  const { account, organisation } = context.caller;
  const at = context.clock();
  const secret = newWebhookSecret();
  const sealed = context.secrets.seal(secret, placeOfSecret(id));
  const formerUntil = new Date(at.getTime() + bothValid);
  return await inCallersOrganisation(context, async (tx) => {
    await readWebhook(tx, id);
    await replaceWebhookSecret(tx, id, { secret: sealed, formerUntil });
    const event = { action: 'webhook.secret-rotated', subject: `webhook:${id}`, at };
    await appendAudit(tx, { organisation, account, ...event });
    return { secret, formerUntil };
  });
}

/** Has a delivery that arrived or was given up sent once more. Raises `registry.not-found`. */
export async function resendDelivery(
  context: RegistryContext,
  of: { readonly webhook: string; readonly delivery: string },
): Promise<void> {
  authorise(context, 'webhook.resend');
  const { account, organisation } = context.caller;
  const at = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    await readWebhook(tx, of.webhook);
    const known = await sendAgain(tx, { ...of, at });
    if (!known) throw notFound({ kind: 'delivery', id: of.delivery });
    const event = { action: 'webhook.resent', subject: `webhook:${of.webhook}`, at };
    const details = { delivery: of.delivery };
    await appendAudit(tx, { organisation, account, ...event, details });
  });
}

/** The newest deliveries of a webhook, each with why it failed, if it did. Raises `registry.not-found`. */
export async function deliveriesOf(
  context: RegistryContext,
  of: { readonly webhook: string; readonly limit: number },
): Promise<readonly Delivery[]> {
  authorise(context, 'webhook.list');
  return await inCallersOrganisation(context, async (tx) => {
    await readWebhook(tx, of.webhook);
    return await newestDeliveries(tx, of);
  });
}
