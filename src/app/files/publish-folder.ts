import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import type { WorkContext } from '../effects.ts';
import { makeFolder } from './make-folder.ts';
import { cannotWrite } from './write-files.ts';

export const placeTaken = defineProblem<'path'>({
  code: 'app.place-taken',
  texts: { en: '{path} is there already.', zh: '{path} 已存在。' },
  remedy: {
    en: 'Name another folder with --out, or add --force to replace what an earlier run wrote there.',
    zh: '请用 --out 指定其他文件夹，或加 --force 替换先前运行写入的内容。',
  },
});

export const notOurs = defineProblem<'path' | 'mark'>({
  code: 'app.not-ours',
  texts: {
    en: '{path} holds no {mark} of ours, so it is not replaced.',
    zh: '{path} 中没有本程序写出的 {mark}，因此不予替换。',
  },
  remedy: {
    en: 'Name another folder with --out. Only what Assay wrote is ever replaced.',
    zh: '请用 --out 指定其他文件夹。只有数衡写出的内容才会被替换。',
  },
});

export const insideSource = defineProblem<'path' | 'source'>({
  code: 'app.inside-source',
  texts: {
    en: '{path} and the source {source} lie in each other.',
    zh: '{path} 与数据源 {source} 互相包含。',
  },
  remedy: {
    en: 'Name a folder outside the source with --out: the source is never changed.',
    zh: '请用 --out 指定数据源之外的文件夹：数据源绝不会被更改。',
  },
});

export interface FolderToPublish {
  readonly path: string;
  /** Replaces a folder that holds a `mark` of ours. */
  readonly force: boolean;
  /** A file that says whose the folder is, and how that file begins. */
  readonly mark: { readonly file: string; readonly start: string };
}

/**
 * Writes a whole folder or nothing: the work fills a hidden folder beside it, which takes its
 * place when all is done. A folder that was there is kept until then.
 *
 * @throws Problem `app.place-taken`, `app.not-ours`, `app.cannot-write`
 */
export async function publishFolder<T>(
  folder: FolderToPublish,
  { effects, signal }: WorkContext,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const replaces = await mayTake(folder);
  const to = resolve(folder.path);
  const made = { path: '', parents: undefined as string | undefined };
  const undo = () => {
    for (const path of [made.path, made.parents ?? '']) {
      if (path !== '') rmSync(path, { recursive: true, force: true });
    }
  };
  const forget = effects.atExit(undo);
  try {
    await asProblems(folder.path, async () => {
      made.parents = await makeFolder(dirname(to));
      const hidden = join(dirname(to), `.${basename(to)}-${effects.process.id}.assay-tmp`);
      await mkdir(hidden);
      made.path = hidden;
    });
    const result = await work(made.path);
    signal.throwIfAborted();
    await asProblems(folder.path, () => takePlace(made.path, to, replaces));
    made.path = '';
    made.parents = undefined;
    return result;
  } finally {
    undo();
    forget();
  }
}

/** Whether something there is to be replaced. */
async function mayTake({ path, force, mark }: FolderToPublish): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return false;
  if (found.isDirectory() && (await readdir(path).catch(() => ['?'])).length === 0) return true;
  if (!force || !found.isDirectory()) throw placeTaken({ path });
  const own = await readFile(join(path, mark.file), 'utf8').catch(() => '');
  if (!own.startsWith(mark.start)) throw notOurs({ path, mark: mark.file });
  return true;
}

async function takePlace(from: string, to: string, replaces: boolean): Promise<void> {
  if (!replaces) return rename(from, to);
  const aside = `${from}-before`;
  await rename(to, aside);
  try {
    await rename(from, to);
  } catch (error) {
    await rename(aside, to);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

async function asProblems(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Problem || !(error instanceof Error) || !('code' in error)) throw error;
    throw cannotWrite({ path, reason: String(error.code) });
  }
}

/**
 * Raises a problem where a folder and an input lie in each other, links resolved.
 *
 * @throws Problem `app.inside-source`
 */
export async function keepApart(path: string, inputs: readonly string[]): Promise<void> {
  const own = await realPlace(resolve(path));
  for (const source of inputs) {
    const there = await realPlace(resolve(source));
    if (lies(own, there) || lies(there, own)) throw insideSource({ path, source });
  }
}

/** The path of what may not be there yet, with the links in the part that is. */
async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realPlace(dirname(path)), basename(path));
}

function lies(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith('../') && !isAbsolute(way));
}
