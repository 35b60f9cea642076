import { eventNames } from '../../../engagement/event-texts.ts';
import { registrationEventSchema } from '../../../rights/registration/events.ts';
import { correctionEvents } from '../../../vocabulary/registry/discussion.ts';

const ofRegistrations = registrationEventSchema.options.map(
  ({ shape }) => `registration.${shape.type.value}`,
);

const ofCorrections = correctionEvents.map((event) => `correction.${event}`);

const ofProjects = ['open', ...eventNames].map((event) => `project.${event}`);

/** What a webhook may ask for: an event, all events of one kind of thing, or everything. Sorted. */
export const webhookEvents: readonly string[] = [
  '*',
  'assessment.*',
  'assessment.signed',
  'assessment.unsigned',
  'correction.*',
  ...ofCorrections,
  'registration.*',
  ...ofRegistrations,
  'project.*',
  ...ofProjects,
].toSorted();

/** Sent on request alone, to see whether a webhook works. */
export const pingEvent = 'webhook.ping';
