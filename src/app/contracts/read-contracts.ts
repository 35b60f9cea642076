import { open, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { applyDocumentChecks, type Contract, parseContract } from '../../contract/contract.ts';
import { type DocumentCheck, documentsToVerify } from '../../contract/odcs/documents.ts';
import { definePhrase } from '../../source/phrase.ts';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { readInputs, type SheetInputs } from '../value/inputs/read-inputs.ts';
import { applyInputs, requireOneContract } from './apply-inputs.ts';
import { hashInside } from './inside-folder.ts';
import { joinLists, listFilesOf } from './join-lists.ts';

export const contractMissing = defineProblem<'path'>({
  code: 'app.contract-missing',
  texts: { en: 'there is no contract at {path}.', zh: '{path} 处没有数据合约。' },
  remedy: {
    en: 'Name an existing *.odcs.yaml with --contract.',
    zh: '请用 --contract 指定已有的 *.odcs.yaml。',
  },
});

/** A contract with the file that it was read from. */
export interface FiledContract {
  readonly contract: Contract;
  /** Absolute. */
  readonly file: string;
}

export interface ReadContracts {
  readonly contracts: readonly FiledContract[];
  /** Contracts that could not be used at all; what is wrong inside one stands in the contract. */
  readonly problems: readonly Problem[];
  /** Which contract another one took the place of. */
  readonly notes: readonly Phrase[];
}

/** What the person named on the command line. */
interface NamedFiles {
  readonly named: readonly string[];
  /** A filled template whose inputs stand in place of those of the only contract. */
  readonly inputs?: string | undefined;
}

/** Of two contracts with one id, that which was named is the one that somebody chose. */
export const contractReplaced = definePhrase({
  code: 'app.contract-replaced',
  params: ['path', 'sha256', 'by'],
  texts: {
    en: '{by} was named and stands in place of {path} (SHA-256 {sha256}), which has the same id.',
    zh: '采用指定的合约 {by}，代替 id 相同的 {path}（SHA-256 {sha256}）。',
  },
});

/**
 * Reads the contracts beside the data and those that were named, each once, and checks their
 * attached documents. One beside the data whose id a named one has gives way to that. Paths are
 * told relative to the source.
 *
 * @throws Problem `app.contract-missing` for a named contract that is not there, and those of reading
 * and applying inputs
 */
export async function readContracts(
  found: readonly string[],
  { named, inputs }: NamedFiles,
  root: string,
): Promise<ReadContracts> {
  const contracts: FiledContract[] = [];
  const problems: Problem[] = [];
  const chosen = new Set(await Promise.all(named.map(existing)));
  const { kept, notes } = await withoutReplaced(found, chosen, root);
  const paths = new Set([...kept, ...chosen]);
  if (inputs !== undefined) requireOneContract(paths.size);
  const sheet = inputs === undefined ? undefined : await readInputs(inputs);
  for (const path of [...paths].sort()) {
    try {
      contracts.push({ contract: await readContract(path, { root, sheet }), file: path });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  return { contracts, problems, notes };
}

/** The contracts that were found but for those that a chosen one stands for. */
async function withoutReplaced(
  found: readonly string[],
  chosen: ReadonlySet<string>,
  root: string,
): Promise<{ readonly kept: readonly string[]; readonly notes: readonly Phrase[] }> {
  const byId = new Map<string, string>();
  for (const path of chosen) {
    const id = (await writtenIn(path))?.id;
    if (id !== undefined) byId.set(id, path);
  }
  const notes: Phrase[] = [];
  const kept: string[] = [];
  for (const path of found) {
    const own = chosen.has(path) || byId.size === 0 ? undefined : await writtenIn(path);
    const by = byId.get(own?.id ?? '');
    if (own === undefined || by === undefined) kept.push(path);
    else {
      const names = { path: toldPath(path, root), by: toldPath(by, root) };
      notes.push(contractReplaced({ ...names, sha256: own.sha256 }));
    }
  }
  return { kept, notes };
}

/** Every file that reading these contracts reads: they themselves, documents attached, and lists. */
export async function contractFiles(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const { declarations } = await declaredIn(path);
      const documents = documentsToVerify(declarations).map((document) => document.path);
      return [path, ...(await realFiles(path, [...documents, ...listFilesOf(declarations)]))];
    }),
  );
  return files.flat();
}

/** The lists that these contracts name, and a filled template: they may lie beside the data and are none. */
export async function inputFiles(
  contracts: readonly string[],
  inputs: string | undefined,
): Promise<string[]> {
  const files = await Promise.all(
    contracts.map(async (path) =>
      realFiles(path, listFilesOf((await declaredIn(path)).declarations)),
    ),
  );
  const sheet = inputs === undefined ? [] : [await realpath(inputs).catch(() => inputs)];
  return [...files.flat(), ...sheet];
}

async function realFiles(contract: string, named: readonly string[]): Promise<string[]> {
  const real = named.map((one) => realpath(join(dirname(contract), one)).catch(() => undefined));
  return (await Promise.all(real)).filter((file) => file !== undefined);
}

async function declaredIn(path: string): Promise<Pick<Contract, 'declarations'>> {
  return (await writtenIn(path)) ?? { declarations: { tables: [], relationships: [] } };
}

/** Undefined where a contract cannot be read: whoever needs it says why. */
async function writtenIn(path: string): Promise<Contract | undefined> {
  try {
    return parseContract(await readHead(path), basename(path));
  } catch {
    return undefined;
  }
}

async function existing(path: string): Promise<string> {
  return await realpath(resolve(path)).catch(() => {
    throw contractMissing({ path });
  });
}

async function readContract(
  path: string,
  { root, sheet }: { readonly root: string; readonly sheet: SheetInputs | undefined },
): Promise<Contract> {
  const written = parseContract(await readHead(path), toldPath(path, root));
  const contract = sheet === undefined ? written : applyInputs(written, sheet);
  const folder = dirname(path);
  const documents = documentsToVerify(contract.declarations);
  const checks: DocumentCheck[] = [];
  for (const { id, path: inside } of documents) {
    const sha256 = await hashInside(folder, inside);
    checks.push(sha256 === undefined ? { id } : { id, sha256 });
  }
  return await joinLists(applyDocumentChecks(contract, checks), folder);
}

/** More than any contract that is read; a longer file is refused by its length. */
const mostBytes = 16 * 2 ** 20;

export async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const length = Math.min((await file.stat()).size, mostBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Relative to the source; a contract from elsewhere is told by its name alone. */
function toldPath(path: string, root: string): string {
  const inside = relative(root, path);
  return inside.startsWith('..') ? (path.split(sep).at(-1) ?? path) : inside.split(sep).join('/');
}
