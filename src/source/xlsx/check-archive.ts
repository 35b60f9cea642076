import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import { unpackedTooLarge } from '../open/unpack-gzip.ts';
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
    en: 'Damaged workbook: its zip archive is not complete.',
    zh: '工作簿已损坏：其 zip 压缩包不完整。',
  },
  remedy: { en: 'Copy or save it again.', zh: '请重新复制或另存。' },
});

export const mergedTooLarge = defineProblem({
  code: 'source.merged-too-large',
  params: ['limit'],
  texts: {
    en: 'The merged ranges of a sheet cover more than the limit of {limit} cells.',
    zh: '某工作表的合并区域超过 {limit} 个单元格的上限。',
  },
  remedy: { en: 'Undo the merging in the sheet.', zh: '请在工作表中取消合并。' },
});

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

/**
 * Unpacks a workbook without keeping it, to be sure of its size and of its merged ranges before a
 * library loads it as a whole. Raises `source.not-a-workbook`, `source.workbook-damaged`,
 * `source.unpacked-too-large` and `source.merged-too-large`.
 */
export async function checkArchive(
  file: string,
  bytes: number,
  limits: SourceLimits,
): Promise<void> {
  try {
    await checkEntries(await openZip(file, { lazyEntries: true, autoClose: true }), bytes, limits);
  } catch (error) {
    // yauzl raises plain errors; whatever it finds wrong is damage.
    throw error instanceof Problem ? error : workbookDamaged({});
  }
}

async function checkEntries(zip: ZipFile, packed: number, limits: SourceLimits): Promise<void> {
  let unpacked = 0;
  let isWorkbook = false;
  const grow = (length: number) => {
    unpacked += length;
    if (unpacked > limits.workbookBytes) {
      throw unpackedTooLarge({ limit: limits.workbookBytes, packed });
    }
  };
  try {
    for await (const entry of entriesOf(zip)) {
      isWorkbook ||= /^xl\/workbook[^/]*\.xml$/.test(entry.fileName);
      const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName);
      const merges = createMergeCounter(limits.mergedCells);
      for await (const chunk of await streamOf(zip, entry)) {
        grow((chunk as Buffer).length);
        if (isSheet) merges((chunk as Buffer).toString('latin1'));
      }
    }
  } finally {
    zip.close();
  }
  if (!isWorkbook) throw notAWorkbook({});
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip.removeAllListeners();
      zip.once('entry', resolve);
      zip.once('end', () => resolve(undefined));
      zip.once('error', reject);
      zip.readEntry();
    });
    if (entry === undefined) return;
    yield entry;
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

/** Adds up the cells of the merged ranges in a sheet that arrives in pieces. */
function createMergeCounter(limit: number): (piece: string) => void {
  const range = /<mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*>/g;
  let cells = 0;
  let rest = '';
  return (piece) => {
    const text = rest + piece;
    let end = 0;
    for (const found of text.matchAll(range)) {
      const [whole, left = '', top = '', right = '', bottom = ''] = found;
      const width = columnNumber(right) - columnNumber(left) + 1;
      cells += width * (Number(bottom) - Number(top) + 1);
      end = found.index + whole.length;
    }
    rest = text.slice(Math.max(end, text.length - 200));
    if (cells > limit) throw mergedTooLarge({ limit });
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
