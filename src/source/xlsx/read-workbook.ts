import path from 'node:path';
import { defineProblem } from '../../vocabulary/problem.ts';
import { type Archive, notAWorkbook, workbookDamaged } from './archive.ts';
import { patternOf } from './number-format.ts';
import { createTextReader } from './read-text.ts';
import { local, readXml } from './xml.ts';

export const sharedTextsTooLarge = defineProblem({
  code: 'source.shared-texts-too-large',
  params: ['limit'],
  texts: {
    en: 'The different texts of the workbook are longer than the limit of {limit} characters.',
    zh: '工作簿中不同文本的总长度超过 {limit} 个字符的上限。',
  },
  remedy: { en: 'Save the sheets as CSV files.', zh: '请将工作表另存为 CSV 文件。' },
});

/** A sheet that holds cells. */
export interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  /** The file inside the archive. */
  readonly file: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
  /** Texts that cells refer to by position. */
  readonly texts: readonly string[];
  /** The number format of each cell style, by position. */
  readonly patterns: readonly string[];
}

/**
 * Reads all of a workbook but its cells. Raises `source.not-a-workbook`,
 * `source.workbook-damaged` and `source.shared-texts-too-large`.
 */
export async function readWorkbook(archive: Archive, textLimit: number): Promise<Workbook> {
  const main = archive.names.find((name) => /^xl\/workbook[^/]*\.xml$/.test(name));
  if (main === undefined) throw notAWorkbook({});
  const related = await readRelations(archive, main);
  const fileOf = (kind: string) => [...related.values()].find((each) => each.kind === kind)?.file;
  const { sheets, date1904 } = await readSheets(archive, main, related);
  const texts = await readTexts(archive, fileOf('sharedStrings') ?? '', textLimit);
  const patterns = await readPatterns(archive, fileOf('styles') ?? '');
  return { sheets, date1904, texts, patterns };
}

interface Relation {
  readonly kind: string;
  readonly file: string;
}

async function readRelations(
  archive: Archive,
  main: string,
): Promise<ReadonlyMap<string, Relation>> {
  const { dir, base } = path.posix.parse(main);
  const related = new Map<string, Relation>();
  await readXml(archive.read(`${dir}/_rels/${base}.rels`), {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      const file = path.posix.resolve(`/${dir}`, Target).slice(1);
      related.set(Id, { kind: path.posix.basename(Type), file });
    },
  });
  return related;
}

async function readSheets(
  archive: Archive,
  main: string,
  related: ReadonlyMap<string, Relation>,
): Promise<Pick<Workbook, 'sheets' | 'date1904'>> {
  const sheets: Sheet[] = [];
  let date1904 = false;
  await readXml(archive.read(main), {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isOn(attributes.date1904);
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? '';
      const relation = related.get(id);
      // Charts and macro sheets hold no cells of a table.
      if (relation !== undefined && relation.kind !== 'worksheet') return;
      if (relation === undefined) throw workbookDamaged({});
      const visible = (attributes.state ?? 'visible') === 'visible';
      sheets.push({ name: attributes.name ?? '', visible, file: relation.file });
    },
  });
  return { sheets, date1904 };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

async function readTexts(archive: Archive, file: string, limit: number): Promise<string[]> {
  const texts: string[] = [];
  let length = 0;
  const reader = createTextReader();
  await readXml(archive.read(file), {
    open: reader.open,
    text: reader.text,
    close: (name) => {
      reader.close(name);
      if (name !== 'si') return;
      const text = reader.take();
      length += text.length;
      if (length > limit) throw sharedTextsTooLarge({ limit });
      texts.push(text);
    },
  });
  return texts;
}

async function readPatterns(archive: Archive, file: string): Promise<string[]> {
  const own = new Map<number, string>();
  const patterns: string[] = [];
  let inCells = false;
  await readXml(archive.read(file), {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === 'numFmt') own.set(id, attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) patterns.push(own.get(id) ?? patternOf(id));
    },
    close: (name) => {
      if (local(name) === 'cellXfs') inCells = false;
    },
  });
  return patterns;
}
