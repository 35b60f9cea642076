import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  caseFiles,
  fingerprint,
  type RegistryForTest,
  registryForTest,
} from '../../../../test/registry/registry-for-test.ts';
import { certificatePdf } from '../../../report/pdf/certificate-pdf.ts';
import { certificateSchema } from '../../../rights/certificate/certificate-claims.ts';
import { outbox } from '../../../store/tables/delivery.ts';
import { webhookEventKinds } from '../webhooks/webhook-events.ts';
import { certificatePaper } from './certificate-paper.ts';
import { signCredential } from './credential-jwt.ts';
import {
  certificateFile,
  certificatePage,
  certificatePageVersion,
} from './download-certificate.ts';
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
  const context = registry.as(registry.agency);
  const jwt = await certificateFile(context, id);
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
          fingerprint: { value: fingerprint },
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
      basis: { kind: 'ruling', id: caseFiles[0] ?? '' },
    });
    const after = await statusList();
    const status = (list: string) =>
      judgeCertificate(jwt, { keys, statusList: list, at: whenever });
    expect(await status(before)).toMatchObject({ status: { state: 'good' } });
    expect(await status(after)).toMatchObject({ status: { state: 'revoked' } });
    expect(await verify()).toMatchObject({
      id,
      signature: 'valid',
      status: 'revoked',
      revoked: { because: 'cancelled' },
      register: { state: 'cancelled' },
    });
  });

  test('is told of to both parties when it is issued and when it ends, as the events are described', async () => {
    const { id, registration } = await issued();
    const cancelled = {
      type: 'cancel',
      ground: 'byLaw',
      basis: { kind: 'ruling', id: caseFiles[0] ?? '' },
    } as const;
    await registry.move(registration, registry.as(registry.agency, 'registrar'), cancelled);
    const written = await registry.store.owner.db.select().from(outbox);
    const own = written.filter(({ payload }) => payload.certificate === id);
    const told = own.map(({ organisationId, event }) => `${event} ${organisationId}`);
    const parties = [registry.agency, registry.enterprise];
    const events = ['certificate.issued', 'certificate.revoked'];
    expect(told.toSorted()).toEqual(
      events.flatMap((event) => parties.map((party) => `${event} ${party}`)).toSorted(),
    );
    for (const { event, payload } of written) {
      const kind = webhookEventKinds.find((one) => one.event === event);
      expect([event, kind?.data.safeParse(payload).success]).toEqual([event, true]);
    }
  });

  test('stays valid when the key that signed it is replaced', async () => {
    const { jwt, verify } = await issued();
    await registry.rotateKeys();
    const keys = await registry.office.keys.publicKeys();
    expect(await judgeCertificate(jwt, { keys, at: whenever })).toMatchObject({
      signature: 'valid',
    });
    expect(await verify()).toMatchObject({ status: 'good' });
  });
});

describe('a certificate on paper', () => {
  const packed = (text: string) => text.replaceAll(/\s+/g, '');
  const pages = async (pdf: Uint8Array) => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: false,
    });
    return text.map(packed);
  };

  test.each([
    ['zh', '数据产权登记凭证编号', '数衡仅作存录，不编发此号', '16,248,905 行'],
    ['en', 'Number of the certificate', 'Assay records this number and makes none', 'daily'],
  ] as const)(
    '%s: one page that says whose the number is and where to check',
    async (language, ...said) => {
      const { record } = await registry.register('SJ3112026090001');
      const id = record.certificate?.id.slice('urn:uuid:'.length) ?? '';
      const context = registry.as(registry.agency);
      const pdf = await certificatePage(context, id, language);
      const [page = '', ...others] = await pages(pdf);
      expect(others).toEqual([]);
      for (const text of [...said, 'SJ3112026090001', fingerprint, id]) {
        expect(page).toContain(packed(text));
      }
      expect(page).toContain(packed(`https://registry.example/verify/${id}`));
      expect(page).not.toContain('13800000000');
      expect(Buffer.compare(pdf, await certificatePage(context, id, language))).toBe(0);
    },
  );

  test('a revoked one says so first, and since when', async () => {
    const { row, record } = await registry.register();
    const id = record.certificate?.id.slice('urn:uuid:'.length) ?? '';
    const context = registry.as(registry.agency);
    const before = await certificatePageVersion(context, id, 'zh');
    const basis = { kind: 'ruling', id: caseFiles[0] ?? '' } as const;
    const registrar = registry.as(registry.agency, 'registrar');
    await registry.move(row.id, registrar, { type: 'cancel', ground: 'byLaw', basis });
    expect(await certificatePageVersion(context, id, 'zh')).not.toBe(before);
    const [page = ''] = await pages(await certificatePage(context, id, 'zh'));
    expect(page).toContain('本凭证已于2026-09-21撤销：登记已注销，不再有效。');
  });

  test('what is remarked and how rights are limited stand there in words, as in the signed file', async () => {
    const { row } = await registry.register();
    const registrar = registry.as(registry.agency, 'registrar');
    const basis = { kind: 'law', id: caseFiles[0] ?? '' } as const;
    await registry.move(row.id, registrar, { type: 'remark', remark: 'seizure', basis });
    const change = { field: 'overview', after: '依法更正' } as const;
    await registry.move(row.id, registrar, { type: 'change', changes: [change], basis });
    const { record } = await registry.move(row.id, registrar, { type: 'issueCertificate' });
    const id = record.certificate?.id.slice('urn:uuid:'.length) ?? '';
    const context = registry.as(registry.agency);
    const [zh = ''] = await pages(await certificatePage(context, id, 'zh'));
    expect(zh).toContain('备注：人民法院、人民检察院、公安机关等依法查封。');
    expect(zh).toContain('权利限制：数据经营权：不得转售。');
    expect(zh).toContain('F52批发和零售业');
    const [en = ''] = await pages(await certificatePage(context, id, 'en'));
    expect(en).toContain(packed('Remarks: seizure by a court, procuratorate, police'));
    const { remarks } = await publicVerification(context, id);
    expect(remarks.map((one) => one.zh)).toEqual(['人民法院、人民检察院、公安机关等依法查封']);
  });

  test('of many holders with long names stays on its page', () => {
    const holders = Array.from({ length: 50 }, (_, index) => `${index}${'长'.repeat(180)}`);
    return expect(longPage(holders)).resolves.toHaveLength(1);
  });

  async function longPage(holders: readonly string[]) {
    const { jwt } = await issued();
    const { claims } = decoded(jwt);
    const parsed = certificateSchema.parse(claims);
    const rights = holders.map((holder) => ({ holder, right: 'hold' as const }));
    const long = { ...parsed.credentialSubject, name: 'W'.repeat(200), rights };
    const paper = certificatePaper(
      {
        claims: { ...parsed, credentialSubject: long },
        entry: undefined,
        address: 'https://registry.example/verify/x',
      },
      'zh',
    );
    return await pages(await certificatePdf(paper, '2026-09-18'));
  }
});
