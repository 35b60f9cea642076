import { appendAudit } from '../../../audit/append.ts';
import type { KeptAssessment } from '../../../registry/assets/keep-assessment.ts';
import { readAssessment } from '../../../registry/assets/read-assessments.ts';
import { keepDocument, type Uploading } from '../../../registry/documents/keep-document.ts';
import { listDocuments } from '../../../registry/documents/read-document.ts';
import type { Transaction } from '../../../store/connect.ts';

/** A contract that the server read where the data lie. */
export interface ReadContract {
  readonly text: string;
  readonly sha256: string;
  readonly name: string;
}

/**
 * Puts the contract that an assessment was made by, before any answer, among the documents of its asset: later
 * answers are written into it, wherever the next assessment is made.
 */
export async function keepContracts(
  tx: Transaction,
  items: readonly KeptAssessment[],
  { contracts, ...by }: Uploading & { readonly contracts: readonly ReadContract[] },
): Promise<void> {
  for (const { assetId, assessmentId } of items.filter(({ made }) => made)) {
    const { contract } = (await readAssessment(tx, assessmentId)).report.assets[0] ?? {};
    const hash = contract?.answers === undefined ? contract?.sha256 : contract.answers.base;
    const read = contracts.find(({ sha256 }) => sha256 === hash);
    if (read === undefined) continue;
    if ((await listDocuments(tx, assetId)).some(({ sha256 }) => sha256 === read.sha256)) continue;
    const content = Buffer.from(read.text, 'utf8');
    const file = { ...read, assetId, mediaType: 'application/yaml', content };
    const { document } = await keepDocument(tx, file, by);
    await appendAudit(tx, {
      ...by,
      action: 'document.added',
      subject: `document:${document.id}`,
      details: { sha256: document.sha256, version: document.version, asset: assetId },
    });
  }
}
