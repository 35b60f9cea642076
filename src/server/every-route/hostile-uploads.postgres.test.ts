import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignOrganisation } from '../../../test/postgres/foreign-organisation.ts';
import { personIn } from '../../../test/postgres/test-registry.ts';
import { origin, testServer } from '../../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../../test/postgres/test-store.ts';
import { openAnchoring } from '../../app/registry/audit/anchoring.ts';
import { roles } from '../../vocabulary/registry/roles.ts';

/** Files that somebody attaches to do harm: refused, or handed out so that no browser runs or shows them. */

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-uploads-'));
let store: TestStore;
let server: ReturnType<typeof testServer>;
let asset: string;
let session: string;
beforeAll(async () => {
  store = await testStore();
  server = testServer(store, clock, { anchoring: await openAnchoring(folder) });
  const { organisation, ids } = await foreignOrganisation(store, clock);
  asset = ids.asset ?? '';
  session = (await personIn(store, clock, { roles, organisation })).secret;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const upload = async (name: string, content: string | Buffer) =>
  await server.raw(`/api/v1/assets/${asset}/documents?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      Cookie: `assay-session=${session}`,
      Origin: origin,
      'Idempotency-Key': randomUUID(),
      'Content-Type': 'application/octet-stream',
    },
    body: new Uint8Array(Buffer.from(content)),
  });

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const html = '<!doctype html><script>alert(1)</script>';
const zeros = new Uint8Array(60_000_000);
const office = (files: Record<string, Uint8Array>) =>
  Buffer.from(zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), ...files }));

const hostile: readonly (readonly [string, string, Buffer | string])[] = [
  ['a picture that is a page as well', 'chart.png', Buffer.concat([png, Buffer.from(html)])],
  ['a page that says it is a PDF', 'report.pdf', html],
  ['a PDF behind a page', 'report.pdf', `${html}%PDF-1.7\n`],
  [
    'a PDF with a script',
    'report.pdf',
    '%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>>',
  ],
  [
    'a drawing with a script',
    'logo.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  [
    'XML that asks for a file',
    'data.xml',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  ],
  ['a program', 'invoice.pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a script', 'run.txt', '#!/bin/sh\nrm -rf /\n'],
  [
    'an archive that unpacks a thousandfold',
    'book.xlsx',
    office({ a: zeros, b: zeros, c: zeros, d: zeros }),
  ],
  ['an archive with a path out of it', 'book.xlsx', office({ '../../evil.xml': Buffer.from('x') })],
  ['an archive with macros', 'book.xlsm', office({ 'xl/vbaProject.bin': Buffer.from('x') })],
  [
    'an archive cut short',
    'book.xlsx',
    office({ 'xl/workbook.xml': Buffer.from('<x/>') }).subarray(0, 40),
  ],
];

test.each(hostile)(
  '%s is refused, or comes back as a file that no browser opens',
  async (_, name, content) => {
    const answer = await upload(name, content);
    const body = await answer.json();
    if (answer.status !== 201) {
      expect([413, 415, 422]).toContain(answer.status);
      expect(body.code).toMatch(/^registry\.document-/);
      return;
    }
    const file = await server.raw(`/api/v1/documents/${body.id}/content`, {
      headers: { Cookie: `assay-session=${session}` },
    });
    const { headers } = file;
    expect(headers.get('Content-Type')).not.toMatch(/html|svg|javascript|(^|[/+])xml/);
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toMatch(/sandbox/);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(content));
  },
);

test.each([
  ['a PDF with a script', 'registry.document-active'],
  ['an archive that unpacks a thousandfold', 'registry.document-unpacks-too-large'],
  ['a drawing with a script', undefined],
  ['an archive with macros', undefined],
  ['a program', 'registry.document-kind-refused'],
])('%s is never kept', async (what, code) => {
  const [, name = '', content = ''] = hostile.find(([one]) => one === what) ?? [];
  const answer = await upload(name, content);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  if (code !== undefined) expect((await answer.json()).code).toBe(code);
});

test('nothing, and more than is kept, are refused; ten declared gigabytes before a byte of them is read', async () => {
  const nothing = await upload('empty.txt', '');
  expect([nothing.status, (await nothing.json()).code]).toEqual([422, 'registry.document-empty']);
  let read = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      read += 1;
      stream.enqueue(new Uint8Array(1024));
    },
  });
  const init = { headers: { 'Content-Length': String(10 * 2 ** 30) }, duplex: 'half' } as const;
  const answer = await server.raw(`/api/v1/assets/${asset}/documents`, {
    method: 'POST',
    ...init,
    headers: {
      ...init.headers,
      Cookie: `assay-session=${session}`,
      Origin: origin,
      'Idempotency-Key': randomUUID(),
    },
    body: endless,
  });
  expect([answer.status, (await answer.json()).code]).toEqual([413, 'server.body-too-large']);
  expect(read).toBeLessThan(5);
});

test.each([
  '../../etc/passwd',
  '..\\..\\boot.ini',
  'a/b.txt',
  'x"; filename=evil.html',
  'файл\u202egpj.txt',
  '报告.txt',
])('the name %s stays within the header of its download', async (name) => {
  const answer = await upload(name, `words ${name}`);
  if (answer.status === 422) return;
  const { id } = await answer.json();
  const file = await server.raw(`/api/v1/documents/${id}/content`, {
    headers: { Cookie: `assay-session=${session}` },
  });
  const disposition = file.headers.get('Content-Disposition') ?? '';
  expect(disposition).toMatch(
    /^attachment; filename\*=UTF-8''[\w.%!#$&+^`|~-]+$|^attachment; filename="[^"\\/]*"(; filename\*=UTF-8''[\w.%!#$&+^`|~-]+)?$/,
  );
  expect(decodeURIComponent(disposition)).not.toMatch(/[\\/]/);
});
