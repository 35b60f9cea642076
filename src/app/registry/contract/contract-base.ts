import { withAnswers } from '../../../contract/with-answers.ts';
import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { listDocuments, readDocument } from '../../../registry/documents/read-document.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { AssessmentRecord, AssetRecord } from '../../../vocabulary/registry/assets/asset.ts';
import type { DocumentRecord } from '../../../vocabulary/registry/declaring/document.ts';
import type { AssetReport } from '../../../vocabulary/reports/report.ts';
import { saidByReport } from './said-by-report.ts';

/** What answers are written into. */
export interface ContractOfAsset {
  readonly record: AssetRecord;
  /** The newest report on the asset; absent before the first. */
  readonly asset: AssetReport | undefined;
  readonly documents: readonly DocumentRecord[];
  /** A contract, before any answer. */
  readonly text: string;
  /** The document that it is; absent where the text was drafted of the report. */
  readonly written: DocumentRecord | undefined;
  /** Hash of the contract of the newest assessment, where it is another. */
  readonly missing: string | null;
}

/**
 * The contract that the newest assessment was made by, where that was put among the documents of the asset: its hash
 * says that it is it. Else that of an earlier assessment, else what the report says. Raises `registry.not-found`.
 */
export async function contractBase(tx: Transaction, assetId: string): Promise<ContractOfAsset> {
  const record = await readAsset(tx, assetId);
  const assessments = await listAssessments(tx, assetId);
  const documents = await listDocuments(tx, assetId);
  const asset = await newestReport(tx, assessments);
  const written = contractAmong(documents, assessments);
  const existing = written && (await readDocument(tx, written.id)).content.toString('utf8');
  const draft = { asset, id: record.key, name: record.name };
  const newest = assessments[0]?.contractSha256 ?? null;
  return {
    record,
    asset,
    documents,
    text: existing ?? withAnswers(draft, saidByReport(asset)).text,
    written,
    missing: newest === written?.sha256 ? null : newest,
  };
}

async function newestReport(
  tx: Transaction,
  [newest]: readonly AssessmentRecord[],
): Promise<AssetReport | undefined> {
  return newest && (await readAssessment(tx, newest.id)).report.assets[0];
}

function contractAmong(
  documents: readonly DocumentRecord[],
  assessments: readonly AssessmentRecord[],
): DocumentRecord | undefined {
  const byHash = new Map(documents.map((document) => [document.sha256, document]));
  return assessments
    .map(({ contractSha256 }) => byHash.get(contractSha256 ?? ''))
    .find((document) => document !== undefined);
}
