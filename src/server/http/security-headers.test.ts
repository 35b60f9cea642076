import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { ServerEnv } from '../server-settings.ts';
import { securityHeaders } from './security-headers.ts';

const policy = 'Content-Security-Policy';

async function policyOf(own?: string): Promise<string | null> {
  const server = new Hono<ServerEnv>();
  server.use(securityHeaders(new URL('https://registry.example')));
  server.get('/', (c) => {
    if (own !== undefined) c.header(policy, own);
    return c.text('');
  });
  return (await server.request('/')).headers.get(policy);
}

test('pages load from here alone and stand in no frame', async () => {
  expect(await policyOf()).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
});

test('a stricter policy of a route stays', async () => {
  expect(await policyOf("default-src 'none'; sandbox")).toBe("default-src 'none'; sandbox");
});
