import { constants } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type MovedTable, moveContract } from '../../contract/change/move-contract.ts';
import { documentsToVerify } from '../../contract/odcs/documents.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { quoteText } from '../../sql/duckdb.ts';
import { documentInside } from '../contracts/inside-folder.ts';
import { listFilesOf } from '../contracts/join-lists.ts';
import { readHead } from '../contracts/read-contracts.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { UsedContract } from '../measure/measure-source.ts';
import type { WrittenTable } from './write-tables.ts';

interface Copying {
  readonly engine: DuckDbEngine;
  /** The folder of the copy. */
  readonly folder: string;
  /** Of the source. */
  readonly root: string;
  readonly written: readonly WrittenTable[];
}

/**
 * Puts the contracts of the source beside the copy, with the documents and lists that they name, so
 * that the copy can be assessed by itself: where they lay, or at the top if they came from elsewhere.
 */
export async function copyContracts(
  contracts: readonly UsedContract[],
  { engine, folder, root, written }: Copying,
): Promise<void> {
  const taken = new Set<string>();
  for (const { contract, file, matched } of contracts) {
    const to = join(folder, freePath(placeOf(file, root), taken));
    const moved: MovedTable[] = [];
    for (const { declared, table } of matched.matches) {
      const one = written.find(({ measured }) => measured.report.id === table);
      if (one !== undefined) moved.push(await movedTable(engine, declared, { one, folder }));
    }
    await makeFolder(dirname(to));
    await writeFile(to, moveContract(await readHead(file), moved));
    const documents = documentsToVerify(contract.declarations).map(({ path }) => path);
    for (const path of [...documents, ...listFilesOf(contract.declarations)]) {
      await copyDocument(await documentInside(dirname(file), path), join(dirname(to), path));
    }
  }
}

/** Contracts are found by how they are called. */
function placeOf(file: string, root: string): string {
  const inside = relative(root, file);
  const place = inside.startsWith('..') ? basename(file) : inside.split(sep).join('/');
  if (/\.odcs\.(?:ya?ml|json)$/i.test(place)) return place;
  return `${place.replace(/\.(?:ya?ml|json)$/i, '')}.odcs.yaml`;
}

function freePath(wanted: string, taken: Set<string>): string {
  let path = wanted;
  for (let n = 2; taken.has(path.toLowerCase()); n += 1) {
    path = wanted.replace(/\.odcs\.\w+$/i, (ending) => ` ${n}${ending}`);
  }
  taken.add(path.toLowerCase());
  return path;
}

async function movedTable(
  engine: DuckDbEngine,
  declared: string,
  { one: { measured, copy }, folder }: { readonly one: WrittenTable; readonly folder: string },
): Promise<MovedTable> {
  if (copy === undefined) throw new Error('bug: a copy without a file');
  const { path, format } = copy.file;
  const stored = new Map<unknown, unknown>();
  if (format === 'parquet') {
    const { rows } = await engine.run(
      `DESCRIBE SELECT * FROM read_parquet(${quoteText(join(folder, path))})`,
    );
    for (const [name, type] of rows) stored.set(name, type);
  }
  const types = measured.profile.table.columns.map(({ name, physicalType }) => {
    return [name, { before: physicalType, after: String(stored.get(name) ?? 'VARCHAR') }] as const;
  });
  return { declared, file: path, types: new Map(types) };
}

/** A document that is called like a file of the copy gives way: the assessment then says it is missing. */
async function copyDocument(from: string | undefined, to: string): Promise<void> {
  if (from === undefined) return;
  await makeFolder(dirname(to));
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!taken) throw error;
  }
}
