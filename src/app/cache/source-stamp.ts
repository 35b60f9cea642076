import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** What the file system says about a file: another content has another stamp. */
export interface FileStamp {
  /** Absolute. */
  readonly path: string;
  readonly size: string;
  /** Nanoseconds since 1970, as decimal digits. */
  readonly modified: string;
  readonly changed: string;
  readonly device: string;
  readonly inode: string;
}

/** The stamps of all files that a measurement reads, taken before it reads them. */
export interface SourceStamp {
  /** Sorted by path. */
  readonly files: readonly FileStamp[];
  /** Milliseconds since 1970 when the first stamp was taken. */
  readonly takenAt: number;
}

/** Takes the stamps of files. Raises the file system's error where one cannot be read. */
export async function stampSource(paths: readonly string[], now: () => Date): Promise<SourceStamp> {
  const takenAt = now().getTime();
  const files = await Promise.all([...new Set(paths.map((p) => resolve(p)))].sort().map(stampFile));
  return { files, takenAt };
}

async function stampFile(path: string): Promise<FileStamp> {
  const found = await stat(path, { bigint: true });
  return {
    path,
    size: String(found.size),
    modified: String(found.mtimeNs),
    changed: String(found.ctimeNs),
    device: String(found.dev),
    inode: String(found.ino),
  };
}

/** Whether two stamps say the same of every file. */
export function sameFiles(a: SourceStamp, b: SourceStamp): boolean {
  return JSON.stringify(a.files) === JSON.stringify(b.files);
}

/**
 * File systems keep times in steps of up to two seconds (FAT), so a file that changed this
 * shortly before its stamp may change again without another stamp. A time in the future says
 * that the clocks differ, which proves as little.
 */
const settlingMilliseconds = 2000;

/** Whether every file had been left alone long enough for its stamp to prove anything. */
export function isSettled({ files, takenAt }: SourceStamp): boolean {
  const latest = BigInt(takenAt - settlingMilliseconds) * 1_000_000n;
  return files.every((f) => BigInt(f.modified) < latest && BigInt(f.changed) < latest);
}
