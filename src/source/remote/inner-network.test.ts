import type { LookupAddress } from 'node:dns';
import { expect, it } from 'vitest';
import { isInner, lookupOutside } from './inner-network.ts';

it('knows addresses of inner networks, in every form that a URL has', () => {
  const inner = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
  ];
  for (const address of [...inner, '::1', '[::1]', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1']) {
    expect(isInner(address), address).toBe(true);
  }
  for (const address of ['8.8.8.8', '172.32.0.1', '2001:4860:4860::8888', 'example.org', '']) {
    expect(isInner(address), address).toBe(false);
  }
});

it('finds no address for a name that leads into an inner network', async () => {
  const found = await new Promise<NodeJS.ErrnoException | null | LookupAddress[] | string>((done) =>
    lookupOutside('localhost', {}, (error, address) => done(error ?? address)),
  );
  expect(found).toMatchObject({ code: 'INNER_ADDRESS' });
});
