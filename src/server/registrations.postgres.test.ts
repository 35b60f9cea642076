import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personIn } from '../../test/postgres/test-registry.ts';
import { testServer } from '../../test/postgres/test-server.ts';
import {
  caseFiles,
  everyAnswerYes,
  filledApplication,
  type RegistryForTest,
  registryForTest,
} from '../../test/registry/registry-for-test.ts';
import { openAnchoring } from '../app/registry/audit/anchoring.ts';
import { judgeCertificate } from '../app/registry/certificates/judge-certificate.ts';
import { publicPerMinute } from './http/limit-rate.ts';

const clock = { now: new Date('2026-09-01T02:00:00Z') };
const folder = mkdtempSync(join(tmpdir(), 'assay-routes-'));
let registry: RegistryForTest;
let server: ReturnType<typeof testServer>;
const sessions: Record<string, string> = {};
beforeAll(async () => {
  registry = await registryForTest();
  const { store, office } = registry;
  const anchoring = await openAnchoring(folder);
  server = testServer(store, clock, { anchoring, keys: office.keys });
  await goTo('2026-09-01');
});
afterAll(async () => {
  await registry.close();
  rmSync(folder, { recursive: true });
});

const path = '/api/v1/registrations';

/** Sets the clock to ten in the morning, Beijing, of a day, and signs everybody in anew: sessions end. */
async function goTo(day: string): Promise<void> {
  clock.now = new Date(`${day}T10:00:00+08:00`);
  const { store, agency, enterprise } = registry;
  for (const [organisation, role] of [
    [enterprise, 'steward'],
    [agency, 'registrar'],
    [agency, 'reviewer'],
    [enterprise, 'viewer'],
  ] as const) {
    const { secret } = await personIn(store, clock, { organisation, roles: [role] });
    sessions[role] = secret;
  }
}

/** Asks as the one person who has a role, or as anybody, and expects a status. */
async function ask(
  who: 'steward' | 'registrar' | 'reviewer' | 'viewer' | 'anybody',
  line: string,
  { status = 200, body, ifMatch }: { status?: number; body?: unknown; ifMatch?: string } = {},
) {
  const [method = 'GET', at = ''] = line.split(' ');
  const session = sessions[who];
  const answer = await server.ask(method, at, {
    ...(session === undefined ? {} : { session }),
    ...(body === undefined ? {} : { body }),
    headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch },
  });
  const text = await answer.clone().text();
  expect([line, answer.status, answer.status === status ? '' : text]).toEqual([line, status, '']);
  return { answer, text, etag: answer.headers.get('ETag') ?? '' };
}

async function draft() {
  const { agency, asset, assessment } = registry;
  const opened = await ask('steward', `POST ${path}`, {
    status: 201,
    body: { agency, asset, assessment, acquisitionModes: ['ownOrJointOperations'] },
  });
  const at = opened.answer.headers.get('Location') ?? '';
  const saved = await ask('steward', `PUT ${at}/application`, {
    ifMatch: opened.etag,
    body: { application: filledApplication },
  });
  return { at, etag: saved.etag };
}

describe('over HTTP', () => {
  test('from application to a certificate that anyone can check', async () => {
    await goTo('2026-09-01');
    const begun = await draft();
    let { etag } = begun;
    const { at } = begun;
    const move = async (
      who: 'steward' | 'registrar' | 'reviewer',
      type: string,
      more: object = {},
    ) => {
      const body = { type, ...more };
      ({ etag } = await ask(who, `POST ${at}/events`, { body, ifMatch: etag }));
    };
    await ask('registrar', `GET ${at}`, { status: 404 });
    await move('steward', 'submit');
    const seen = JSON.parse((await ask('registrar', `GET ${at}`)).text);
    expect(seen).toMatchObject({
      state: 'submitted',
      deadlines: [{ limit: 'acceptance', due: '2026-09-04', left: 3 }],
      possible: ['accept', 'requestCorrection'],
    });
    await move('registrar', 'accept');
    await move('reviewer', 'beginReview');
    ({ etag } = await ask('reviewer', `PUT ${at}/review`, {
      body: { answers: everyAnswerYes },
      ifMatch: etag,
    }));
    await move('reviewer', 'publish');
    await goTo('2026-09-21');
    await move('registrar', 'issueCertificate', { agencyNumber: 'SJ3112026090001' });

    const view = JSON.parse((await ask('viewer', `GET ${at}`)).text);
    expect(view).toMatchObject({ state: 'inForce', possible: [], review: null });
    const [{ id }] = view.certificates;
    const keys = await ask('anybody', 'GET /.well-known/jwks.json');
    expect(keys.answer.headers.get('Content-Type')).toBe('application/jwk-set+json');
    const file = await ask('anybody', `GET /api/v1/certificates/${id}/file`);
    expect(file.answer.headers.get('Content-Type')).toBe('application/vc+jwt');
    const status = await ask('anybody', `GET /status/${registry.agency}`);
    const verdict = await judgeCertificate(file.text, {
      keys: JSON.parse(keys.text),
      statusList: status.text,
      at: clock.now,
    });
    expect(verdict).toMatchObject({ validity: 'valid', status: { state: 'good' } });
    const verified = await ask('anybody', `GET /api/v1/verify/${id}`);
    expect(JSON.parse(verified.text)).toMatchObject({
      signature: 'valid',
      status: 'good',
      agencyNumber: 'SJ3112026090001',
      register: { state: 'inForce' },
    });
    const pdf = await ask('anybody', `GET /api/v1/certificates/${id}/page?language=zh`);
    expect(pdf.text.slice(0, 5)).toBe('%PDF-');
    const register = await ask('anybody', `GET /api/v1/register?q=${encodeURIComponent('零售')}`);
    expect(JSON.parse(register.text).items.map((item: { name: string }) => item.name)).toEqual([
      '全国门店零售订单明细',
    ]);
    await ask('anybody', `GET /api/v1/register/${view.id}`);
    expect(JSON.parse((await ask('anybody', 'GET /api/v1/register?q=100%25')).text).items).toEqual(
      [],
    );
    const issuer = await ask('anybody', `GET /agencies/${registry.agency}`);
    expect(JSON.parse(issuer.text).jwks_uri).toBe('http://registry.test/.well-known/jwks.json');
  });

  test('a change without a version, or with an old one, is refused', async () => {
    const { at, etag } = await draft();
    const body = { type: 'submit' };
    await ask('steward', `POST ${at}/events`, { status: 428, body });
    await ask('steward', `POST ${at}/events`, { status: 428, body, ifMatch: '"x"' });
    await ask('steward', `POST ${at}/events`, { status: 412, body, ifMatch: '"1"' });
    await ask('steward', `POST ${at}/events`, { body, ifMatch: etag });
    await ask('steward', `PUT ${at}/application`, {
      status: 412,
      body: { application: filledApplication },
      ifMatch: etag,
    });
  });

  test('answers to the checklist on an old version are refused', async () => {
    const begun = await draft();
    let { etag } = begun;
    for (const [who, type] of [
      ['steward', 'submit'],
      ['registrar', 'accept'],
      ['reviewer', 'beginReview'],
    ] as const) {
      const at = `POST ${begun.at}/events`;
      ({ etag } = await ask(who, at, { body: { type }, ifMatch: etag }));
    }
    const body = { answers: everyAnswerYes };
    const review = `PUT ${begun.at}/review`;
    await ask('reviewer', review, { status: 428, body });
    await ask('reviewer', review, { status: 412, body, ifMatch: begun.etag });
    const answered = await ask('reviewer', review, { body, ifMatch: etag });
    await ask('reviewer', review, { status: 412, body, ifMatch: etag });
    const shown = await ask('reviewer', `GET ${begun.at}`);
    expect(shown.etag).toBe(answered.etag);
    const [answer] = everyAnswerYes;
    const absent = { ...answer, evidence: ['01930000-0000-7000-8000-0000000f11e9'] };
    const refused = await ask('reviewer', review, {
      status: 422,
      body: { answers: [absent] },
      ifMatch: answered.etag,
    });
    expect(JSON.parse(refused.text).code).toBe('registration.no-such-document');
  });

  test('what is public is sent again only when it has changed', async () => {
    const { row, record } = await registry.register();
    const certificate = record.certificate?.id.slice('urn:uuid:'.length) ?? '';
    clock.now = new Date('2026-09-21T10:00:00+08:00');
    const files = [
      `/api/v1/certificates/${certificate}/file`,
      `/api/v1/certificates/${certificate}/page?language=en`,
      `/status/${registry.agency}`,
      `/api/v1/register/${row.id}`,
    ];
    const held = async (at: string, etag?: string) => {
      const headers = etag === undefined ? {} : { 'If-None-Match': etag };
      const answer = await server.raw(at, { headers });
      return { status: answer.status, etag: answer.headers.get('ETag') ?? '' };
    };
    const first = await Promise.all(files.map((at) => held(at)));
    expect(first.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const again = await Promise.all(files.map((at, i) => held(at, first[i]?.etag)));
    expect(again.map(({ status }) => status)).toEqual([304, 304, 304, 304]);
    const registrar = registry.as(registry.agency, 'registrar');
    const basis = { kind: 'law', id: caseFiles[0] ?? '' } as const;
    await registry.move(row.id, registrar, { type: 'cancel', ground: 'byLaw', basis });
    const after = await Promise.all(files.map((at, i) => held(at, first[i]?.etag)));
    // The signed file is for good; what became of it is not.
    expect(after.map(({ status }) => status)).toEqual([304, 200, 200, 200]);
  });

  test('one address may not ask for certificates and their state without end, and others may still', async () => {
    const anchoring = await openAnchoring(folder);
    const behind = testServer(registry.store, clock, { anchoring, proxies: 1 });
    for (const path of [
      `/api/v1/verify/${registry.asset}`,
      `/api/v1/certificates/${registry.asset}/file`,
    ]) {
      const ask = async (address: string) =>
        (await behind.raw(path, { headers: { 'X-Forwarded-For': address } })).status;
      const allowed = await Promise.all(
        Array.from({ length: publicPerMinute }, () => ask('192.0.2.7')),
      );
      expect(new Set(allowed)).toEqual(new Set([await ask('192.0.2.8')]));
      expect(allowed).not.toContain(429);
      expect(await ask('192.0.2.7')).toBe(429);
    }
  });

  test('one address may not object without end, and others may still', async () => {
    const anchoring = await openAnchoring(folder);
    const behind = testServer(registry.store, clock, { anchoring, proxies: 1 });
    const object = async (address: string) => {
      const answer = await behind.ask('POST', `/api/v1/register/${registry.asset}/objections`, {
        body: { name: 'A', contact: 'a@example.com', ground: 'mine' },
        headers: { 'X-Forwarded-For': address },
      });
      return [answer.status, answer.headers.get('Retry-After')];
    };
    for (let times = 0; times < 6; times++) expect(await object('192.0.2.1')).toEqual([404, null]);
    expect(await object('192.0.2.1')).toEqual([429, '10']);
    expect(await object('192.0.2.2')).toEqual([404, null]);
    clock.now = new Date(clock.now.getTime() + 10_000);
    expect(await object('192.0.2.1')).toEqual([404, null]);
  });

  test('what only the registry knows is not taken from a body', async () => {
    const { at, etag } = await draft();
    for (const body of [
      { type: 'submit', missing: [] },
      { type: 'expire' },
      { type: 'nonsense' },
      {},
    ]) {
      await ask('steward', `POST ${at}/events`, { status: 422, body, ifMatch: etag });
    }
  });

  test('the desk lists what lies with the agency, page by page', async () => {
    const first = JSON.parse((await ask('registrar', `GET ${path}?as=agency&limit=1`)).text);
    expect(first.items).toHaveLength(1);
    const second = await ask('registrar', `GET ${path}?as=agency&limit=1&cursor=${first.next}`);
    expect(JSON.parse(second.text).items[0].id).not.toBe(first.items[0].id);
    await ask('registrar', `GET ${path}?cursor=forged`, { status: 400 });
    expect(JSON.parse((await ask('registrar', `GET ${path}`)).text).items).toEqual([]);
  });

  test('agencies and rules are told to anyone', async () => {
    const { text } = await ask('anybody', 'GET /api/v1/agencies');
    expect(JSON.parse(text).items).toEqual([expect.objectContaining({ id: registry.agency })]);
    const rules = JSON.parse((await ask('anybody', 'GET /api/v1/registration-rules')).text);
    expect(rules.names.states.inForce.zh).toBe('有效');
    expect(rules.rules.limits.acceptance).toEqual({ workingDays: 3 });
    await ask('anybody', `GET /status/${registry.enterprise}`, { status: 404 });
    await ask('anybody', `GET /api/v1/verify/${registry.asset}`, { status: 404 });
  });
});
