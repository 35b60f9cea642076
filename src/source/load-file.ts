import type { Problem } from '../vocabulary/problem.ts';
import type { Phrase } from '../vocabulary/text.ts';
import { loadCsv } from './csv/load-csv.ts';
import { extensionOf } from './find/file-name.ts';
import { loadJson } from './json/load-json.ts';
import { sniffJson } from './json/sniff-json.ts';
import type { LoadContext, LoadedText, OpenFile } from './load-context.ts';
import { utf16Without } from './open/sniff-content.ts';
import { definePhrase } from './phrase.ts';
import { loadXlsx } from './xlsx/load-xlsx.ts';

export const prosePassedOver = definePhrase({
  code: 'source.prose-passed-over',
  params: ['file'],
  texts: {
    en: '{file} is running text without a delimiter and was passed over.',
    zh: '{file} 为没有分隔符的普通文本，已略过。',
  },
});

export interface LoadedFile {
  readonly tables: readonly LoadedText[];
  /** Of parts of the file, such as one sheet. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Phrase[];
}

/** Loads a file by what its content is; relations are named after `id`. */
export async function loadFile(
  file: OpenFile,
  id: string,
  context: LoadContext,
): Promise<LoadedFile> {
  if (file.content.kind === 'zip') return loadXlsx(file, id, context);
  const form = sniffJson(startOf(file.head), extensionOf(file.path));
  if (form !== undefined) return { ...(await loadJson(file, form, { id, context })), problems: [] };
  const table = await loadCsv(file, context.relationFor(id), context);
  if (table !== undefined) return { tables: [table], problems: [], notes: [] };
  return { tables: [], problems: [], notes: [prosePassedOver({ file: file.path })] };
}

/** The first characters, well enough decoded to see brackets and quotes. */
function startOf(head: Buffer): string {
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  return new TextDecoder(utf16Without(head) ?? 'utf-8').decode(head);
}
