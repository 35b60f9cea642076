import { expect, test } from 'vitest';
import { createRegistryClient, Refusal, Unreachable } from './registry-client.ts';

const url = 'https://registry.example';
const asset = '01930001-0000-7000-8000-000000000000';

function clientOf(fetch: (request: Request) => Promise<Response>) {
  return createRegistryClient({ url, token: 'assay_1', language: () => 'zh', fetch });
}

test('a change names itself, what it was decided on, and who asks in which language', async () => {
  const sent: Request[] = [];
  const client = clientOf(async (request) => {
    sent.push(request);
    return new Response(null, { status: 204 });
  });
  const change = {
    path: { asset },
    header: { 'If-Match': '"3"' },
    body: { tags: ['orders'] },
  };
  await client.patch('/api/v1/assets/{asset}', change);
  await client.patch('/api/v1/assets/{asset}', change);
  const [first, second] = sent;
  expect(first?.url).toBe(`${url}/api/v1/assets/${asset}`);
  expect(first?.headers.get('if-match')).toBe('"3"');
  expect(first?.headers.get('accept-language')).toBe('zh');
  expect(first?.headers.get('authorization')).toBe('Bearer assay_1');
  expect(await first?.json()).toEqual({ tags: ['orders'] });
  const keys = [first, second].map((one) => one?.headers.get('idempotency-key'));
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[0]).not.toBe(keys[1]);
});

test('several values of a filter stand beside each other in the address', async () => {
  let address = '';
  const client = clientOf(async (request) => {
    address = request.url;
    return Response.json({ items: [], next: null, order: 'name' });
  });
  const query = { grade: ['A', 'B'], query: 'a&b', limit: 10 };
  const page = await client.get('/api/v1/assets', { query });
  expect(page.items).toEqual([]);
  expect(new URL(address).search).toBe('?grade=A&grade=B&query=a%26b&limit=10');
});

test('a refusal is raised with what the server said, and silence as such', async () => {
  const problem = { type: 'urn:assay:problem:x', title: 'No', status: 409, code: 'x' };
  const headers = { 'content-type': 'application/problem+json' };
  const refusing = clientOf(async () => Response.json(problem, { status: 409, headers }));
  await expect(refusing.get('/api/v1/session')).rejects.toMatchObject({
    constructor: Refusal,
    problem,
  });
  const proxy = clientOf(async () => new Response('<html>', { status: 502 }));
  await expect(proxy.get('/api/v1/session')).rejects.toMatchObject({
    problem: { title: 'HTTP 502', status: 502 },
  });
  const silent = clientOf(() => Promise.reject(new TypeError('fetch failed')));
  await expect(silent.get('/api/v1/session')).rejects.toBeInstanceOf(Unreachable);
});
