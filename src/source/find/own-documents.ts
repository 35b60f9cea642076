import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { workbookMark } from '../../vocabulary/workbook-mark.ts';
import { defaultLimits } from '../source-limits.ts';
import { openArchive } from '../xlsx/archive.ts';
import { readXml } from '../xlsx/xml.ts';

/** How documents of Assay begin, in whatever encoding a spreadsheet saved them again. */
const beginnings: readonly RegExp[] = [
  // Reports of every command.
  /^\{[^{}[\]]*"schema":\s*"assay-[a-z-]+\/\d/,
  // The lineage of a cleaned copy.
  /^\{"table":"[^\n]*"row":\d+,"column":[^\n]*"kind":"[^\n]*"evidence":"/,
  // Decisions on repairs, and cells that break rules.
  /^decision[,;\t]table[,;\t]row[,;\t]column[,;\t]kind[,;\t]confidence[,;\t]/,
  /^rule[,;\t]table[,;\t]file[,;\t]sheet[,;\t]record[,;\t]line[,;\t]column[,;\t]value[,;\t]withheld/,
];
/** A first line of paths fits into so many bytes. */
const headLength = 4096;

/** What stands beside a document of ours, and does not say by itself what it is: it may be empty. */
const companions: readonly { readonly of: RegExp; readonly names: RegExp }[] = [
  { of: /^\{\s*"schema":\s*"assay-report\//, names: /^report\.html$/ },
  { of: /^\{\s*"schema":\s*"assay-clean\//, names: /^(?:lineage\.jsonl|decisions\.\w+)$/ },
];

/** Properties of a workbook are a page of XML; whatever is longer is none of ours. */
const propertyLimits = { ...defaultLimits, workbookBytes: 256 * 1024, freeBytes: 256 * 1024 };

const mayBeOurs = /\.(?:json|jsonl|csv|tsv|txt)$/i;

/** The regular files of a folder that Assay wrote itself, wherever it was told to: they are not data. */
export async function ownDocuments(
  folder: string,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  for (const name of names.filter((one) => /\.xlsx$/i.test(one))) {
    if (await isOwnWorkbook(path.join(folder, name))) own.add(name);
  }
  for (const name of names.filter((one) => mayBeOurs.test(one))) {
    const head = await headOf(path.join(folder, name));
    if (!beginnings.some((beginning) => beginning.test(head))) continue;
    own.add(name);
    for (const { of, names: beside } of companions) {
      if (of.test(head))
        for (const other of names.filter((one) => beside.test(one))) own.add(other);
    }
  }
  return own;
}

/** The first characters as far as they are ASCII, without marks, quotes of names and the zeros of UTF-16. */
async function headOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  try {
    const bytes = Buffer.alloc(headLength);
    const read = await handle?.read(bytes, 0, headLength, 0).catch(() => undefined);
    const head = bytes.toString('latin1', 0, read?.bytesRead ?? 0);
    return head
      .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
      .replaceAll('\0', '');
  } finally {
    await handle?.close();
  }
}

/** A workbook that cannot be read is not known to be ours; reading it as data will say what is wrong. */
async function isOwnWorkbook(file: string): Promise<boolean> {
  const { size: bytes } = await stat(file);
  const archive = await openArchive(file, { bytes, limits: propertyLimits }).catch(() => undefined);
  let keywords = '';
  let inKeywords = false;
  try {
    await readXml(archive?.read('docProps/core.xml'), {
      open: (name) => {
        inKeywords = name === 'keywords';
      },
      text: (text) => {
        if (inKeywords) keywords += text;
      },
    });
  } catch {
    return false;
  } finally {
    archive?.close();
  }
  return Object.values<string>(workbookMark).includes(keywords.trim());
}
