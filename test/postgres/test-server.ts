import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { KeyRing } from '../../src/app/keys/key-ring.ts';
import { sourcePlaces } from '../../src/app/registry/assessing/source-places.ts';
import type { Anchoring } from '../../src/app/registry/audit/anchoring.ts';
import type { Provider } from '../../src/app/registry/providers/provider.ts';
import { createServer } from '../../src/server/create-server.ts';
import { testRulebook } from '../registry/registry-for-test.ts';
import { entryOf, setUpCode, type TestClock } from './test-registry.ts';
import type { TestStore } from './test-store.ts';

export const origin = 'http://registry.test';

/** Of a server that issues nothing. */
const noKeys: KeyRing = {
  current: () => Promise.reject(new Error('no signing key in this test')),
  publicKeys: async () => ({ keys: [] }),
};

/** The whole server over a test's own database, without a port. `log` takes the lines that it would write. */
export function testServer(
  store: TestStore,
  clock: TestClock,
  more: {
    readonly anchoring: Anchoring;
    readonly keys?: KeyRing;
    readonly providers?: readonly Provider[];
    readonly log?: (line: string) => void;
    /** How many proxies stand before it, the last of which says where a request came from. */
    readonly proxies?: number;
    /** Where people reach it; an https address makes cookies secure. */
    readonly url?: URL;
    readonly accountPerMinute?: number;
  },
) {
  const {
    anchoring,
    keys = noKeys,
    providers = [],
    log = () => undefined,
    proxies = 0,
    url = new URL(origin),
    accountPerMinute,
  } = more;
  const registry = {
    entry: entryOf(store, clock),
    secrets: entryOf(store, clock).secrets,
    anchoring,
    providers,
    rulebook: testRulebook,
    keys,
    places: sourcePlaces(join(tmpdir(), `assay-places-${process.pid}`)),
    setUpCode,
    background: () => [],
    isReady: async () => true,
    lost: new Promise<never>(() => undefined),
    close: async () => undefined,
  };
  const app = createServer({
    registry,
    url,
    anyName: false,
    proxies,
    log: pino({ base: null }, { write: log }),
    newId: randomUUID,
    metricsToken: 'metrics',
    accountPerMinute,
  });
  return {
    /** Asks as anybody might. */
    raw: async (path: string, init: RequestInit) => await app.request(`${origin}${path}`, init),
    /** Asks as a browser of our own origin would; `session` is the secret of its cookie. */
    ask: async (
      method: string,
      path: string,
      with_: { session?: string; body?: unknown; headers?: Record<string, string> } = {},
    ): Promise<Response> => {
      const headers = new Headers({
        'Idempotency-Key': randomUUID(),
        Origin: origin,
        ...with_.headers,
      });
      if (with_.session !== undefined) headers.set('Cookie', `assay-session=${with_.session}`);
      if (with_.body !== undefined) headers.set('Content-Type', 'application/json');
      const body = with_.body === undefined ? null : JSON.stringify(with_.body);
      return await app.request(`${origin}${path}`, { method, headers, body });
    },
  };
}
