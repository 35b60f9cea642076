import { z } from 'zod';
import { eventTexts } from '../../../rights/registration/events/event-texts.ts';
import { registrationEventSchema } from '../../../rights/registration/events/events.ts';
import { revocationReasonSchema } from '../../../vocabulary/registry/registration/revocation.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { peopleEvents, peopleFamilies } from './people-events.ts';
import { projectEvents, projectFamily } from './project-events.ts';
import { scheduleEvents } from './schedule-events.ts';

/** One kind of message: what it is called, and what its `data` holds. Codes, counts and ids alone. */
export interface WebhookEvent {
  readonly event: string;
  readonly texts: Texts;
  readonly data: z.ZodType;
}

/** Sent on request alone, to see whether a webhook works. */
export const pingEvent = 'webhook.ping';

const id = z.uuid();

const ofRegistrations = registrationEventSchema.options.map(({ shape }): WebhookEvent => {
  const type = shape.type.value;
  const { en, zh } = eventTexts[type];
  return {
    event: `registration.${type}`,
    texts: { en: `registration: ${en}`, zh: `登记：${zh}` },
    data: z.strictObject({
      registration: id,
      /** Of the registration; messages may arrive in another order. */
      version: z.int(),
      /** States; before the first event there is none. */
      from: z.string().nullable(),
      to: z.string(),
      on: z.iso.date(),
    }),
  };
});

/** Every kind of message that there is, sorted. */
export const webhookEventKinds: readonly WebhookEvent[] = [
  ...ofRegistrations,
  ...peopleEvents,
  ...scheduleEvents,
  ...projectEvents,
  {
    event: 'assessment.put',
    texts: { en: 'assessment added to an asset', zh: '数据资产新增评估' },
    data: z.strictObject({ asset: id, assessment: id }),
  },
  {
    event: 'certificate.issued',
    texts: { en: 'certificate issued', zh: '签发证书' },
    data: z.strictObject({ certificate: id, registration: id }),
  },
  {
    event: 'certificate.revoked',
    texts: { en: 'certificate revoked', zh: '吊销证书' },
    data: z.strictObject({
      certificate: id,
      registration: id,
      because: revocationReasonSchema,
    }),
  },
  {
    event: pingEvent,
    texts: { en: 'ping', zh: '测试消息' },
    data: z.strictObject({ webhook: id }),
  },
].toSorted((one, other) => (one.event < other.event ? -1 : 1));

const families: readonly WebhookFamily[] = [
  { pattern: '*', texts: { en: 'everything', zh: '全部事件' } },
  { pattern: 'registration.*', texts: { en: 'all of registrations', zh: '登记的全部事件' } },
  { pattern: 'certificate.*', texts: { en: 'all of certificates', zh: '证书的全部事件' } },
  ...peopleFamilies,
  projectFamily,
];

interface WebhookFamily {
  readonly pattern: string;
  readonly texts: Texts;
}

/** What a webhook may ask for: everything, all events of a kind, or one event. */
export const webhookChoices: readonly WebhookFamily[] = [
  ...families,
  ...webhookEventKinds
    .filter(({ event }) => event !== pingEvent)
    .map(({ event, texts }) => ({ pattern: event, texts })),
];

/** The codes of the choices, sorted. */
export const webhookEvents: readonly string[] = webhookChoices
  .map(({ pattern }) => pattern)
  .toSorted();
