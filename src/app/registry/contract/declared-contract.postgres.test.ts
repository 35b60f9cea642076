import { createHash, randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashedReport } from '../../../../test/fixtures/hashed-report.ts';
import { reportBytes } from '../../../../test/fixtures/report-bytes.ts';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import { parseContract } from '../../../contract/contract.ts';
import type { AssetReport } from '../../../vocabulary/reports/report.ts';
import { putReport } from '../assets/put-report.ts';
import type { RegistryContext } from '../context.ts';
import { addDocument } from '../declarations/add-document.ts';
import { answerQuestion } from '../declarations/answer-question.ts';
import { contractBundle } from './contract-bundle.ts';
import { declaredContract } from './declared-contract.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const contract = `# by hand
kind: DataContract
apiVersion: v3.1.0
id: shop
version: 1.0.0
description: {purpose: Sales, limitations: none}
customProperties:
  - property: assay.documents
    value: [{id: agreement, path: documents/agreement.txt, sha256: ${sha256('the agreement')}}]
  - property: assay.rights
    value: {purpose: keep, dispute: open}
`;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A steward of an organisation of their own, with one asset. */
async function withAsset(change: Partial<AssetReport> = {}) {
  const organisation = await makeOrganisation(store);
  let seconds = 0;
  const context: RegistryContext = {
    db: store.server.db,
    clock: () => new Date(Date.UTC(2026, 10, 2, 0, 0, seconds++)),
    caller: { organisation, account: randomUUID(), roles: ['steward'] },
  };
  const [kept] = await putReport(context, reportBytes(hashedReport(change)));
  const assetId = kept?.assetId ?? '';
  const add = (name: string, content: string) =>
    addDocument(context, { name, content: Buffer.from(content), assetId });
  const answer = (field: string, value: unknown, documentId?: string) =>
    answerQuestion(context, { assetId, field, value, documentId });
  const declared = async () => {
    const made = await declaredContract(context, assetId);
    return { ...made, read: parseContract(made.text, 'declared.odcs.yaml') };
  };
  return { context, assetId, add, answer, declared };
}

describe('the contract that the answers make', () => {
  test('of a report alone says what the report says, and which contract is missing', async () => {
    const { declared } = await withAsset({ purpose: 'Sales analysis' });
    const { read, base, missing } = await declared();
    expect({ base, missing }).toEqual({ base: null, missing: 'a'.repeat(64) });
    expect(read.problems).toEqual([]);
    expect(read.declarations).toMatchObject({
      id: 'shop',
      purpose: 'Sales analysis',
      team: [{ name: 'Sales', role: 'owner' }],
      tables: [{ table: 'orders' }],
    });
  });

  test('is the uploaded contract of the assessment, known by its hash, with the answers in it', async () => {
    const named = { path: 'shop.odcs.yaml', id: 'shop', version: '1.0.0' };
    const asset = await withAsset({ contract: { ...named, sha256: sha256(contract) } });
    const { id } = await asset.add('shop.odcs.yaml', contract);
    await asset.answer('assay.rights.dispute', 'none');
    await asset.answer('description.usage', '经营分析');
    await asset.answer('schema[orders].assay.expectedRows', 120);
    await asset.answer('schema[orders].properties[amount].description', 'Net');
    const { text, read, base, missing } = await asset.declared();
    expect({ base, missing }).toEqual({ base: id, missing: null });
    expect(text).toContain('# by hand');
    expect(read.problems).toEqual([]);
    expect(read.declarations).toMatchObject({
      purpose: 'Sales',
      usage: '经营分析',
      limitations: 'none',
      assay: { rights: { purpose: 'keep', dispute: 'none' } },
      tables: [
        {
          table: 'orders',
          assay: { expectedRows: 120 },
          columns: [{ name: 'amount', description: 'Net' }],
        },
      ],
    });
  });

  test('names the documents that answers were given on, and those it knows under their own name', async () => {
    const named = { path: 'shop.odcs.yaml', id: 'shop', version: '1.0.0' };
    const asset = await withAsset({ contract: { ...named, sha256: sha256(contract) } });
    await asset.add('shop.odcs.yaml', contract);
    const agreement = await asset.add('agreement.txt', 'the agreement');
    const log = await asset.add('log: a.csv', 'a,b\n');
    const issues = { due: 4, closedAndVerified: 3 };
    await asset.answer('assay.management.issues', issues, log.id);
    await asset.answer('assay.security.lastRiskAssessment', '2026-03-01', log.id);
    await asset.answer('assay.rights.sources', [{ name: 'Shop' }], agreement.id);
    const { read, documents } = await asset.declared();
    expect(read.problems).toEqual([]);
    expect(read.declarations.assay).toMatchObject({
      management: { issues: { ...issues, proofs: [log.id] } },
      security: { lastRiskAssessment: '2026-03-01', riskAssessmentProofs: [log.id] },
      rights: { sources: [{ name: 'Shop', proofs: ['agreement'] }] },
    });
    expect(documents).toEqual([
      { document: agreement.id, path: 'documents/agreement.txt', sha256: agreement.sha256 },
      { document: log.id, path: `documents/${log.id}/log_ a.csv`, sha256: log.sha256 },
    ]);
  });

  test('is packed with the documents that it names, the same bytes each time', async () => {
    const named = { path: 'shop.odcs.yaml', id: 'shop', version: '1.0.0' };
    const asset = await withAsset({ contract: { ...named, sha256: sha256(contract) } });
    await asset.add('shop.odcs.yaml', contract);
    const packed = async () => unzipSync(await contractBundle(asset.context, asset.assetId));
    expect(Object.keys(await packed())).toEqual([
      'contract.odcs.yaml',
      'SHA256SUMS',
      'NOT-INCLUDED.txt',
    ]);
    expect(strFromU8((await packed())['contract.odcs.yaml'] ?? new Uint8Array())).toBe(contract);
    await asset.add('agreement.txt', 'the agreement');
    expect(Object.keys(await packed()).toSorted()).toEqual([
      'SHA256SUMS',
      'contract.odcs.yaml',
      'documents/agreement.txt',
    ]);
    expect(await contractBundle(asset.context, asset.assetId)).toEqual(
      await contractBundle(asset.context, asset.assetId),
    );
  });

  test('takes no answer on a table or column that the assessment did not find', async () => {
    const { answer } = await withAsset();
    for (const field of ['schema[gone].description', 'schema[orders].properties[x].description']) {
      await expect(answer(field, 'x')).rejects.toMatchObject({ code: 'registry.field-unknown' });
    }
  });

  test('lists answers on what the newest report no longer has', async () => {
    const asset = await withAsset();
    await asset.answer('schema[orders].description', 'One row an order');
    const later = hashedReport({ tables: [] });
    await putReport(asset.context, reportBytes(later));
    expect((await asset.declared()).unplaced).toEqual(['schema[orders].description']);
  });
});
