import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type RegistryForTest,
  registryForTest,
} from '../../../../test/registry/registry-for-test.ts';
import { readCertificate } from '../../../registry/certificates/certificate-row.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { signCredential } from './credential-jwt.ts';
import { judgeCertificate } from './judge-certificate.ts';
import { publicVerification } from './public-verification.ts';
import { publishStatusList } from './publish-status-list.ts';

let registry: RegistryForTest;
beforeAll(async () => {
  registry = await registryForTest();
});
afterAll(() => registry.close());

const whenever = new Date('2026-10-01T00:00:00Z');

/** A certificate issued a moment ago, with what anyone needs to examine it. */
async function issued() {
  const { row, record } = await registry.register();
  const id = record.certificate?.id.slice('urn:uuid:'.length) ?? '';
  const { db } = registry.store.server;
  const { jwt } = await forPurpose(db, 'public', (tx) => readCertificate(tx, id));
  const context = registry.as(registry.agency);
  return {
    id,
    jwt,
    registration: row.id,
    keys: await registry.office.keys.publicKeys(),
    statusList: () => publishStatusList(context, registry.agency),
    verify: () => publicVerification(context, id),
  };
}

function decoded(jwt: string) {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  return {
    header,
    signature,
    claims: JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as object,
  };
}

/** Every document that differs from one in a single member. */
function* eachChanged(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield value.replace(/.$/u, (last) => (last === '1' ? '2' : '1'));
  else if (typeof value === 'number') yield value + 1;
  else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      for (const changed of eachChanged(member)) yield value.with(index, changed);
    }
    yield [...value, 'more'];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      for (const changed of eachChanged(member)) yield { ...value, [name]: changed };
      const { [name]: _, ...without } = value as Record<string, unknown>;
      yield without;
    }
  }
}

describe('a certificate', () => {
  test('is valid as issued, in its time, and bound to the assessment', async () => {
    const { jwt, keys, statusList } = await issued();
    const list = await statusList();
    const verdict = await judgeCertificate(jwt, { keys, statusList: list, at: whenever });
    expect(verdict).toMatchObject({
      signature: 'valid',
      validity: 'valid',
      status: { state: 'good' },
      claims: {
        validFrom: '2026-09-09T00:00:00+08:00',
        credentialSubject: {
          fingerprint: { value: 'f'.repeat(64) },
          contractSha256: 'c'.repeat(64),
          reportSha256: 'e'.repeat(64),
        },
      },
    });
    const at = (day: string) =>
      judgeCertificate(jwt, { keys, statusList: list, at: new Date(`${day}T00:00:00+08:00`) });
    expect(await at('2026-09-08')).toMatchObject({ validity: 'notYet' });
    expect(await at('2031-09-08')).toMatchObject({ validity: 'valid' });
    expect(await at('2031-09-09')).toMatchObject({ validity: 'over' });
  });

  test('fails with any one claim changed, or left out', async () => {
    const { jwt, keys } = await issued();
    const { header, claims, signature } = decoded(jwt);
    let tried = 0;
    for (const changed of eachChanged(claims)) {
      const payload = Buffer.from(JSON.stringify(changed)).toString('base64url');
      const forged = `${header}.${payload}.${signature}`;
      const verdict = await judgeCertificate(forged, { keys, at: whenever });
      expect(verdict, JSON.stringify(changed)).toEqual({ signature: 'invalid' });
      tried += 1;
    }
    expect(tried).toBeGreaterThan(60);
  });

  test('of a stranger’s key is not valid, and says so before anything else', async () => {
    const { jwt, keys } = await issued();
    const other = await registryForTest();
    try {
      const forged = await signCredential(decoded(jwt).claims, await other.office.keys.current());
      expect(await judgeCertificate(forged, { keys, at: whenever })).toEqual({
        signature: 'invalid',
      });
    } finally {
      await other.close();
    }
  });

  test('without a list, or with one that says nothing of it, has an unknown status', async () => {
    const { jwt, keys, statusList } = await issued();
    const unknown = async (list?: string) =>
      judgeCertificate(jwt, { keys, statusList: list, at: whenever });
    expect(await unknown()).toMatchObject({ status: { state: 'unknown', because: 'noList' } });
    const list = await statusList();
    expect(await unknown(`${list.slice(0, -8)}AAAAAAAA`)).toMatchObject({
      status: { state: 'unknown', because: 'listUnproven' },
    });
    const elsewhere = { ...decoded(list).claims, id: 'https://registry.example/status/other' };
    const signed = await signCredential(elsewhere, await registry.office.keys.current());
    expect(await unknown(signed)).toMatchObject({
      status: { state: 'unknown', because: 'otherList' },
    });
  });

  test('of a cancelled registration is revoked, for everybody and for good', async () => {
    const { id, jwt, keys, registration, statusList, verify } = await issued();
    expect(await verify()).toMatchObject({ revoked: null, register: { state: 'inForce' } });
    const before = await statusList();
    await registry.move(registration, registry.as(registry.agency, 'registrar'), {
      type: 'cancel',
      ground: 'byLaw',
      basis: { kind: 'ruling', id: 'document-9' },
    });
    const after = await statusList();
    const status = (list: string) =>
      judgeCertificate(jwt, { keys, statusList: list, at: whenever });
    expect(await status(before)).toMatchObject({ status: { state: 'good' } });
    expect(await status(after)).toMatchObject({ status: { state: 'revoked' } });
    expect(await verify()).toMatchObject({
      id,
      verdict: { signature: 'valid', status: { state: 'revoked' } },
      revoked: { because: 'cancelled' },
      register: { state: 'cancelled' },
    });
  });

  test('stays valid when the key that signed it is replaced', async () => {
    const { jwt, verify } = await issued();
    await registry.rotateKeys();
    const keys = await registry.office.keys.publicKeys();
    expect(await judgeCertificate(jwt, { keys, at: whenever })).toMatchObject({
      signature: 'valid',
    });
    expect(await verify()).toMatchObject({ verdict: { status: { state: 'good' } } });
  });
});
