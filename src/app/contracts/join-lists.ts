import { dirname, join } from 'node:path/posix';
import type { Contract } from '../../contract/contract.ts';
import type { AssetDeclaration } from '../../vocabulary/declarations/asset-declaration.ts';
import type { Declarations, InputFile } from '../../vocabulary/declarations/declarations.ts';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import { type ReadList, readComparables, readEntries } from '../value/inputs/read-list-file.ts';
import { documentInside, hashInside } from './inside-folder.ts';

const listMissing = defineProblem<'list' | 'path'>({
  code: 'app.list-missing',
  texts: {
    en: '{list} names {path}, which is no file in the folder of the contract; it was not opened.',
    zh: '{list} 指定的 {path} 不是合约所在文件夹中的文件，未予打开。',
  },
  remedy: {
    en: 'Put the file beside the contract and give its path relative to it.',
    zh: '请将文件放在合约旁，并使用相对路径。',
  },
});

const listNotUsed = defineProblem<'list' | 'path' | 'faults'>({
  code: 'app.list-not-used',
  texts: {
    en: '{list} is not used: {path} has {faults} faults.',
    zh: '{list} 未采用：{path} 有 {faults} 处错误。',
  },
  remedy: {
    en: 'Mend them: a list is taken whole or not at all.',
    zh: '请逐一修正：列表要么整体采用，要么不采用。',
  },
});

export const entriesFileId = 'assay.ledger.file';
const comparablesFileId = 'assay.valuation.market.file';

/** More faults of one list are counted, not told. */
const mostTold = 20;

/** The lists that a contract keeps in files, by their paths relative to it. */
export function listFilesOf({ assay }: Declarations): string[] {
  return [assay?.valuation?.market?.file, assay?.ledger?.file].filter((path) => path !== undefined);
}

/**
 * The contract with the entries of `assay.ledger.file` and `assay.valuation.market.file` after those
 * that it declares itself. A file is taken whole or not at all: half a ledger would be a wrong one,
 * so that a ledger without its file is left out, and a market approach has too few comparables.
 */
export async function joinLists(contract: Contract, folder: string): Promise<Contract> {
  const ledger = contract.declarations.assay?.ledger;
  const market = contract.declarations.assay?.valuation?.market;
  const entries = await readListed({ id: entriesFileId, path: ledger?.file, folder }, readEntries);
  const comparables = await readListed(
    { id: comparablesFileId, path: market?.file, folder },
    readComparables,
  );
  const problems = [
    ...entries.problems.map((problem) => toldIn(problem, contract.path, ledger?.file)),
    ...comparables.problems.map((problem) => toldIn(problem, contract.path, market?.file)),
  ];
  const files = [entries.file, comparables.file].filter((file) => file !== undefined);
  if (files.length === 0 && problems.length === 0) return contract;
  const assay = withEntries(contract.declarations.assay, entries);
  return {
    ...contract,
    problems: [...contract.problems, ...problems],
    declarations: {
      ...contract.declarations,
      ...(assay && { assay: withComparables(assay, comparables) }),
      inputFiles: [...(contract.declarations.inputFiles ?? []), ...files],
    },
  };
}

interface Listed<Entry> {
  readonly entries: readonly Entry[];
  readonly file?: InputFile;
  readonly problems: readonly Problem[];
}

interface Place {
  readonly id: string;
  readonly path: string | undefined;
  readonly folder: string;
}

async function readListed<Entry>(
  { id, path, folder }: Place,
  read: (path: string) => Promise<ReadList<Entry>>,
): Promise<Listed<Entry>> {
  if (path === undefined) return { entries: [], problems: [] };
  const real = await documentInside(folder, path);
  const sha256 = real === undefined ? undefined : await hashInside(folder, path);
  if (real === undefined || sha256 === undefined)
    return { entries: [], problems: [listMissing({ list: id, path })] };
  const { entries, problems } = await read(real).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    return { entries: [], problems: [error] };
  });
  if (problems.length > 0) {
    const notUsed = listNotUsed({ list: id, path, faults: problems.length });
    return { entries: [], problems: [...problems.slice(0, mostTold), notUsed] };
  }
  return { entries, problems, file: { id, path, sha256, entries: entries.length } };
}

/** What has no place of its own is told of the contract; a list lies in its folder. */
function toldIn(problem: Problem, contract: string, list = ''): Problem {
  const { file, ...place } = problem.where;
  const told = file === undefined ? contract : join(dirname(contract), list);
  return new Problem(problem.kind, problem.params, { ...place, file: told });
}

type Entries = Listed<NonNullable<NonNullable<AssetDeclaration['ledger']>['entries']>[number]>;

function withEntries(
  assay: AssetDeclaration | undefined,
  { entries, file, problems }: Entries,
): AssetDeclaration | undefined {
  if (assay?.ledger === undefined) return assay;
  if (problems.length > 0) {
    const { ledger: _, ...rest } = assay;
    return rest;
  }
  if (file === undefined) return assay;
  const own = assay.ledger.entries ?? [];
  return { ...assay, ledger: { ...assay.ledger, entries: [...own, ...entries] } };
}

type Valuation = NonNullable<AssetDeclaration['valuation']>;
type Comparables = Listed<NonNullable<NonNullable<Valuation['market']>['comparables']>[number]>;

/** The file is a proof of each of its comparables: what it says of them is what was read. */
function withComparables(assay: AssetDeclaration, { entries, file }: Comparables) {
  const market = assay.valuation?.market;
  if (file === undefined || market === undefined) return assay;
  const listed = entries.map((one) => ({ ...one, proofs: [...(one.proofs ?? []), file.id] }));
  const comparables = [...(market.comparables ?? []), ...listed];
  return {
    ...assay,
    valuation: { ...assay.valuation, market: { ...market, comparables } },
  };
}
