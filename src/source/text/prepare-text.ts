import { rm } from 'node:fs/promises';
import type { LoadContext, OpenFile } from '../load-context.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { scanText, type TextScan } from './scan-text.ts';
import { transcode } from './transcode.ts';

/** A text file that can be read as UTF-8. */
export interface PreparedText {
  readonly path: string;
  /** Of the file itself, before it was written anew. */
  readonly encoding: Encoding;
  /** True where bytes are not valid in the encoding: lines with U+FFFD are rejected. */
  readonly damaged: boolean;
  readonly scan: TextScan;
  readonly discard: () => Promise<void>;
}

/** Detects the encoding of a file and, where it is not UTF-8, writes a copy that is. */
export async function prepareText(file: OpenFile, context: LoadContext): Promise<PreparedText> {
  const scan = await scanText(file.readable, context.signal);
  const encoding = await detectEncoding(file.readable, file.head, scan);
  if (encoding === 'utf-8') {
    const discard = async () => {};
    return { path: file.readable, encoding, damaged: !scan.utf8, scan, discard };
  }
  const path = context.temporaryPath();
  const { signal } = context;
  const damaged = await transcode(file.readable, path, { encoding, signal });
  const rescan = await scanText(path, signal);
  return { path, encoding, damaged, scan: rescan, discard: () => rm(path, { force: true }) };
}
