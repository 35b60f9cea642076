import { createHash } from 'node:crypto';
import { withAnswers } from '../../../contract/with-answers.ts';
import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { newestAnswers } from '../../../registry/declarations/answers.ts';
import { listDocuments, readDocument } from '../../../registry/documents/read-document.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { AssessmentRecord } from '../../../vocabulary/registry/asset.ts';
import type { DeclaredContract } from '../../../vocabulary/registry/declared-contract.ts';
import type { DocumentRecord } from '../../../vocabulary/registry/document.ts';
import type { AssetReport } from '../../../vocabulary/report.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { answersOnDocuments } from './answers-on-documents.ts';
import { saidByReport } from './said-by-report.ts';

/**
 * What is declared of an asset as one contract (ODCS YAML), for the next assessment: the contract that its newest
 * assessment was made by, where that was put among its documents, else what the report says of it; and in it every
 * answer of the registry. Raises `registry.not-found`, and what `parseContract` raises of a contract that cannot be
 * read.
 */
export async function declaredContract(
  context: RegistryContext,
  assetId: string,
): Promise<DeclaredContract> {
  authorise(context, 'declaration.read');
  return inCallersOrganisation(context, (tx) => declaredContractIn(tx, assetId));
}

/** The same in a transaction that is open. */
export async function declaredContractIn(
  tx: Transaction,
  assetId: string,
): Promise<DeclaredContract> {
  const { key, name } = await readAsset(tx, assetId);
  const assessments = await listAssessments(tx, assetId);
  const documents = await listDocuments(tx, assetId);
  const asset = await newestReport(tx, assessments);
  const written = contractAmong(documents, assessments);
  const existing = written && (await readDocument(tx, written.id)).content.toString('utf8');
  const base = existing ?? withAnswers({ asset, id: key, name }, saidByReport(asset)).text;
  const said = answersOnDocuments(await newestAnswers(tx, assetId), documents, base);
  const { text, unplaced } = withAnswers({ existing: base, asset, id: key, name }, said.answers);
  const newest = assessments[0]?.contractSha256 ?? null;
  return {
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    base: written?.id ?? null,
    missing: newest === written?.sha256 ? null : newest,
    unplaced: [...unplaced],
    documents: said.documents,
  };
}

async function newestReport(
  tx: Transaction,
  [newest]: readonly AssessmentRecord[],
): Promise<AssetReport | undefined> {
  return newest && (await readAssessment(tx, newest.id)).report.assets[0];
}

/** The contract of the newest assessment that one is there of: what was uploaded says by its hash that it is it. */
function contractAmong(
  documents: readonly DocumentRecord[],
  assessments: readonly AssessmentRecord[],
): DocumentRecord | undefined {
  const byHash = new Map(documents.map((document) => [document.sha256, document]));
  return assessments
    .map(({ contractSha256 }) => byHash.get(contractSha256 ?? ''))
    .find((document) => document !== undefined);
}
