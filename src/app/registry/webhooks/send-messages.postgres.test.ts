import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hashedReport } from '../../../../test/fixtures/hashed-report.ts';
import { reportBytes } from '../../../../test/fixtures/report-bytes.ts';
import { entryOf, personIn } from '../../../../test/postgres/test-registry.ts';
import { type TestStore, testStore } from '../../../../test/postgres/test-store.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { putReport } from '../assets/put-report.ts';
import { cleanUpMessages } from './clean-up-messages.ts';
import {
  createWebhook,
  deleteWebhook,
  deliveriesOf,
  pingWebhook,
  resendDelivery,
  rotateWebhookSecret,
  webhooksOf,
} from './manage-webhooks.ts';
import { sendMessages } from './send-messages.ts';
import { webhookEventKinds } from './webhook-events.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const nothing: Received = { headers: {}, body: '' };
const clock = { now: new Date('2026-03-01T08:00:00Z') };
let store: TestStore;
let received: Received[] = [];
let answer: { status: number; after?: number } = { status: 200 };
const endpoint = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    received.push({ headers: request.headers, body });
    setTimeout(() => response.writeHead(answer.status).end('x'), answer.after ?? 0);
  });
});
beforeAll(async () => {
  store = await testStore();
  await new Promise<void>((listening) => endpoint.listen(0, '127.0.0.1', listening));
});
beforeEach(() => {
  received = [];
  answer = { status: 200 };
});
afterAll(async () => {
  endpoint.close();
  await store.close();
});

const sender = (privateAddresses = true) => ({
  ...entryOf(store, clock),
  privateAddresses,
});

async function listening(events: readonly string[] = ['*']) {
  const { context, organisation } = await personIn(store, clock, { roles: ['admin'] });
  const url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/hook`;
  const { webhook, secret } = await createWebhook(
    { ...context, privateAddresses: true },
    { url, events },
  );
  const tell = (event: string) =>
    inOrganisation(store.server.db, { organisation }, (tx) =>
      addMessage(tx, {
        organisation,
        event,
        payload: { registration: 'r', version: 2 },
        at: clock.now,
      }),
    );
  const deliveries = () => deliveriesOf(context, { webhook: webhook.id, limit: 10 });
  return { context, organisation, webhook, secret, tell, deliveries };
}

test('a message arrives once, signed, at the webhooks that ask for it', async () => {
  const one = await listening(['registration.accept']);
  await one.tell('registration.accept');
  await one.tell('registration.refuse');
  expect(await sendMessages(sender())).toEqual({ delivered: 1, failed: 0, dead: 0 });
  expect(await sendMessages(sender())).toEqual({ delivered: 0, failed: 0, dead: 0 });
  expect(received).toHaveLength(1);
  const [{ headers, body }] = received as [Received];
  expect(JSON.parse(body)).toEqual({
    type: 'registration.accept',
    timestamp: '2026-03-01T08:00:00.000Z',
    data: { registration: 'r', version: 2 },
  });
  const key = Buffer.from(one.secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  expect(headers['webhook-timestamp']).toBe('1772352000');
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  );
  expect(await one.deliveries()).toMatchObject([{ state: 'delivered', attempts: 1, reason: null }]);
});

test('what fails is tried again after growing pauses under the same id, and given up with a reason', async () => {
  const began = clock.now;
  const one = await listening();
  await pingWebhook(one.context, one.webhook.id);
  answer = { status: 500 };
  let attempts = 0;
  for (; attempts < 20; attempts += 1) {
    const { failed, dead } = await sendMessages(sender());
    const [delivery] = await one.deliveries();
    if (dead === 1) break;
    expect(failed).toBe(1);
    const early = new Date((delivery?.nextAttemptAt.getTime() ?? 0) - 1);
    clock.now = early;
    expect(await sendMessages(sender())).toMatchObject({ failed: 0, dead: 0 });
    clock.now = delivery?.nextAttemptAt ?? early;
  }
  expect(attempts).toBe(9);
  expect(received).toHaveLength(10);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(clock.now.getTime() - began.getTime()).toBeGreaterThan(3 * 86_400_000);
  expect(await one.deliveries()).toMatchObject([
    { state: 'dead', attempts: 10, reason: { code: 'webhook.answered', params: { status: 500 } } },
  ]);
});

test('two senders at once send each message once', async () => {
  const one = await listening();
  for (let n = 0; n < 30; n += 1) await one.tell('registration.accept');
  answer = { status: 204, after: 20 };
  const runs = await Promise.all([1, 2, 3].map(() => sendMessages(sender())));
  await sendMessages(sender());
  expect(runs.filter(({ delivered }) => delivered > 0).length).toBeGreaterThan(0);
  expect(received).toHaveLength(30);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(30);
});

test('what a crash cut off is sent again once its lease has ended, not before', async () => {
  const one = await listening();
  await one.tell('registration.accept');
  // The process that took it dies before it enters what became of it.
  let calls = 0;
  const dying = {
    ...sender(),
    clock: () => {
      calls += 1;
      if (calls > 2) throw new Error('killed');
      return clock.now;
    },
  };
  await expect(sendMessages(dying)).rejects.toThrow('killed');
  expect(await sendMessages(sender())).toMatchObject({ delivered: 0 });
  clock.now = new Date(clock.now.getTime() + 120_000);
  expect(await sendMessages(sender())).toMatchObject({ delivered: 1 });
  expect(await one.deliveries()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
});

test('an address that is gone is told nothing more', async () => {
  const one = await listening();
  await one.tell('registration.accept');
  answer = { status: 410 };
  expect(await sendMessages(sender())).toMatchObject({ dead: 1 });
  expect(await webhooksOf(one.context)).toMatchObject([{ active: false }]);
  await one.tell('registration.refuse');
  expect(await sendMessages(sender())).toEqual({ delivered: 0, failed: 0, dead: 0 });
});

test('a redirection is an answer, never followed', async () => {
  const one = await listening();
  await one.tell('registration.accept');
  answer = { status: 307 };
  expect(await sendMessages(sender())).toMatchObject({ failed: 1 });
  expect(received).toHaveLength(1);
  await deleteWebhook(one.context, one.webhook.id);
});

test('nothing goes to an address that is not public, whatever name leads there', async () => {
  const one = await listening();
  await one.tell('registration.accept');
  const port = (endpoint.address() as AddressInfo).port;
  for (const host of ['localhost', '127.0.0.1']) {
    await store.owner.db.execute(
      sql`update webhook set url = ${`http://${host}:${port}/`} where id = ${one.webhook.id}`,
    );
    await store.owner.db.execute(
      sql`update webhook_delivery set next_attempt_at = ${clock.now.toISOString()}`,
    );
    expect(await sendMessages(sender(false))).toMatchObject({ failed: 1 });
    expect(await one.deliveries()).toMatchObject([{ reason: { code: 'webhook.not-public' } }]);
  }
  expect(received).toEqual([]);
});

test.each([
  'http://registry.example/',
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://169.254.169.254/latest/meta-data',
  'https://user:word@registry.example/',
  'ftp://registry.example/',
  'file:///etc/passwd',
])('%s is refused where the server allows public addresses alone', async (url) => {
  const { context } = await personIn(store, clock, { roles: ['admin'] });
  const made = createWebhook({ ...context, privateAddresses: false }, { url, events: ['*'] });
  await expect(made).rejects.toMatchObject({ code: 'webhook.url-refused' });
});

test('a message is sent once more on request, whether it arrived or was given up', async () => {
  const one = await listening();
  const delivery = await pingWebhook(one.context, one.webhook.id);
  const asked = { webhook: one.webhook.id, delivery };
  await expect(resendDelivery(one.context, asked)).rejects.toMatchObject({
    code: 'registry.not-found',
  });
  await sendMessages(sender());
  await resendDelivery(one.context, asked);
  expect(await sendMessages(sender())).toMatchObject({ delivered: 1 });
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(received).toHaveLength(2);
  const { context: stranger } = await personIn(store, clock, { roles: ['admin'] });
  await expect(resendDelivery(stranger, asked)).rejects.toMatchObject({
    code: 'registry.not-found',
  });
});

test('after a secret was changed messages are signed by both for a day, then by the new one', async () => {
  const one = await listening();
  const { secret } = await rotateWebhookSecret(one.context, one.webhook.id);
  const pings = () => received.filter(({ body }) => body.includes(one.webhook.id));
  const signaturesBy = (by: string, { headers, body }: Received = nothing) => {
    const key = Buffer.from(by.replace('whsec_', ''), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  };
  await pingWebhook(one.context, one.webhook.id);
  await sendMessages(sender());
  const [first] = pings();
  expect(first?.headers['webhook-signature']).toBe(
    `${signaturesBy(secret, first)} ${signaturesBy(one.secret, first)}`,
  );
  clock.now = new Date(clock.now.getTime() + 24 * 3_600_000 + 1);
  await pingWebhook(one.context, one.webhook.id);
  await sendMessages(sender());
  const [, second] = pings();
  expect(second?.headers['webhook-signature']).toBe(signaturesBy(secret, second));
});

test('old messages are forgotten with their deliveries, but for those on their way', async () => {
  const one = await listening();
  const [arrived, waiting] = ['registration.accept', 'registration.refuse'] as const;
  await one.tell(arrived);
  await sendMessages(sender());
  answer = { status: 500 };
  await one.tell(waiting);
  await sendMessages(sender());
  await cleanUpMessages(sender());
  expect((await one.deliveries()).map(({ event }) => event).toSorted()).toEqual([arrived, waiting]);
  clock.now = new Date(clock.now.getTime() + 31 * 86_400_000);
  await cleanUpMessages(sender());
  expect((await one.deliveries()).map(({ event }) => event)).toEqual([waiting]);
});

test('a report put into the registry is told of, as its event is described', async () => {
  const one = await listening(['assessment.put']);
  await putReport(one.context, reportBytes(hashedReport()));
  await sendMessages(sender());
  const messages = received
    .map(({ body }) => JSON.parse(body))
    .filter(({ type }) => type === 'assessment.put');
  const kind = webhookEventKinds.find(({ event }) => event === 'assessment.put');
  expect(messages.length).toBeGreaterThan(0);
  for (const { data } of messages) expect(kind?.data.safeParse(data).success).toBe(true);
});
