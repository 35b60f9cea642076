import { afterAll, beforeAll, expect, test } from 'vitest';
import { personIn } from '../../../test/postgres/test-registry.ts';
import { type TestStore, testStore } from '../../../test/postgres/test-store.ts';
import { appendAudit } from '../../audit/append.ts';
import { auditPage } from './audit/audit-trail.ts';
import { inCallersOrganisation, type RegistryContext } from './context.ts';
import { onceOnly } from './once-only.ts';

const clock = { now: new Date('2026-03-01T08:00:00Z') };
let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const request = { key: 'k', method: 'POST', path: '/x', body: new TextEncoder().encode('{}') };

test('a request sent many times at once is done once, and answered alike', async () => {
  const { context } = await personIn(store, clock, { roles: ['auditor'] });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => onceOnly(context, request, write)),
  );
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(await auditPage(context, { limit: 10 })).toHaveLength(1);
});

test('a key is refused to another request', async () => {
  const { context } = await personIn(store, clock, { roles: ['auditor'] });
  await onceOnly(context, request, write);
  const other = onceOnly(context, { ...request, path: '/y' }, write);
  await expect(other).rejects.toMatchObject({ code: 'registry.key-of-another-request' });
});

test('a refused request leaves nothing behind, and may be sent again', async () => {
  const { context } = await personIn(store, clock, { roles: ['auditor'] });
  const refusal = await onceOnly(context, request, async (inside) => ({
    ...(await write(inside)),
    status: 422,
  }));
  expect(refusal.status).toBe(422);
  expect(await auditPage(context, { limit: 10 })).toEqual([]);
  expect((await onceOnly(context, request, write)).status).toBe(201);
});

test('another person may use the same key', async () => {
  const one = await personIn(store, clock, { roles: ['auditor'] });
  const { organisation } = one;
  const other = await personIn(store, clock, { roles: ['auditor'], organisation });
  const [first, second] = [
    await onceOnly(one.context, request, write),
    await onceOnly(other.context, request, write),
  ];
  expect(await auditPage(one.context, { limit: 10 })).toHaveLength(2);
  // Each is answered again as before, not as the other was.
  expect(await onceOnly(one.context, request, write)).toEqual(first);
  expect(await onceOnly(other.context, request, write)).toEqual(second);
  expect(second.body).not.toBe(first.body);
});

async function write(context: RegistryContext) {
  const { organisation, account } = context.caller;
  const event = { organisation, account, action: 'test.done', subject: 'test', at: clock.now };
  const { sequence } = await inCallersOrganisation(context, (tx) => appendAudit(tx, event));
  return { status: 201, headers: {}, body: String(sequence) };
}
