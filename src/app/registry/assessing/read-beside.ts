import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentsToVerify } from '../../../contract/odcs/documents.ts';
import { mediaTypeOf } from '../../../registry/documents/media-type.ts';
import { Problem } from '../../../vocabulary/problem.ts';
import { documentInside } from '../../contracts/inside-folder.ts';
import type { ReadContract } from '../contract/keep-contract.ts';
import { mostDocumentBytes } from '../declarations/add-document.ts';
import type { ContractBeside } from './answered-contracts.ts';

/**
 * A contract beside the data as documents of an asset are kept. A document that the registry would not take from a
 * person either is left where it lies: what is declared of the asset says that it is absent.
 */
export async function readBeside(beside: ContractBeside): Promise<ReadContract> {
  const { name, text, contract, folder } = beside;
  const content = Buffer.from(text, 'utf8');
  const documents: ReadContract['documents'][number][] = [];
  for (const { path } of documentsToVerify(contract.declarations)) {
    const document = await readWhereTaken(folder, path);
    if (document !== undefined) documents.push(document);
  }
  const file = { name, mediaType: 'application/yaml', content };
  return { sha256: contract.sha256, file, documents };
}

async function readWhereTaken(folder: string, path: string) {
  const file = await documentInside(folder, path);
  if (file === undefined || (await stat(file)).size > mostDocumentBytes) return undefined;
  const content = await readFile(file);
  const name = basename(path);
  try {
    const mediaType = await mediaTypeOf(content, name);
    return { name, mediaType, content, sha256: createHash('sha256').update(content).digest('hex') };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return undefined;
  }
}
