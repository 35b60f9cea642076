import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import { allowedBytes, unpackedTooLarge } from '../open/unpack-gzip.ts';
import type { SourceLimits } from '../source-limits.ts';

export const notAWorkbook = defineProblem({
  code: 'source.not-a-workbook',
  texts: {
    en: 'The file is a zip archive but not a workbook.',
    zh: '文件是 zip 压缩包，但不是工作簿。',
  },
  remedy: { en: 'Unpack it and read what it holds.', zh: '请解压后读取其中的文件。' },
});

export const workbookDamaged = defineProblem({
  code: 'source.workbook-damaged',
  texts: {
    en: 'Damaged workbook: its zip archive is not complete, or not valid inside.',
    zh: '工作簿已损坏：其 zip 压缩包不完整，或内容无效。',
  },
  remedy: { en: 'Copy or save it again.', zh: '请重新复制或另存。' },
});

/** The files inside a workbook, by name in lower case, as some programs write them otherwise. */
export interface Archive {
  readonly names: readonly string[];
  /** Unpacks one file anew, piece by piece; undefined where there is none of that name. */
  readonly read: (name: string) => AsyncIterable<Buffer> | undefined;
  readonly close: () => void;
}

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

/**
 * Opens a workbook. Whatever is unpacked counts once for each file inside. Raises
 * `source.not-a-workbook`, `source.workbook-damaged` and, while reading, `source.unpacked-too-large`.
 */
export async function openArchive(
  file: string,
  { bytes, limits }: { readonly bytes: number; readonly limits: SourceLimits },
): Promise<Archive> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false }).catch(damaged);
  const entries = await entriesOf(zip).catch((error: unknown) => {
    zip.close();
    return damaged(error);
  });
  const allow = createAllowance(bytes, limits);
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry && unpack(zip, entry, (length) => allow(name, length));
    },
    close: () => zip.close(),
  };
}

/** yauzl raises plain errors; whatever it finds wrong is damage. */
function damaged(error: unknown): never {
  throw error instanceof Problem ? error : workbookDamaged({});
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', reject);
    zip.readEntry();
  });
  return entries;
}

async function* unpack(
  zip: ZipFile,
  entry: Entry,
  allow: (length: number) => void,
): AsyncGenerator<Buffer> {
  let length = 0;
  try {
    for await (const chunk of await streamOf(zip, entry)) {
      length += (chunk as Buffer).length;
      allow(length);
      yield chunk as Buffer;
    }
  } catch (error) {
    damaged(error);
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

/** Refuses a workbook that grows beyond its limits, however often its files are read. */
function createAllowance(packed: number, limits: SourceLimits) {
  const limit = Math.min(limits.workbookBytes, allowedBytes(packed, limits));
  const read = new Map<string, number>();
  return (name: string, length: number) => {
    read.set(name, Math.max(length, read.get(name) ?? 0));
    const total = [...read.values()].reduce((sum, each) => sum + each, 0);
    if (total > limit) throw unpackedTooLarge({ limit, packed });
  };
}
