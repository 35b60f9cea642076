import { createHash } from 'node:crypto';
import { type FieldAnswer, withAnswers } from '../../../contract/change/with-answers.ts';
import { countWithdrawn, newestAnswers } from '../../../registry/declarations/answers.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { AnswersRecord } from '../../../vocabulary/declarations/answers-record.ts';
import type { DeclaredContract } from '../../../vocabulary/registry/declaring/declared-contract.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { answersOnDocuments } from './answers-on-documents.ts';
import { contractBase } from './contract-base.ts';

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

/**
 * The same in a transaction that is open. Without an answer it is the contract as it was before.
 *
 * @param beside a contract of the asset that lies with its data, to write the answers into
 */
export async function declaredContractIn(
  tx: Transaction,
  assetId: string,
  beside?: string,
): Promise<DeclaredContract> {
  const { record, asset, documents, ...base } = await contractBase(tx, assetId, beside);
  const given = await newestAnswers(tx, assetId);
  const counts = { count: given.length, withdrawn: await countWithdrawn(tx, assetId) };
  const said = answersOnDocuments(given, documents, base.text);
  const { key: id, name } = record;
  const answered = withAnswers({ existing: base.text, asset, id, name }, [
    ...said.answers,
    ...answersRecord(counts, base.sha256),
  ]);
  const { unplaced } = answered;
  // To the byte: its hash is that by which the registry knows it.
  const isSaid = counts.count + counts.withdrawn > 0;
  const untouched = !isSaid && base.sha256 !== undefined;
  const text = untouched ? base.text : answered.text;
  return {
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    base: base.written?.id ?? null,
    missing: base.missing,
    unplaced: [...unplaced],
    documents: said.documents,
    absent: said.absent,
  };
}

/** Whoever reads the contract, or a report by it, sees that answers stand in it, and in place of which contract. */
function answersRecord(
  { count, withdrawn }: { readonly count: number; readonly withdrawn: number },
  base: string | undefined,
): FieldAnswer[] {
  if (count + withdrawn === 0) return [];
  const value: AnswersRecord = {
    count,
    ...(withdrawn > 0 && { withdrawn }),
    ...(base !== undefined && { base }),
  };
  return [{ place: { parts: ['assay', 'answers'] }, value }];
}
