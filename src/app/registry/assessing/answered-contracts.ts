import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Contract, parseContract } from '../../../contract/contract.ts';
import { documentsToVerify } from '../../../contract/odcs/documents.ts';
import { answeredAssets } from '../../../registry/declarations/answered-assets.ts';
import { newestAnswers } from '../../../registry/declarations/answers.ts';
import { readDocument } from '../../../registry/documents/read-document.ts';
import { findFiles } from '../../../source/find/find-files.ts';
import { defaultLimits } from '../../../source/source-limits.ts';
import type { Transaction } from '../../../store/connect.ts';
import { Problem } from '../../../vocabulary/problem.ts';
import type { DeclaredContract } from '../../../vocabulary/registry/declaring/declared-contract.ts';
import { documentInside } from '../../contracts/inside-folder.ts';
import { listFilesOf } from '../../contracts/join-lists.ts';
import { readHead } from '../../contracts/read-contracts.ts';
import { linkOrCopy } from '../../files/link-or-copy.ts';
import { declaredContractIn } from '../contract/declared-contract.ts';

/** A contract that lies with the data of a source. */
export interface ContractBeside {
  readonly text: string;
  readonly contract: Contract;
  /** Of its file, absolute. */
  readonly folder: string;
  readonly name: string;
}

/** The contracts that lie with the data. One that cannot be read is left to the assessment, which says so. */
export async function contractsBeside(inputs: readonly string[]): Promise<ContractBeside[]> {
  const { contracts } = await findFiles(inputs, { limit: defaultLimits.files });
  const found: ContractBeside[] = [];
  for (const path of contracts) {
    const text = await readHead(path);
    try {
      const contract = parseContract(text, basename(path));
      found.push({ text, contract, folder: dirname(path), name: basename(path) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return found;
}

interface Place {
  /** What the source is called. */
  readonly source: string;
  /** Private to the run; everything is written below it. */
  readonly folder: string;
}

/**
 * Writes the contract of each asset of a source that people gave answers on, with its documents, as the owner of the
 * data would lay it beside them; returns the paths. An asset that is new to the registry has no answers yet.
 */
export async function writeAnsweredContracts(
  tx: Transaction,
  beside: readonly ContractBeside[],
  { source, folder }: Place,
): Promise<string[]> {
  const keys = beside.map(({ contract }) => contract.id);
  const paths: string[] = [];
  for (const { id, key } of await answeredAssets(tx, { keys, source })) {
    const base = beside.find(({ contract }) => contract.id === key);
    // A candidate is one again when nothing is said of it any more.
    if (base === undefined && (await newestAnswers(tx, id)).length === 0) continue;
    const declared = await declaredContractIn(tx, id, base?.text);
    const own = join(folder, id);
    await mkdir(own, { recursive: true, mode: 0o700 });
    const path = join(own, 'contract.odcs.yaml');
    await writeFile(path, declared.text, { flag: 'wx' });
    await writeDocuments(tx, declared, own);
    if (base !== undefined) await bringFiles(base, own);
    paths.push(path);
  }
  return paths;
}

async function writeDocuments(tx: Transaction, { documents }: DeclaredContract, folder: string) {
  for (const { document, path } of documents) {
    const { content } = await readDocument(tx, document);
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await writeFile(to, content);
  }
}

/** Documents and lists that lie beside the contract whose place is taken. */
async function bringFiles({ contract, folder }: ContractBeside, to: string): Promise<void> {
  const documents = documentsToVerify(contract.declarations).map(({ path }) => path);
  for (const path of [...documents, ...listFilesOf(contract.declarations)]) {
    const file = await documentInside(folder, path);
    // What is there already came from the registry, with the hash that the contract gives.
    if (file === undefined || (await documentInside(to, path)) !== undefined) continue;
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
    await linkOrCopy(file, join(to, path));
  }
}
