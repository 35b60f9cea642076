import '@hono/zod-openapi';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiToken } from '../../src/app/registry/accounts/tokens.ts';
import { startServer } from '../../src/server/start-server.ts';
import { connect } from '../../src/store/connect.ts';
import { startEmbeddedServer } from '../../src/store/embedded/embedded-server.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Role, roles } from '../../src/vocabulary/registry/roles.ts';
import { foreignOrganisation } from '../postgres/foreign-organisation.ts';
import { personIn } from '../postgres/test-registry.ts';
import type { TestStore } from '../postgres/test-store.ts';

/**
 * `npx tsx test/fuzz/serve.ts`: a registry to fuzz, and beside it an address that makes an organisation with one thing
 * of each kind whenever it is asked, and tells the ids, with sessions of everybody in it. See docs/security.md.
 */

const folder = await mkdtemp(join(tmpdir(), 'assay-fuzz-'));
await chmod(folder, 0o711);
const place = { folder, durable: false };
const database = await openStore(place);
const embedded = await startEmbeddedServer(place);
const store = await storeBehind();
const server = await startServer(
  {
    folder,
    host: '127.0.0.1',
    port: 0,
    proxies: 0,
    accountPerMinute: 0,
    databaseUrl: urlAs('assay_server'),
  },
  () => new Date(),
);
const helper = createServer((_, answer) => {
  somebody().then(
    (made) => answer.end(JSON.stringify(made)),
    (error) => answer.writeHead(500).end(String(error)),
  );
});
helper.listen(0, '127.0.0.1', () => {
  const { port } = helper.address() as AddressInfo;
  process.stdout.write(`ASSAY_FUZZ=${server.url.origin} ASSAY_FUZZ_IDS=http://127.0.0.1:${port}\n`);
});
process.once('SIGINT', () => {
  helper.close();
  void stop();
});

async function stop(): Promise<void> {
  await server.stop();
  await store.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
}

function urlAs(user: 'assay_server' | 'assay_owner'): string {
  const password = user === 'assay_owner' ? embedded.ownerPassword : embedded.serverPassword;
  return `postgres://${user}:${password}@127.0.0.1:${embedded.port}/assay`;
}

async function storeBehind(): Promise<TestStore> {
  const [asServer, owner] = await Promise.all([
    connect({ connectionString: urlAs('assay_server') }),
    connect({ connectionString: urlAs('assay_owner') }),
  ]);
  const close = async () => {
    await Promise.all([asServer.close(), owner.close()]);
  };
  return { server: asServer, owner, name: 'assay', close };
}

/** An organisation with one thing of each kind, and who works there: somebody with every role, and one of each. */
async function somebody() {
  const clock = { now: new Date() };
  const { organisation, ids } = await foreignOrganisation(store, clock);
  const as = async (own: readonly Role[]) =>
    await personIn(store, clock, { roles: own, organisation });
  const everything = await as(roles);
  const sessions = await Promise.all(roles.map(async (role) => (await as([role])).secret));
  const token = await createApiToken(everything.context, {
    name: 'fuzz',
    scopes: ['read', 'write'],
    expiresAt: new Date(clock.now.getTime() + 86_400_000),
  });
  return {
    ids: { ...ids, organisation },
    everything: everything.secret,
    sessions,
    token: token.secret,
  };
}
