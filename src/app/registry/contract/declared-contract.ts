import { createHash } from 'node:crypto';
import { withAnswers } from '../../../contract/with-answers.ts';
import { newestAnswers } from '../../../registry/declarations/answers.ts';
import type { Transaction } from '../../../store/connect.ts';
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

/** The same in a transaction that is open. */
export async function declaredContractIn(
  tx: Transaction,
  assetId: string,
): Promise<DeclaredContract> {
  const {
    record,
    asset,
    documents,
    text: base,
    written,
    missing,
  } = await contractBase(tx, assetId);
  const said = answersOnDocuments(await newestAnswers(tx, assetId), documents, base);
  const { key: id, name } = record;
  const { text, unplaced } = withAnswers({ existing: base, asset, id, name }, said.answers);
  return {
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    base: written?.id ?? null,
    missing,
    unplaced: [...unplaced],
    documents: said.documents,
  };
}
