import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { ServerEnv } from '../server-settings.ts';
import { clientAddress } from './client-address.ts';

test.each([
  ['no proxy of ours: no header is believed', 0, '203.0.113.9', '192.0.2.1'],
  ['one proxy: what it added', 1, '203.0.113.9, 198.51.100.7', '198.51.100.7'],
  ['two proxies: what the outer one added', 2, '1.1.1.1, 198.51.100.7, 10.0.0.2', '198.51.100.7'],
  ['a request that came round the proxy', 1, undefined, '192.0.2.1'],
])('%s', async (_, proxies, forwarded, expected) => {
  const app = new Hono<ServerEnv>();
  app.get('/', (c) => {
    c.set('settings', { proxies } as ServerEnv['Variables']['settings']);
    return c.text(clientAddress(c));
  });
  const headers = new Headers(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded });
  const answer = await app.request('/', { headers }, { address: '192.0.2.1' });
  expect(await answer.text()).toBe(expected);
});
