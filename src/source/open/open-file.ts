import { open, rm, stat } from 'node:fs/promises';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { FoundFile } from '../find/find-files.ts';
import type { LoadContext, OpenFile } from '../load-context.ts';
import { encodingUnsupported } from '../text/detect-encoding.ts';
import { sniffContent, sniffedBytes } from './sniff-content.ts';
import { nestedCompression, unpackGzip } from './unpack-gzip.ts';

export const fileEmpty = defineProblem({
  code: 'source.file-empty',
  texts: { en: 'The file is empty (zero bytes).', zh: '文件为空（零字节）。' },
  remedy: { en: 'Export it again, or remove it.', zh: '请重新导出或移除该文件。' },
});

export const binaryContent = defineProblem({
  code: 'source.binary-content',
  params: ['what'],
  texts: {
    en: 'The file has binary content ({what}), not a table.',
    zh: '文件为二进制内容（{what}），不是表格。',
  },
  remedy: {
    en: 'Export the table as CSV, JSON, Parquet or .xlsx.',
    zh: '请将表格导出为 CSV、JSON、Parquet 或 .xlsx。',
  },
});

export const markupContent = defineProblem({
  code: 'source.markup-content',
  texts: {
    en: 'The file is a web page or an XML document, not a table.',
    zh: '文件是网页或 XML 文档，不是表格。',
  },
  remedy: {
    en: 'Open it in a spreadsheet program and save it as .xlsx or CSV.',
    zh: '请用电子表格软件打开并另存为 .xlsx 或 CSV。',
  },
});

export const oldOffice = defineProblem({
  code: 'source.old-office',
  texts: {
    en: 'The file is a workbook in the old binary format, or one protected by a password.',
    zh: '文件为旧版二进制工作簿，或已设密码保护。',
  },
  remedy: { en: 'Save it as .xlsx without a password.', zh: '请另存为不含密码的 .xlsx。' },
});

/**
 * Unpacks a file where it is compressed and looks at its content. Raises a problem where the
 * content cannot be a table. The caller calls `discardTemporary` when it is done.
 */
export async function openFile(found: FoundFile, context: LoadContext): Promise<OpenFile> {
  const head = await readHead(found.absolute);
  const content = sniffContent(head);
  const same = { ...found, readable: found.absolute, unpackedBytes: found.bytes };
  if (content.kind !== 'gzip') {
    return accept({ ...same, compression: undefined, content, head });
  }
  const readable = context.temporaryPath();
  try {
    const unpackedBytes = await unpackGzip(found.absolute, readable, context);
    const inner = await readHead(readable);
    const opened = { ...found, readable, unpackedBytes, compression: 'gzip', head: inner } as const;
    return accept({ ...opened, content: sniffContent(inner) });
  } catch (error) {
    await rm(readable, { force: true });
    throw error;
  }
}

/** Removes the unpacked copy, where there is one. */
export async function discardTemporary(file: OpenFile): Promise<void> {
  if (file.readable !== file.absolute) await rm(file.readable, { force: true });
}

function accept(file: OpenFile): OpenFile {
  const { content } = file;
  if (content.kind === 'empty') throw fileEmpty({});
  if (content.kind === 'gzip') throw nestedCompression({});
  if (content.kind === 'markup') throw markupContent({});
  if (content.kind === 'utf-32') throw encodingUnsupported({});
  if (content.kind === 'old-office') throw oldOffice({});
  if (content.kind === 'binary') throw binaryContent({ what: content.what });
  return file;
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { size } = await stat(file);
    const buffer = Buffer.alloc(Math.min(size, sniffedBytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
