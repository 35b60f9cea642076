import { expect, test } from 'vitest';
import { pastEventSchema, registrationEventSchema } from './events.ts';

// As histories of earlier versions hold them: such lines stay as they are for twenty years and more (article 10).
test('a renewal that was denied by a notice is read, and nobody can bring it so any more', () => {
  const denied = { type: 'denyRenewal', notice: 'doc-7' };
  expect(pastEventSchema.parse(denied)).toEqual(denied);
  expect(registrationEventSchema.safeParse(denied).success).toBe(false);
});

test('what no version ever wrote is not read', () => {
  expect(pastEventSchema.safeParse({ type: 'denyRenewal' }).success).toBe(false);
  expect(pastEventSchema.safeParse({ type: 'denied', notice: 'doc-7' }).success).toBe(false);
});
