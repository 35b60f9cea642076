import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signJws } from '../../src/app/keys/jws.ts';
import { openKeyFile } from '../../src/app/keys/key-file.ts';
import {
  documentText,
  sealType,
  sha256Of,
} from '../../src/app/registry/projects/sealed-document.ts';
import { issuedProjectSchema } from '../../src/vocabulary/registry/projects/issued-project.ts';
import { assay } from './command-line.ts';

const id = '0190a5b0-0000-7000-8000-000000000001';
const by = '0190a5b0-0000-7000-8000-000000000002';
const issuedAt = '2026-10-31T08:00:00.000Z';
const document = issuedProjectSchema.parse({
  schema: 'assay-project/1',
  id,
  organisation: { id: by, name: 'Assessors' },
  issuedAt,
  record: {
    state: 'issued',
    title: '清禾销售数据评估',
    at: issuedAt,
    preparers: [by],
    steps: {},
    requests: [],
    papers: [],
    issues: [],
    signatures: [],
  },
  assets: [],
  people: [],
  history: [],
  auditHead: { sequence: 1, sha256: 'a'.repeat(64) },
});

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'project-test-'));
  for (const name of ['keys', 'other']) {
    const keys = await openKeyFile(inFolder(`${name}.json`));
    await writeFile(inFolder(`${name}.jwks`), JSON.stringify(await keys.publicKeys()));
  }
  const keys = await openKeyFile(inFolder('keys.json'));
  const claims = {
    type: 'AssayProjectReport',
    id: `urn:uuid:${id}`,
    issuer: { id: `urn:uuid:${by}`, name: 'Assessors' },
    referenceDate: '2026-09-30',
    issuedAt,
    documentSha256: sha256Of(documentText(document)),
    keys: 'http://127.0.0.1:9/.well-known/jwks.json',
    verification: `https://registry.example/verify-project/${id}`,
  };
  const seal = await signJws(claims, await keys.current(), { typ: sealType });
  await writeFile(inFolder('report.json'), JSON.stringify({ document, seal }));
  const altered = { ...document, record: { ...document.record, title: 'Another' } };
  await writeFile(inFolder('altered.json'), JSON.stringify({ document: altered, seal }));
  await writeFile(inFolder('no-report.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const verify = (file: string, ...options: string[]) =>
  assay(['verify-project', inFolder(file), ...options]);

describe('assay verify-project', () => {
  test('finds a report genuine by the keys that were given, without a network', async () => {
    const { code, stdout } = await verify('report.json', '--keys', inFolder('keys.jwks'));
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain('The report is genuine and as it was issued.');
    expect(stdout).toContain('Issued by: Assessors');
    const zh = await verify('report.json', '--keys', inFolder('keys.jwks'), '--lang', 'zh');
    expect(zh.stdout).toContain('报告真实，且与出具时一致。');
  });

  test.each([
    ['altered.json', 'keys.jwks', 'The record in the file is not the one that was sealed.'],
    ['report.json', 'other.jwks', 'none of the keys sealed it'],
  ])('refutes %s by %s', async (file, keys, sentence) => {
    const { code, stdout } = await verify(file, '--keys', inFolder(keys));
    expect(code).toBe(4);
    expect(stdout).toContain(sentence);
  });

  test('says nothing where the keys cannot be had, and that the seal itself names them', async () => {
    const { code, stdout } = await verify('report.json', '--json');
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'open', keys: { trusted: false } });
  });

  test('refuses what is no report', async () => {
    const { code, stderr } = await verify('no-report.json', '--keys', inFolder('keys.jwks'));
    expect(code).toBe(2);
    expect(stderr).toContain('not the file of an issued project report');
  });
});
