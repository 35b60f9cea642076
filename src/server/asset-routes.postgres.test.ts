import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashedReport } from '../../test/fixtures/hashed-report.ts';
import { personIn } from '../../test/postgres/test-registry.ts';
import { origin, testServer } from '../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { openAnchoring } from '../app/registry/audit/anchoring.ts';

const clock = { now: new Date('2026-11-02T03:04:05.678Z') };
const folder = mkdtempSync(join(tmpdir(), 'assay-asset-routes-'));
let store: TestStore;
let server: ReturnType<typeof testServer>;
beforeAll(async () => {
  store = await testStore();
  server = testServer(store, clock, { anchoring: await openAnchoring(folder) });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** A steward with one asset, and requests of theirs. */
async function steward() {
  const { secret } = await personIn(store, clock, { roles: ['steward'] });
  const ask = (method: string, path: string, more: { body?: unknown; etag?: string } = {}) =>
    server.ask(method, `/api/v1${path}`, {
      session: secret,
      ...(more.body === undefined ? {} : { body: more.body }),
      ...(more.etag === undefined ? {} : { headers: { 'If-Match': more.etag } }),
    });
  const put = await ask('POST', '/reports', { body: hashedReport({ name: '客户订单 orders' }) });
  const { items } = await put.json();
  return { ask, secret, asset: items[0].assetId as string };
}

test('a report becomes an asset that is found, narrowed and tagged on the version that was read', async () => {
  const { ask, asset } = await steward();
  const found = await (await ask('GET', '/assets?query=订单&grade=B&grade=C')).json();
  expect(found).toMatchObject({ items: [{ id: asset }], next: null, order: 'relevance' });
  const facets = await (await ask('GET', '/assets/facets?query=order')).json();
  expect(facets.facets.grade).toEqual([{ value: 'B', count: 1 }]);
  const etag = (await ask('GET', `/assets/${asset}`)).headers.get('ETag') ?? '';
  const change = { body: { tags: ['能源'] }, etag };
  expect((await ask('PATCH', `/assets/${asset}`, change)).status).toBe(204);
  expect((await ask('PATCH', `/assets/${asset}`, change)).status).toBe(412);
  const tagged = await (await ask('GET', '/assets?tag=能源')).json();
  expect(tagged.items).toHaveLength(1);
});

test('a file goes in as its bytes and comes out as an attachment', async () => {
  const { ask, asset, secret } = await steward();
  const own = { Origin: origin, Cookie: `assay-session=${secret}` };
  const send = (body: string) =>
    server.raw(`/api/v1/assets/${asset}/documents?name=a.pdf`, {
      method: 'POST',
      headers: { ...own, 'Idempotency-Key': randomUUID() },
      body,
    });
  const added = await send('%PDF-1.7 text');
  expect(added.status).toBe(201);
  const { id } = await added.json();
  const file = await ask('GET', `/documents/${id}/content`);
  expect(await file.text()).toBe('%PDF-1.7 text');
  expect(file.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
  expect(file.headers.get('Content-Disposition')).toMatch(/^attachment; filename="a.pdf"/);
  expect((await send('<html><script>1</script>')).status).toBe(422);
  expect((await send('\u0000\u0001\u0002')).status).toBe(415);
});

test('a report that was altered is refused with what is wrong', async () => {
  const { ask } = await steward();
  const refused = await ask('POST', '/reports', { body: { ...hashedReport(), seed: 1 } });
  expect([refused.status, (await refused.json()).code]).toEqual([422, 'registry.report-altered']);
});
