import { createHash } from 'node:crypto';
import { withAnswers } from '../../../contract/change/with-answers.ts';
import { parseContract } from '../../../contract/contract.ts';
import {
  listAssessments,
  readAssessment,
  unansweredAssessment,
} from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { listDocuments, readDocument } from '../../../registry/documents/read-document.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { AssetRecord } from '../../../vocabulary/registry/assets/asset.ts';
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
  /** The document that it is; absent where the text was drafted of the report, or lies with the data. */
  readonly written: DocumentRecord | undefined;
  /** Hash of it; absent where it was drafted. */
  readonly sha256?: string;
  /** Hash of the contract of the newest assessment, where it is another. */
  readonly missing: string | null;
}

/**
 * The contract that the newest assessment was made by, where that was put among the documents of the asset: its hash
 * says that it is it. Else that of an earlier assessment, else what the report says. A contract that answers were
 * written into counts as the one that it was before, so that an answer that was withdrawn is gone. Raises
 * `registry.not-found`.
 *
 * @param beside a contract of the asset that lies with its data: nothing stands above that
 */
export async function contractBase(
  tx: Transaction,
  assetId: string,
  beside?: string,
): Promise<ContractOfAsset> {
  const record = await readAsset(tx, assetId);
  const documents = await listDocuments(tx, assetId);
  const { asset, unanswered, hashes } = await saidOfContracts(tx, assetId);
  const known = { record, asset, documents };
  if (beside !== undefined) {
    const sha256 = createHash('sha256').update(beside, 'utf8').digest('hex');
    return { ...known, text: beside, sha256, written: undefined, missing: null };
  }
  const [newest = null] = hashes;
  const found = await writtenAmong(tx, documents, hashes);
  const missing = newest === (found?.document.sha256 ?? null) ? null : newest;
  if (found !== undefined) {
    const { document: written, text } = found;
    return { ...known, text, sha256: written.sha256, written, missing };
  }
  const draft = { asset, id: record.key, name: record.name };
  const { text } = withAnswers(draft, saidByReport(unanswered));
  return { ...known, text, written: undefined, missing };
}

interface SaidOfContracts {
  readonly asset: AssetReport | undefined;
  /** The newest report that no answers of the registry went into. */
  readonly unanswered: AssetReport | undefined;
  /** Of the contracts that assessments were made by, before any answer; the newest first. */
  readonly hashes: readonly string[];
}

async function saidOfContracts(tx: Transaction, assetId: string): Promise<SaidOfContracts> {
  const [newest, ...earlier] = await listAssessments(tx, assetId);
  if (newest === undefined) return { asset: undefined, unanswered: undefined, hashes: [] };
  const asset = await reportOf(tx, newest.id);
  const written = asset?.contract?.answers;
  const before = written && (await unansweredAssessment(tx, assetId));
  const hashes = [
    written === undefined ? newest.contractSha256 : written.base,
    before?.contractSha256,
    ...earlier.map(({ contractSha256 }) => contractSha256),
  ];
  return {
    asset,
    unanswered: written === undefined ? asset : before && (await reportOf(tx, before.id)),
    hashes: hashes.filter((hash) => typeof hash === 'string'),
  };
}

async function reportOf(tx: Transaction, assessment: string): Promise<AssetReport | undefined> {
  return (await readAssessment(tx, assessment)).report.assets[0];
}

/** The first of these contracts that is among the documents, and that no answers were written into. */
async function writtenAmong(
  tx: Transaction,
  documents: readonly DocumentRecord[],
  hashes: readonly string[],
): Promise<{ readonly document: DocumentRecord; readonly text: string } | undefined> {
  for (const hash of hashes) {
    const document = documents.find(({ sha256 }) => sha256 === hash);
    if (document === undefined) continue;
    const text = (await readDocument(tx, document.id)).content.toString('utf8');
    if (parseContract(text, document.name).declarations.answers === undefined)
      return { document, text };
  }
  return undefined;
}
