import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import fastGlob from 'fast-glob';
import type { Problem } from '../../vocabulary/problem.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { isIcebergMetadata, lakeAbove, lakeIn } from '../lake/detect-lake.ts';
import { lakeFileAlone, lakePart } from '../lake/lake-problems.ts';
import type { LakeFormat } from '../lake/lake-snapshot.ts';
import { isContract, isDataFile } from './file-name.ts';
import {
  filesPassedOver,
  folderUnreadable,
  inputNotFound,
  linkNotFollowed,
  notARegularFile,
  ownDocumentsPassedOver,
  tooManyFiles,
} from './find-problems.ts';
import { ownDocuments } from './own-documents.ts';

/** A file that may hold a table. `path` is relative to the root, with `/` between its parts. */
export interface FoundFile {
  readonly path: string;
  readonly absolute: string;
  readonly bytes: number;
  /** True where the user named it, so that its extension does not matter. */
  readonly named: boolean;
}

/** A folder that is one table, by records that lie in it. `path` as of a file; empty where it is the root. */
export interface FoundLake {
  readonly path: string;
  readonly absolute: string;
  readonly format: LakeFormat;
}

export interface FoundFiles {
  readonly root: string;
  readonly files: readonly FoundFile[];
  /** Folders that are tables of a lake; none of their files is in `files`, but for those that were named. */
  readonly lakes: readonly FoundLake[];
  /** Contracts (`*.odcs.yaml`) that lie beside the data, absolute. */
  readonly contracts: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Phrase[];
}

export interface FindOptions {
  /** At most this many files are read. */
  readonly limit: number;
  /** Folders that are passed over, such as the one that reports are written to. */
  readonly exclude?: readonly string[];
  /** Files, absolute, that the contracts use for something else than data: left out unless named. */
  readonly usedOtherwise?: (contracts: readonly string[]) => Promise<readonly string[]>;
}

interface Walk {
  readonly excluded: ReadonlySet<string>;
  readonly files: Map<string, FoundFile>;
  readonly lakes: Map<string, LakeFormat>;
  readonly contracts: Set<string>;
  readonly problems: Problem[];
  readonly notes: Phrase[];
  readonly passedOver: Map<string, number>;
  /** Names of documents that Assay wrote itself. */
  readonly own: string[];
  readonly seenFolders: Set<string>;
}

/**
 * Finds the files of all inputs: a file, a folder (with its subfolders), or a glob pattern.
 * Hidden entries are left out. A link inside a folder is followed only where it stays inside.
 * Sorted by path, so that the order does not depend on the file system.
 */
export async function findFiles(
  inputs: readonly string[],
  { limit, exclude = [], usedOtherwise }: FindOptions,
): Promise<FoundFiles> {
  const walk: Walk = {
    excluded: new Set(await Promise.all(exclude.map(realFolder))),
    files: new Map(),
    lakes: new Map(),
    contracts: new Set(),
    problems: [],
    notes: [],
    passedOver: new Map(),
    own: [],
    seenFolders: new Set(),
  };
  for (const input of inputs) await addInput(walk, input);
  const others = await usedOtherwise?.([...walk.contracts]);
  for (const other of others ?? []) if (!walk.files.get(other)?.named) walk.files.delete(other);
  const inLakes = [...walk.lakes.keys()].map((lake) => path.join(lake, 'data'));
  const root = await rootOf(inputs, [...walk.files.keys(), ...inLakes]);
  const files = [...walk.files.values()]
    .map((file) => ({ ...file, path: toPosix(path.relative(root, file.absolute)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length > limit) walk.problems.push(tooManyFiles({ found: files.length, limit }));
  return {
    root,
    files: files.slice(0, limit),
    lakes: [...walk.lakes]
      .map(([absolute, format]) => ({
        path: toPosix(path.relative(root, absolute)),
        absolute,
        format,
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    contracts: [...walk.contracts].sort(),
    problems: walk.problems,
    notes: [...walk.notes, ...ownNote(walk.own), ...passedOverNote(walk.passedOver)],
  };
}

function ownNote(own: readonly string[]): Phrase[] {
  if (own.length === 0) return [];
  return [
    ownDocumentsPassedOver({ count: own.length, names: [...new Set(own)].sort().join(', ') }),
  ];
}

function passedOverNote(passedOver: ReadonlyMap<string, number>): Phrase[] {
  if (passedOver.size === 0) return [];
  const count = [...passedOver.values()].reduce((sum, each) => sum + each, 0);
  return [filesPassedOver({ count, kinds: [...passedOver.keys()].sort().join(', ') })];
}

async function addInput(walk: Walk, input: string): Promise<void> {
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory()) {
    const folder = await realpath(input);
    if (await isLakePart(walk, folder)) return;
    return addFolder(walk, folder, folder);
  }
  if (found?.isFile()) return addNamed(walk, await realFile(input));
  if (found) {
    walk.problems.push(notARegularFile({}, { file: input }));
    return;
  }
  if (!fastGlob.isDynamicPattern(toPosix(input))) {
    walk.problems.push(inputNotFound({}, { file: input }));
    return;
  }
  const matches = await fastGlob(toPosix(input), {
    absolute: true,
    onlyFiles: false,
    followSymbolicLinks: false,
  });
  if (matches.length === 0) walk.problems.push(inputNotFound({}, { file: input }));
  for (const match of matches.sort()) await addMatch(walk, await realFile(match));
}

/** A record of a table of a lake stands for the table; one of its files may be looked at alone. */
async function addNamed(walk: Walk, absolute: string): Promise<void> {
  const folder = path.dirname(absolute);
  if (path.basename(folder) === 'metadata' && isIcebergMetadata(path.basename(absolute))) {
    return addFolder(walk, path.dirname(folder), path.dirname(folder));
  }
  const format = await lakeAbove(absolute);
  if (format) walk.notes.push(lakeFileAlone({ file: path.basename(absolute), format }));
  await addFile(walk, absolute, true);
}

/** Whether a place is inside of a table of a lake, which is told once. */
async function isLakePart(walk: Walk, place: string): Promise<boolean> {
  const format = await lakeAbove(place);
  if (format === undefined) return false;
  const isTold = walk.problems.some(({ code }) => code === lakePart.kind.code);
  if (!isTold) walk.problems.push(lakePart({ format }, { file: path.basename(place) }));
  return true;
}

/** A folder that need not be there. */
async function realFolder(folder: string): Promise<string> {
  return await realpath(folder).catch(() => path.resolve(folder));
}

/** The path of a file with the links in its folders resolved, but not one in its own name. */
async function realFile(file: string): Promise<string> {
  return path.join(await realpath(path.dirname(path.resolve(file))), path.basename(file));
}

/** A match of a pattern is not named: its extension has to say that it is data. */
async function addMatch(walk: Walk, absolute: string): Promise<void> {
  if (await isLakePart(walk, absolute)) return;
  const entry = await lstat(absolute);
  if (entry.isSymbolicLink()) return addLink(walk, absolute, path.dirname(absolute));
  if (entry.isFile()) return addFile(walk, absolute, false);
  if (entry.isDirectory()) return addFolder(walk, absolute, absolute);
}

async function addFolder(walk: Walk, folder: string, boundary: string): Promise<void> {
  if (walk.seenFolders.has(folder) || walk.excluded.has(folder)) return;
  walk.seenFolders.add(folder);
  const format = await lakeIn(folder);
  if (format !== undefined) {
    walk.lakes.set(folder, format);
    return;
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    walk.problems.push(
      folderUnreadable({ reason: errorCode(error) }, { file: shown(folder, boundary) }),
    );
    return [];
  });
  const regular = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const own = await ownDocuments(folder, regular);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    if (own.has(entry.name)) {
      walk.own.push(entry.name);
      continue;
    }
    const absolute = path.join(folder, entry.name);
    if (entry.isSymbolicLink()) await addLink(walk, absolute, boundary);
    else if (entry.isDirectory()) await addFolder(walk, absolute, boundary);
    else if (entry.isFile()) await addFile(walk, absolute, false);
  }
}

async function addLink(walk: Walk, link: string, boundary: string): Promise<void> {
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined || !isInside(target, boundary)) {
    walk.notes.push(linkNotFollowed({ path: shown(link, boundary) }));
    return;
  }
  const found = await stat(target);
  if (found.isDirectory()) await addFolder(walk, target, boundary);
  else if (found.isFile()) await addFile(walk, target, false);
}

async function addFile(walk: Walk, absolute: string, named: boolean): Promise<void> {
  const name = path.basename(absolute);
  if (isContract(name)) {
    walk.contracts.add(absolute);
    return;
  }
  if (!named && !isDataFile(name)) {
    const kind = path.extname(name) || name;
    walk.passedOver.set(kind, (walk.passedOver.get(kind) ?? 0) + 1);
    return;
  }
  const { size } = await stat(absolute);
  const before = walk.files.get(absolute);
  const file = { path: '', absolute, bytes: size, named: named || (before?.named ?? false) };
  walk.files.set(absolute, file);
}

/** A single folder that was given, or the deepest folder that holds every file. */
async function rootOf(inputs: readonly string[], files: readonly string[]): Promise<string> {
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined) {
    const found = await stat(only).catch(() => undefined);
    if (found?.isDirectory()) return realpath(only);
  }
  const [first, ...rest] = files.map((file) => path.dirname(file).split(path.sep));
  if (first === undefined) return process.cwd();
  const shared = rest.reduce((common, parts) => {
    const end = common.findIndex((part, index) => part !== parts[index]);
    return end === -1 ? common : common.slice(0, end);
  }, first);
  return shared.join(path.sep) || path.sep;
}

/** A path as notes and problems show it: never absolute. */
function shown(absolute: string, boundary: string): string {
  return toPosix(path.relative(boundary, absolute)) || path.basename(absolute);
}

function isInside(target: string, folder: string): boolean {
  const relative = path.relative(folder, target);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function toPosix(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
