import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Phrase } from '../../vocabulary/text.ts';
import type { LoadContext, LoadedText, OpenFile } from '../load-context.ts';
import { type PreparedText, prepareText } from '../text/prepare-text.ts';
import { type Line, readLines } from '../text/read-lines.ts';
import { brokenCharacters, openDecoder, replacementCharacter } from '../text/transcode.ts';
import { jsonInvalid, jsonNoRecords, jsonTooDeep, jsonValueTooLong } from './json-problems.ts';
import {
  contractPassedOver,
  featuresRead,
  type JudgedDocument,
  judgeDocument,
  memberRead,
  objectPassedOver,
} from './judge-document.ts';
import { isPlainObject, JsonSyntaxError, parseJson, toRecord } from './parse-record.ts';
import { createRecordTable, type RecordTable } from './record-table.ts';
import type { JsonForm } from './sniff-json.ts';
import { createValueSplitter, type JsonText } from './split-values.ts';

interface Job {
  readonly file: OpenFile;
  readonly text: PreparedText;
  readonly id: string;
  readonly context: LoadContext;
}

export interface LoadedJson {
  readonly tables: readonly LoadedText[];
  /** Why a document was passed over. */
  readonly notes: readonly Phrase[];
}

/**
 * Loads JSON: an array of records, one record a line, or one document with lists of records. A
 * document that is no data is noted, unless the user named it. Raises the problems of `json-problems.ts`; a bad line of NDJSON is a rejected row instead.
 */
export async function loadJson(
  file: OpenFile,
  form: JsonForm,
  { id, context }: { readonly id: string; readonly context: LoadContext },
): Promise<LoadedJson> {
  if (form === 'scalar') throw jsonNoRecords({});
  const text = await prepareText(file, context);
  const job = { file, text, id, context };
  try {
    if (form === 'document') return await loadDocument(job);
    return onlyTables([form === 'lines' ? await loadLines(job) : await loadArray(job)]);
  } finally {
    await text.discard();
  }
}

function onlyTables(tables: readonly LoadedText[]): LoadedJson {
  return { tables, notes: [] };
}

async function loadLines(job: Job): Promise<LoadedText> {
  const { file, text, context } = job;
  const { relation, table } = openTable(job);
  const limit = context.limits.documentBytes;
  for await (const lines of readLines(text.path, { limit, signal: context.signal })) {
    for (const line of lines) await addLine(table, line, text);
  }
  return finishTable(table, { relation, format: 'ndjson', encoding: text.encoding, file });
}

async function addLine(table: RecordTable, line: Line, text: PreparedText): Promise<void> {
  if (line.text.trim() === '' && !line.tooLong) return;
  try {
    await addRecord(table, line.text, { line: line.number, text });
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    table.reject(line.number);
  }
}

async function addRecord(
  table: RecordTable,
  record: string,
  { line, text }: { readonly line: number; readonly text: PreparedText },
): Promise<void> {
  if (text.damaged && record.includes(replacementCharacter)) {
    table.reject(line, brokenCharacters({ encoding: text.encoding }));
    return;
  }
  await table.add(toRecord(parseJson(record)), line);
}

async function loadArray(job: Job): Promise<LoadedText> {
  const { file, text, context } = job;
  const { relation, table } = openTable(job);
  const splitter = createValueSplitter({
    depthLimit: context.limits.jsonDepth,
    lengthLimit: context.limits.documentBytes,
  });
  const decoder = openDecoder('utf-8');
  const addAll = async (values: readonly JsonText[]) => {
    for (const value of values) await addElement(table, value, text);
  };
  for await (const chunk of createReadStream(text.path, { highWaterMark: 1024 * 1024 })) {
    context.signal?.throwIfAborted();
    await addAll(splitter.push(decoder.write(chunk as Buffer)));
  }
  await addAll(splitter.push(decoder.end()));
  splitter.end();
  return finishTable(table, { relation, format: 'json', encoding: text.encoding, file });
}

async function addElement(table: RecordTable, value: JsonText, text: PreparedText): Promise<void> {
  try {
    await addRecord(table, value.text, { line: value.line, text });
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw jsonInvalid({}, placeOf(value, error.offset));
  }
}

/** Line and column of an offset into a value. */
function placeOf(value: JsonText, offset: number): { line: number; column: number } {
  const before = value.text.slice(0, offset);
  const lines = before.split('\n').length - 1;
  if (lines === 0) return { line: value.line, column: value.column + offset };
  return { line: value.line + lines, column: offset - before.lastIndexOf('\n') };
}

/** One object: lists of records are tables, and so is one flat record that the user named. */
async function loadDocument(job: Job): Promise<LoadedJson> {
  const { path, named } = job.file;
  const document = await readDocument(job);
  const judged = judgeDocument(document, named);
  if (judged.kind === 'lists') return onlyTables(await loadLists(job, judged));
  if (judged.kind === 'features') {
    return onlyTables([await loadRecords(job, judged.records, { notes: [featuresRead({})] })]);
  }
  if (!named) {
    const why = judged.kind === 'contract' ? contractPassedOver : objectPassedOver;
    return { tables: [], notes: [why({ file: path })] };
  }
  const isRecord = judged.kind === 'flat' && Object.keys(document).length > 0;
  if (!isRecord) throw jsonNoRecords({});
  return onlyTables([await loadRecords(job, [document])]);
}

async function loadLists(
  job: Job,
  { lists, others }: Extract<JudgedDocument, { readonly kind: 'lists' }>,
): Promise<readonly LoadedText[]> {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) {
    const notes = [memberRead({ member: only.member, others })];
    return [await loadRecords(job, only.records, { notes })];
  }
  const loaded: LoadedText[] = [];
  for (const { member, records } of lists) {
    loaded.push(await loadRecords(job, records, { part: member }));
  }
  return loaded;
}

async function readDocument({
  text,
  context: { limits },
}: Job): Promise<Readonly<Record<string, unknown>>> {
  if (text.scan.bytes > limits.documentBytes) {
    throw jsonValueTooLong({ limit: limits.documentBytes });
  }
  const content = (await readFile(text.path, 'utf8')).replace(/^\ufeff/, '');
  const document = parseDocument(content, limits.jsonDepth);
  if (!isPlainObject(document)) throw jsonNoRecords({});
  return document;
}

function parseDocument(content: string, depthLimit: number): unknown {
  const deepest = deepestLevel(content);
  if (deepest > depthLimit) throw jsonTooDeep({ limit: depthLimit });
  try {
    return parseJson(content);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw jsonInvalid({}, placeOf({ text: content, line: 1, column: 1 }, error.offset));
  }
}

/** Brackets inside strings count too, which can only refuse what is absurd anyway. */
function deepestLevel(content: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of content.matchAll(/[[{]|[\]}]/g)) {
    depth += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

async function loadRecords(
  job: Job,
  records: readonly unknown[],
  { part, notes = [] }: { readonly part?: string; readonly notes?: readonly Phrase[] } = {},
): Promise<LoadedText> {
  const { relation, table } = openTable(job, part);
  const { file, text } = job;
  for (const record of records) await table.add(toRecord(record), 1);
  const named = part === undefined ? {} : { part };
  const about = { relation, format: 'json', encoding: text.encoding, file } as const;
  return { ...(await finishTable(table, about)), ...named, notes };
}

function openTable({ file, id, context }: Job, part?: string) {
  const relation = context.relationFor(part === undefined ? id : `${id}/${part}`);
  return { relation, table: createRecordTable(file.path, relation, context) };
}

async function finishTable(
  table: RecordTable,
  about: Pick<LoadedText, 'relation' | 'format'> & {
    readonly encoding: string;
    readonly file: OpenFile;
  },
): Promise<LoadedText> {
  const loaded = await table.finish();
  const { relation, format, encoding } = about;
  if (loaded.columns.length === 0) {
    const [first] = loaded.rejections.rows;
    throw first ? jsonInvalid({}, { ...first.where, column: 1 }) : jsonNoRecords({});
  }
  return { ...loaded, relation, format, encoding, notes: [] };
}
