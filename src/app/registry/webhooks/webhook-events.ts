import { registrationEventSchema } from '../../../rights/registration/events.ts';

const ofRegistrations = registrationEventSchema.options.map(
  ({ shape }) => `registration.${shape.type.value}`,
);

/** What a webhook may ask for: an event, all events of registrations, or everything. Sorted. */
export const webhookEvents: readonly string[] = [
  '*',
  'registration.*',
  ...ofRegistrations,
].toSorted();

/** Sent on request alone, to see whether a webhook works. */
export const pingEvent = 'webhook.ping';
