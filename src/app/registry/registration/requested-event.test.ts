import { expect, test } from 'vitest';
import { registrationEventSchema } from '../../../rights/registration/events/events.ts';
import { requestedEventSchema } from './requested-event.ts';
import { rulesOf, shippedRulebook } from './rulebook/rulebook.ts';

test('what the registry fills in is not taken from a request', () => {
  expect(requestedEventSchema.safeParse({ type: 'submit' }).success).toBe(true);
  expect(requestedEventSchema.safeParse({ type: 'submit', missing: [] }).success).toBe(false);
  expect(requestedEventSchema.safeParse({ type: 'publish', validityMonths: 12 }).success).toBe(
    true,
  );
  expect(requestedEventSchema.safeParse({ type: 'publish', blocking: [] }).success).toBe(false);
  const certificate = 'urn:uuid:0190a5b0-0000-7000-8000-000000000001';
  expect(registrationEventSchema.safeParse({ type: 'issueCertificate', certificate }).success).toBe(
    true,
  );
  expect(requestedEventSchema.safeParse({ type: 'issueCertificate', certificate }).success).toBe(
    false,
  );
});

test.each(['deemAccepted', 'lapse', 'closePublication', 'awaitRenewal', 'expire'])(
  'nobody can ask for what time brings: %s',
  (type) => {
    expect(registrationEventSchema.safeParse({ type }).success).toBe(true);
    expect(requestedEventSchema.safeParse({ type }).success).toBe(false);
  },
);

test('a registration ends under the rules it began under, or says which are missing', async () => {
  const book = await shippedRulebook();
  const [rules] = book.rules;
  expect(rulesOf(book, rules)).toBe(rules);
  expect(() => rulesOf(book, { id: rules.id, version: '0.0.1' })).toThrow('are not kept here');
});
