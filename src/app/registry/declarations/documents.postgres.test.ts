import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import type { RegistryContext } from '../context.ts';
import { addDocument } from './add-document.ts';
import { documentsOfAsset, downloadDocument } from './show-documents.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

async function steward(): Promise<RegistryContext> {
  const organisation = await makeOrganisation(store);
  const caller = { organisation, account: randomUUID(), roles: ['steward' as const] };
  return { db: store.server.db, clock: () => new Date('2026-11-02T03:04:05.678Z'), caller };
}

const contract = Buffer.from('%PDF-1.7 a contract');

test('a document comes back as it was given, to be kept and not to be shown', async () => {
  const context = await steward();
  const made = await addDocument(context, { name: '../../合同 "x".html', content: contract });
  const { content, headers } = await downloadDocument(context, made.id);
  expect(content.equals(contract)).toBe(true);
  expect(made.sha256).toBe(createHash('sha256').update(contract).digest('hex'));
  expect(headers).toMatchObject({
    'Content-Type': 'application/pdf',
    'Content-Disposition':
      'attachment; filename="__ _x_.html"; filename*=UTF-8\'\'%E5%90%88%E5%90%8C%20%22x%22.html',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
});

test('versions follow one another, also when two come at once, and the same content is none', async () => {
  const context = await steward();
  const { lineage } = await addDocument(context, { name: 'a', content: Buffer.from('one') });
  const again = await addDocument(context, { name: 'a', content: Buffer.from('one'), lineage });
  expect(again.version).toBe(1);
  const both = await Promise.all(
    ['two', 'three'].map((text) =>
      addDocument(context, { name: 'a', content: Buffer.from(text), lineage }),
    ),
  );
  expect(both.map(({ version }) => version).sort()).toEqual([2, 3]);
});

test('another organisation sees no document, adds no version and no evidence', async () => {
  const [ours, theirs] = [await steward(), await steward()];
  const made = await addDocument(ours, { name: 'a', content: contract });
  await expect(downloadDocument(theirs, made.id)).rejects.toMatchObject({
    code: 'registry.not-found',
  });
  const version = addDocument(theirs, { name: 'a', content: contract, lineage: made.lineage });
  await expect(version).rejects.toMatchObject({ code: 'registry.not-found' });
  const evidence = addDocument(theirs, { name: 'a', content: contract, assetId: randomUUID() });
  await expect(evidence).rejects.toMatchObject({ code: 'registry.not-found' });
  const list = documentsOfAsset(ours, randomUUID());
  await expect(list).rejects.toMatchObject({ code: 'registry.not-found' });
});

test('a file larger than what is kept is refused', async () => {
  const large = addDocument(await steward(), {
    name: 'a',
    content: Buffer.alloc(20 * 1024 * 1024 + 1),
  });
  await expect(large).rejects.toMatchObject({ code: 'registry.document-too-large' });
});
