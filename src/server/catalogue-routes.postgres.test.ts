import { randomUUID } from 'node:crypto';
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
const folder = mkdtempSync(join(tmpdir(), 'assay-catalogue-routes-'));
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

/** A steward with assets of these names, and requests of theirs. */
async function steward(...names: readonly string[]) {
  const { secret } = await personIn(store, clock, { roles: ['steward'] });
  const ask = (method: string, path: string, more: { body?: unknown; accept?: string } = {}) =>
    server.ask(method, `/api/v1${path}`, {
      session: secret,
      ...(more.body === undefined ? {} : { body: more.body }),
      ...(more.accept === undefined ? {} : { headers: { Accept: more.accept } }),
    });
  const assets: string[] = [];
  for (const name of names) {
    const put = await ask('POST', '/reports', { body: hashedReport({ id: name, name }) });
    assets.push((await put.json()).items[0].assetId);
  }
  return { ask, assets };
}

test('the catalogue comes as JSON-LD, or as Turtle where that is asked for, a page at a time', async () => {
  const { ask, assets } = await steward('alpha', '贝塔');
  const json = await ask('GET', '/catalogue');
  expect(json.headers.get('Content-Type')).toMatch(/^application\/ld\+json/);
  expect((await json.json())['@graph'].length).toBeGreaterThan(20);
  const first = await ask('GET', '/catalogue?limit=1', { accept: 'text/turtle;q=0.9, text/html' });
  expect(first.headers.get('Content-Type')).toMatch(/^text\/turtle/);
  expect(datasetsIn(await first.text())).toEqual([`${origin}/assets/${assets[0]}#dataset`]);
  const [, next = ''] =
    /^<[^>]*\/api\/v1([^>]*)>; rel="next"$/.exec(first.headers.get('Link') ?? '') ?? [];
  const second = await ask('GET', next, { accept: 'text/turtle' });
  expect(datasetsIn(await second.text())).toEqual([`${origin}/assets/${assets[1]}#dataset`]);
  expect(second.headers.get('Link')).toBeNull();
});

test('lineage is followed both ways from an asset, each edge once with its newest run', async () => {
  const { ask, assets } = await steward('orders');
  const runs = [randomUUID(), randomUUID()];
  await send(ask, { from: 'raw', to: 'orders', run: runs[1], time: '2026-10-02T00:00:00Z' });
  await send(ask, { from: 'raw', to: 'orders', run: runs[0], time: '2026-10-01T00:00:00Z' });
  await send(ask, { from: 'till', to: 'raw' });
  await send(ask, { from: 'orders', to: 'dashboard' });
  await send(ask, { from: 'elsewhere', to: 'other' });
  await send(ask, { from: 'stranger', to: 'raw', namespace: 'another://database' });
  const path = `/assets/${assets[0]}/lineage`;
  const { upstream, downstream, truncated } = await (await ask('GET', path)).json();
  expect(upstream.map(namesOf)).toEqual(['raw > orders', 'till > raw']);
  expect(upstream[0]).toMatchObject({ run: runs[1], at: '2026-10-02T00:00:00.000Z' });
  expect([downstream.map(namesOf), truncated]).toEqual([['orders > dashboard'], false]);
  const near = await (await ask('GET', `${path}?depth=1`)).json();
  expect([near.upstream.map(namesOf), near.truncated]).toEqual([['raw > orders'], true]);
});

test('a circle ends, and what another organisation sent is not followed', async () => {
  const other = await steward();
  await send(other.ask, { from: 'theirs', to: 'ring' });
  const { ask, assets } = await steward('ring');
  await send(ask, { from: 'ring', to: 'round' });
  await send(ask, { from: 'round', to: 'ring' });
  const { upstream } = await (await ask('GET', `/assets/${assets[0]}/lineage`)).json();
  expect(upstream.map(namesOf).sort()).toEqual(['ring > round', 'round > ring']);
});

test('an event that is none is refused', async () => {
  const { ask } = await steward();
  expect((await ask('POST', '/lineage', { body: { eventType: 'COMPLETE' } })).status).toBe(422);
});

type Ask = Awaited<ReturnType<typeof steward>>['ask'];

interface Step {
  readonly from: string;
  readonly to: string;
  readonly run?: string | undefined;
  readonly time?: string;
  readonly namespace?: string;
}

const shop = 'postgres://shop:5432';

async function send(ask: Ask, step: Step) {
  const { from, to, run, time = '2026-10-01T00:00:00Z', namespace = shop } = step;
  const answer = await ask('POST', '/lineage', {
    body: {
      eventType: 'COMPLETE',
      eventTime: time,
      producer: 'https://scheduler.example/1.0',
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json',
      run: { runId: run ?? randomUUID() },
      job: { namespace: 'nightly', name: 'job' },
      inputs: [{ namespace, name: from }],
      outputs: [{ namespace, name: to }],
    },
  });
  expect([answer.status, await answer.json()]).toEqual([201, { edges: 1 }]);
}

function namesOf(edge: { input: { name: string }; output: { name: string } }): string {
  return `${edge.input.name} > ${edge.output.name}`;
}

function datasetsIn(turtle: string): string[] {
  return new Parser()
    .parse(turtle)
    .filter(({ object }) => object.value === 'http://www.w3.org/ns/dcat#Dataset')
    .map(({ subject }) => subject.value);
}
