import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api } from './client.ts';

export type Webhook = Schemas['Webhook'];
export type Delivery = Schemas['WebhookDelivery'];

/** What a webhook may ask for. */
export type EventCode = Schemas['WebhookChoice']['event'];

const path = '/api/v1/webhooks';

/** Where the organisation is told of its events. */
export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: async ({ signal }) => (await api.get(path, { signal })).items,
});

/** What a webhook may ask for, named in the language of the page. */
export const webhookEventsQuery = (language: string) =>
  queryOptions({
    queryKey: ['webhook-events', language],
    queryFn: async ({ signal }) => (await api.get('/api/v1/webhook-events', { signal })).items,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The newest messages on their way to a webhook; reasons are told in the language of the page. */
export const deliveriesQuery = (webhook: string, language: string) =>
  queryOptions({
    queryKey: ['webhooks', webhook, 'deliveries', language],
    queryFn: async ({ signal }) => {
      const asked = { path: { webhook }, signal };
      return (await api.get(`${path}/{webhook}/deliveries`, asked)).items;
    },
    // What is on its way arrives within seconds.
    refetchInterval: ({ state }) =>
      state.data?.some((one) => one.state === 'waiting') ? 2000 : false,
  });

export function createWebhook(body: {
  readonly url: string;
  readonly events: readonly EventCode[];
}) {
  return api.post(path, { body });
}

export async function removeWebhook(webhook: string): Promise<void> {
  await api.delete(`${path}/{webhook}`, { path: { webhook } });
}

export async function pingWebhook(webhook: string): Promise<void> {
  await api.post(`${path}/{webhook}/ping`, { path: { webhook } });
}

export function rotateSecret(webhook: string) {
  return api.post(`${path}/{webhook}/secret`, { path: { webhook } });
}

export async function resend(of: {
  readonly webhook: string;
  readonly delivery: string;
}): Promise<void> {
  await api.post(`${path}/{webhook}/deliveries/{delivery}/resend`, { path: of });
}
