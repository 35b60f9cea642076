import { appendAudit } from '../../../audit/append.ts';
import type { KeptAssessment } from '../../../registry/assets/keep-assessment.ts';
import { readAssessment } from '../../../registry/assets/read-assessments.ts';
import { keepDocument, type Uploading } from '../../../registry/documents/keep-document.ts';
import { listDocuments } from '../../../registry/documents/read-document.ts';
import type { Transaction } from '../../../store/connect.ts';

/** A contract that the server read where the data lie, with the documents that it names there. */
export interface ReadContract {
  readonly sha256: string;
  readonly file: ReadFile;
  readonly documents: readonly (ReadFile & { readonly sha256: string })[];
}

interface ReadFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * Puts the contract that an assessment was made by, before any answer, among the documents of its asset, and those
 * that it names: later answers are written into it, and it can be downloaded as a whole.
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
    const there = new Set((await listDocuments(tx, assetId)).map(({ sha256 }) => sha256));
    const files = [{ ...read.file, sha256: read.sha256 }, ...read.documents];
    for (const { sha256, ...file } of files.filter((one) => !there.has(one.sha256))) {
      const { document } = await keepDocument(tx, { ...file, assetId }, by);
      await appendAudit(tx, {
        ...by,
        action: 'document.added',
        subject: `document:${document.id}`,
        details: { sha256, version: document.version, asset: assetId },
      });
    }
  }
}
