import { isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** A part of a drafted document, before it meets what people wrote. */
export type DraftValue = string | number | boolean | readonly string[] | DraftMap | DraftList;

export interface DraftEntry {
  readonly key: string;
  readonly value: DraftValue;
  /** Printed above the key where the key is added. */
  readonly comment?: string;
  /** A suggestion comes with a new parent only: where the parent is there, its absence is an answer. */
  readonly suggestion?: boolean;
}

export interface DraftMap {
  readonly entries: readonly DraftEntry[];
}

/**
 * A list of mappings. With `by`, the key that tells which is which, a list that is there gets the
 * items it lacks; without, it stays as it is.
 */
export interface DraftList {
  readonly by?: string;
  readonly items: readonly DraftMap[];
}

/** The entries that are there; a shorthand for building a map with optional parts. */
export function draftMap(...entries: readonly (DraftEntry | undefined)[]): DraftMap {
  return { entries: entries.filter((entry) => entry !== undefined) };
}

const isList = (value: DraftValue): value is DraftList =>
  typeof value === 'object' && Object.hasOwn(value, 'items');
const isDraftMap = (value: DraftValue): value is DraftMap =>
  typeof value === 'object' && Object.hasOwn(value, 'entries');

/** Adds to a mapping what it lacks, and says how much; what is there stays as it is. */
export function addMissing(target: YAMLMap, draft: DraftMap): number {
  let added = 0;
  for (const entry of draft.entries) {
    const present = target.get(entry.key, true);
    if (present === undefined) {
      if (entry.suggestion) continue;
      target.add(pairOf(entry));
      added += 1;
    } else added += addInside(present, entry.value);
  }
  return added;
}

function addInside(present: unknown, draft: DraftValue): number {
  if (isDraftMap(draft)) return isMap(present) ? addMissing(present, draft) : 0;
  if (!isList(draft) || draft.by === undefined || !isSeq(present)) return 0;
  const { by } = draft;
  let added = 0;
  for (const item of draft.items) {
    const wanted = item.entries.find(({ key }) => key === by)?.value;
    const same = present.items.find((other) => isMap(other) && textOf(other, by) === wanted);
    if (isMap(same)) added += addMissing(same, item);
    else {
      present.add(nodeOf(item));
      added += 1;
    }
  }
  return added;
}

function textOf(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) ? String(node.value) : undefined;
}

function nodeOf(draft: DraftMap): YAMLMap {
  const map = new YAMLMap();
  for (const entry of draft.entries) map.add(pairOf(entry));
  return map;
}

function pairOf({ key, value, comment }: DraftEntry): Pair {
  const name = new Scalar(key);
  if (comment !== undefined) name.commentBefore = asComment(comment);
  return new Pair(name, partOf(value));
}

/** Each line after `# `. */
export function asComment(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : ` ${line}`))
    .join('\n');
}

function partOf(value: DraftValue): YAMLMap | YAMLSeq | Scalar {
  if (isDraftMap(value)) return nodeOf(value);
  const list = new YAMLSeq();
  if (isList(value)) {
    for (const item of value.items) list.add(nodeOf(item));
    return list;
  }
  if (typeof value !== 'object') return scalarOf(value);
  list.flow = true;
  for (const text of value) list.add(scalarOf(text));
  return list;
}

/**
 * The document is kept in the failsafe schema, where every scalar is text as written, so that
 * `1.0` or a long number of a person comes out as it went in. So a number of ours is plain text,
 * and a text of ours that YAML would read as something else is quoted.
 */
function scalarOf(value: string | number | boolean): Scalar {
  const scalar = new Scalar(String(value));
  if (typeof value !== 'string') scalar.type = 'PLAIN';
  else if (isMisread(value)) scalar.type = 'QUOTE_SINGLE';
  return scalar;
}

const word = /^[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff -]*$/;
const notWord = /^(?:null|true|false)$/i;

/** Whether YAML would read the text, unquoted, as a number, a flag or nothing. */
function isMisread(text: string): boolean {
  if (word.test(text)) return notWord.test(text);
  const { contents } = parseDocument(text, { schema: 'core', logLevel: 'silent' });
  return contents === null || (isScalar(contents) && typeof contents.value !== 'string');
}
