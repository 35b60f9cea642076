import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashedReport } from '../../test/fixtures/hashed-report.ts';
import { personIn } from '../../test/postgres/test-registry.ts';
import { origin, testServer } from '../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { openAnchoring } from '../app/registry/audit/anchoring.ts';

const clock = { now: new Date('2026-11-02T03:04:05.678Z') };
const folder = mkdtempSync(join(tmpdir(), 'assay-upkeep-routes-'));
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

/** A steward with assets of these names, and requests of theirs: each of the state that was read last. */
async function steward(...names: readonly string[]) {
  const { secret, account } = await personIn(store, clock, { roles: ['steward'] });
  const ask = async (method: string, path: string, body?: unknown, ifMatch = '"0"') => {
    const answer = await server.ask(method, `/api/v1${path}`, {
      session: secret,
      ...(body === undefined ? {} : { body }),
      headers: { 'If-Match': ifMatch, Accept: path.startsWith('/cat') ? 'text/turtle' : '*/*' },
    });
    return { answer, etag: answer.headers.get('ETag') ?? '', status: answer.status };
  };
  const put = async (name: string, more = {}) => {
    const { answer } = await ask('POST', '/reports', hashedReport({ id: name, name }, more));
    return (await answer.json()).items[0].assetId as string;
  };
  const upkeep = async (id: string) => {
    const { answer, etag } = await ask('GET', `/assets/${id}/upkeep`);
    return { ...(await answer.json()), etag };
  };
  const assets: string[] = [];
  for (const name of names) assets.push(await put(name));
  return { ask, assets, account, put, upkeep };
}

const texts = (word: string) => ({ en: `${word} en`, zh: `${word} 中文` });
const term = (word: string) => ({ name: texts(word), definition: texts(`meaning of ${word}`) });

test('a decided data grade stands above the proposal, whatever is assessed after, until it is taken back', async () => {
  const { ask, assets, account, put, upkeep } = await steward('orders');
  const [id = ''] = assets;
  const before = await upkeep(id);
  expect(before.grade).toMatchObject({ inForce: before.grade.proposal, decided: null });
  const body = { grade: 'core', reason: 'named in the catalogue of core data' };
  const done = await ask('PUT', `/assets/${id}/data-grade`, body, before.etag);
  expect(done.status).toBe(204);
  expect((await ask('PUT', `/assets/${id}/data-grade`, body, before.etag)).status).toBe(412);
  await put('orders', { asOf: '2026-11-01' });
  const decided = { ...body, decidedBy: account, decidedAt: clock.now.toISOString() };
  const { grade, etag } = await upkeep(id);
  expect(grade).toEqual({ inForce: 'core', proposal: before.grade.proposal, decided });
  const listed = await (await ask('GET', '/assets?dataGrade=core')).answer.json();
  expect(listed.items).toMatchObject([{ id }]);
  expect((await ask('DELETE', `/assets/${id}/data-grade`, undefined, etag)).status).toBe(204);
  expect((await upkeep(id)).grade).toEqual(before.grade);
});

test('owner and steward are kept, and the steward is a member', async () => {
  const { ask, assets, account, upkeep } = await steward('orders');
  const [id = ''] = assets;
  const { etag } = await upkeep(id);
  const stranger = (await personIn(store, clock, { roles: ['steward'] })).account;
  expect((await ask('PATCH', `/assets/${id}`, { steward: stranger }, etag)).status).toBe(404);
  const change = { owner: '销售部', steward: account, tags: ['b', 'a'] };
  expect((await ask('PATCH', `/assets/${id}`, change, etag)).status).toBe(204);
  expect(await upkeep(id)).toMatchObject({ ...change, tags: ['a', 'b'] });
});

test('terms are found, named once, linked to assets and columns, and go with all their links', async () => {
  const { ask, assets, upkeep } = await steward('orders', 'customers');
  const [orders = '', customers = ''] = assets;
  const made = [];
  for (const word of ['Turnover', 'Customer']) {
    made.push(await (await ask('POST', '/glossary', term(word))).answer.json());
  }
  const [turnover, customer] = made;
  const again = await ask('POST', '/glossary', term('turnover'));
  expect([again.status, (await again.answer.json()).code]).toEqual([409, 'glossary.name-taken']);
  const first = await (await ask('GET', '/glossary?limit=1')).answer.json();
  const second = await (await ask('GET', `/glossary?limit=1&cursor=${first.next}`)).answer.json();
  expect([first, second].map(({ items }) => items[0].name.en)).toEqual([
    'Customer en',
    'Turnover en',
  ]);
  const found = await (await ask('GET', '/glossary?query=MEANING%20of%20turn')).answer.json();
  expect(found.items.map(({ id }: { id: string }) => id)).toEqual([turnover.id]);

  const { etag } = await upkeep(orders);
  const links = {
    items: [{ term: turnover.id }, { term: customer.id, table: 'orders', column: 'amount' }],
  };
  const nowhere = { items: [{ term: customer.id, table: 'orders', column: 'nothing' }] };
  expect((await ask('PUT', `/assets/${orders}/terms`, nowhere, etag)).status).toBe(422);
  expect((await ask('PUT', `/assets/${orders}/terms`, links, etag)).status).toBe(204);
  const other = (await upkeep(customers)).etag;
  await ask('PUT', `/assets/${customers}/terms`, { items: [{ term: turnover.id }] }, other);
  expect((await upkeep(orders)).terms).toMatchObject([
    { term: turnover.id, table: null, column: null },
    { term: customer.id, table: 'orders', column: 'amount' },
  ]);
  const page = await (await ask('GET', `/glossary/${turnover.id}`)).answer.json();
  expect(page.term.assets).toBe(2);
  expect(page.uses.map(({ asset }: { asset: { name: string } }) => asset.name)).toEqual([
    'customers',
    'orders',
  ]);

  const narrowed = await (await ask('GET', `/assets?term=${customer.id}`)).answer.json();
  expect(narrowed.items).toMatchObject([{ id: orders }]);
  const { facets } = await (await ask('GET', '/assets/facets')).answer.json();
  expect(facets.term).toEqual([
    { value: turnover.id, count: 2, name: turnover.name },
    { value: customer.id, count: 1, name: customer.name },
  ]);
  expect((await ask('DELETE', `/glossary/${turnover.id}`, undefined, '"1"')).status).toBe(204);
  expect((await upkeep(customers)).terms).toEqual([]);
});

test('relations are read from both sides, and stand with terms in the catalogue as the standards have them', async () => {
  const { ask, assets, upkeep } = await steward('orders 2026', 'orders');
  const [version = '', whole = ''] = assets;
  const { etag } = await upkeep(version);
  const items = [{ kind: 'isVersionOf', other: whole }];
  const self = { items: [{ kind: 'relation', other: version }] };
  expect((await ask('PUT', `/assets/${version}/relations`, self, etag)).status).toBe(404);
  const related = await ask('PUT', `/assets/${version}/relations`, { items }, etag);
  expect(related.status).toBe(204);
  expect((await upkeep(whole)).relations).toEqual([
    { kind: 'isVersionOf', said: 'there', other: { id: version, name: 'orders 2026' } },
  ]);
  const made = await (await ask('POST', '/glossary', term('Order'))).answer.json();
  await ask('PUT', `/assets/${version}/terms`, { items: [{ term: made.id }] }, related.etag);
  const turtle = await (await ask('GET', '/catalogue')).answer.text();
  const said = new Parser()
    .parse(turtle)
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value.replace(origin, '')).join(' '),
    );
  expect(said).toEqual(
    expect.arrayContaining([
      `/assets/${version}#dataset http://www.w3.org/ns/dcat#isVersionOf /assets/${whole}#dataset`,
      `/assets/${version}#dataset http://www.w3.org/ns/dcat#theme /glossary/${made.id}#concept`,
      `/glossary/${made.id}#concept http://www.w3.org/2004/02/skos/core#prefLabel Order 中文`,
      `/#catalogue http://www.w3.org/ns/dcat#themeTaxonomy /glossary#scheme`,
    ]),
  );
});
