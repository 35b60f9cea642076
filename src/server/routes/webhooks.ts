import { z } from '@hono/zod-openapi';
import { deliveryReasons } from '../../app/registry/webhooks/delivery-reasons.ts';
import {
  createWebhook,
  type Delivery,
  deleteWebhook,
  deliveriesOf,
  pingWebhook,
  resendDelivery,
  rotateWebhookSecret,
  type Webhook,
  webhooksOf,
} from '../../app/registry/webhooks/manage-webhooks.ts';
import { webhookChoices, webhookEvents } from '../../app/registry/webhooks/webhook-events.ts';
import { deliveryStates } from '../../vocabulary/registry/delivery-states.ts';
import type { Language, Phrase, Texts } from '../../vocabulary/text.ts';
import { render } from '../../words/words.ts';
import { jsonAnswer, jsonBody } from '../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../route.ts';

const path = '/api/v1/webhooks';
const one = { params: z.object({ webhook: z.uuid() }) };

const webhookSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    events: z.array(z.string()),
    active: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .openapi('Webhook');

const deliverySchema = z
  .object({
    id: z.uuid(),
    /** The header webhook-id of every attempt. */
    message: z.uuid(),
    event: z.string(),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    createdAt: z.iso.datetime(),
    nextAttemptAt: z.iso.datetime().nullable(),
    settledAt: z.iso.datetime().nullable(),
    reason: z.object({ code: z.string(), text: z.string() }).nullable(),
  })
  .openapi('WebhookDelivery');

const list = describeRoute(
  { access: 'webhook.list' },
  {
    method: 'get',
    path,
    summary: 'Where the organisation is told of its events',
    responses: { 200: jsonAnswer('All of them', z.object({ items: z.array(webhookSchema) })) },
  },
);

const create = describeRoute(
  { access: 'webhook.create', secretField: 'secret' },
  {
    method: 'post',
    path,
    summary: 'Make a webhook, whose messages are signed as Standard Webhooks has it',
    request: jsonBody(
      z.strictObject({
        url: z.url().max(2000),
        events: z.array(z.enum(webhookEvents)).min(1).max(webhookEvents.length),
      }),
    ),
    responses: {
      201: jsonAnswer(
        'The secret is told once',
        z.object({ webhook: webhookSchema, secret: z.string().nullable() }),
      ),
    },
  },
);

const remove = describeRoute(
  { access: 'webhook.delete' },
  {
    method: 'delete',
    path: `${path}/{webhook}`,
    summary: 'Remove a webhook and what was on its way to it',
    request: one,
    responses: { 204: { description: 'Nothing is sent there any more' } },
  },
);

const ping = describeRoute(
  { access: 'webhook.ping' },
  {
    method: 'post',
    path: `${path}/{webhook}/ping`,
    summary: 'Send a message to see whether it arrives',
    request: one,
    responses: {
      202: jsonAnswer('It is on its way, as every message goes', z.object({ delivery: z.uuid() })),
    },
  },
);

const deliveries = describeRoute(
  { access: 'webhook.list' },
  {
    method: 'get',
    path: `${path}/{webhook}/deliveries`,
    summary: 'The newest hundred messages on their way to a webhook, and why any did not arrive',
    request: one,
    responses: { 200: jsonAnswer('Newest first', z.object({ items: z.array(deliverySchema) })) },
  },
);

const choiceSchema = z
  .object({ event: z.enum(webhookEvents), name: z.string() })
  .openapi('WebhookChoice');

const events = describeRoute(
  { access: 'webhook.list' },
  {
    method: 'get',
    path: '/api/v1/webhook-events',
    summary:
      'What a webhook may ask for; what messages hold stands under webhooks of this document',
    responses: {
      200: jsonAnswer('All of it', z.object({ items: z.array(choiceSchema) })),
    },
  },
);

const rotate = describeRoute(
  { access: 'webhook.rotate-secret', secretField: 'secret' },
  {
    method: 'post',
    path: `${path}/{webhook}/secret`,
    summary: 'Make a new secret; messages are signed by the one before as well for a day',
    request: one,
    responses: {
      200: jsonAnswer(
        'The secret is told once',
        z.object({ secret: z.string().nullable(), formerUntil: z.iso.datetime() }),
      ),
    },
  },
);

const resend = describeRoute(
  { access: 'webhook.resend' },
  {
    method: 'post',
    path: `${path}/{webhook}/deliveries/{delivery}/resend`,
    summary: 'Send a message once more that arrived or was given up',
    request: { params: z.object({ webhook: z.uuid(), delivery: z.uuid() }) },
    responses: { 202: { description: 'It is on its way' } },
  },
);

export const webhookRoutes = newRoutes()
  .openapi(events, (c) => {
    const language = c.get('language');
    const items = webhookChoices.map(({ pattern, texts }) => ({
      event: pattern,
      name: render(texts, language),
    }));
    return c.json({ items }, 200);
  })
  .openapi(rotate, async (c) => {
    const { secrets } = c.get('settings').registry;
    const context = { ...c.get('context'), secrets };
    const { secret, formerUntil } = await rotateWebhookSecret(
      context,
      c.req.valid('param').webhook,
    );
    return c.json({ secret, formerUntil: formerUntil.toISOString() }, 200);
  })
  .openapi(resend, async (c) => {
    await resendDelivery(c.get('context'), c.req.valid('param'));
    return c.body(null, 202);
  })
  .openapi(list, async (c) =>
    c.json({ items: (await webhooksOf(c.get('context'))).map(shown) }, 200),
  )
  .openapi(create, async (c) => {
    const { privateWebhooks: privateAddresses = false } = c.get('settings');
    const { secrets } = c.get('settings').registry;
    const context = { ...c.get('context'), privateAddresses, secrets };
    const { webhook, secret } = await createWebhook(context, c.req.valid('json'));
    return c.json({ webhook: shown(webhook), secret }, 201);
  })
  .openapi(remove, async (c) => {
    await deleteWebhook(c.get('context'), c.req.valid('param').webhook);
    return c.body(null, 204);
  })
  .openapi(ping, async (c) =>
    c.json({ delivery: await pingWebhook(c.get('context'), c.req.valid('param').webhook) }, 202),
  )
  .openapi(deliveries, async (c) => {
    const asked = { ...c.req.valid('param'), limit: 100 };
    const items = await deliveriesOf(c.get('context'), asked);
    return c.json({ items: items.map((item) => shownDelivery(item, c.get('language'))) }, 200);
  });

function shown({ createdAt, events, ...webhook }: Webhook) {
  return { ...webhook, events: [...events], createdAt: createdAt.toISOString() };
}

function shownDelivery(delivery: Delivery, language: Language) {
  const { id, messageId: message, event, state, attempts, reason } = delivery;
  return {
    id,
    message,
    event,
    state,
    attempts,
    createdAt: delivery.createdAt.toISOString(),
    nextAttemptAt: state === 'waiting' ? delivery.nextAttemptAt.toISOString() : null,
    settledAt: delivery.settledAt?.toISOString() ?? null,
    reason: reason === null ? null : shownReason(reason, language),
  };
}

function shownReason({ code, params }: Phrase, language: Language) {
  const texts: Readonly<Record<string, Texts>> = deliveryReasons;
  return { code, text: render(texts[code] ?? { en: code, zh: code }, language, params) };
}
