import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { Effects } from '../effects.ts';
import { makeFolder } from './make-folder.ts';

export interface FileToWrite {
  readonly path: string;
  /** The content in pieces, so that a large file never has to be one string; bytes as they are. */
  readonly content: Iterable<string | Uint8Array>;
}

export const cannotWrite = defineProblem<'path' | 'reason'>({
  code: 'app.cannot-write',
  texts: { en: 'cannot write {path} ({reason}).', zh: '无法写入 {path}（{reason}）。' },
  remedy: {
    en: 'Name a folder that you may write to with --out.',
    zh: '请用 --out 指定一个可写的文件夹。',
  },
});

/**
 * Writes all of the files or none: each is written whole under another name beside its place
 * and renamed when all are done, so that an interrupted run leaves the old files as they were
 * and no folder that was not there before.
 */
export async function writeFiles(
  files: readonly FileToWrite[],
  effects: Pick<Effects, 'atExit'>,
  signal: AbortSignal,
): Promise<void> {
  const started: string[] = [];
  const undo = () => {
    for (const path of started.toReversed()) rmSync(path, { recursive: true, force: true });
  };
  const forget = effects.atExit(undo);
  try {
    const written = [];
    for (const file of files) written.push(await writeBeside(file, started, signal));
    signal.throwIfAborted();
    for (const { from, to } of written) await rename(from, to);
    started.length = 0;
  } catch (error) {
    undo();
    throw error;
  } finally {
    forget();
  }
}

async function writeBeside(file: FileToWrite, started: string[], signal: AbortSignal) {
  const to = resolve(file.path);
  const from = join(dirname(to), `.${process.pid}-${started.length}.assay-tmp`);
  try {
    const made = await makeFolder(dirname(to));
    if (made !== undefined) started.push(made);
    started.push(from);
    await writeWhole(from, file.content, signal);
  } catch (error) {
    throw isSystemError(error) ? cannotWrite({ path: file.path, reason: error.code }) : error;
  }
  return { from, to };
}

async function writeWhole(path: string, content: FileToWrite['content'], signal: AbortSignal) {
  const file = await open(path, 'wx', 0o644);
  try {
    for (const block of blocks(content)) {
      signal.throwIfAborted();
      await file.writeFile(block);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

const blockLength = 1 << 16;

/** Joins many small pieces into fewer writes. */
function* blocks(pieces: FileToWrite['content']): Generator<string | Uint8Array> {
  let block = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield block;
      block = '';
      yield piece;
      continue;
    }
    block += piece;
    if (block.length >= blockLength) {
      yield block;
      block = '';
    }
  }
  if (block !== '') yield block;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
