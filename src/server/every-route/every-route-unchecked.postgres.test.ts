import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Asked, askForForeign, guarded, rowsOf } from '../../../test/postgres/every-route.ts';
import { foreignMark, foreignOrganisation } from '../../../test/postgres/foreign-organisation.ts';
import { personIn } from '../../../test/postgres/test-registry.ts';
import { testServer } from '../../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../../test/postgres/test-store.ts';
import { openAnchoring } from '../../app/registry/audit/anchoring.ts';

/** The check of the code is taken away: whoever has signed in may do everything, as far as the code goes. */
vi.mock('../../app/registry/context.ts', async (original) => ({
  ...(await original<typeof import('../../app/registry/context.ts')>()),
  authorise: () => undefined,
}));

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-unchecked-'));
let store: TestStore;
let asked: Asked;
beforeAll(async () => {
  store = await testStore();
  const server = testServer(store, clock, { anchoring: await openAnchoring(folder) });
  asked = { server, clock, foreign: await foreignOrganisation(store, clock) };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test.each(guarded)(
  '$method $path: the database still refuses another organisation',
  async (route) => {
    const { organisation } = asked.foreign;
    // An administrator reaches everything that their organisation has, so that the database alone stands in the way.
    const { secret } = await personIn(store, clock, { roles: ['admin'] });
    const before = await rowsOf(store, organisation);
    const answer = await askForForeign(asked, route, secret);
    const text = await answer.text();
    expect(text).not.toContain('access.forbidden');
    expect(text).not.toMatch(new RegExp(foreignMark, 'i'));
    if (route.path.includes('{')) expect(answer.status).toBe(404);
    expect(await rowsOf(store, organisation)).toEqual(before);
  },
);
