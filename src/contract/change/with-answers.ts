import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { type FieldPlace, fieldPath } from '../../vocabulary/declarations/field-path.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import { parseContract } from '../contract.ts';
import { type Naming, namingOf } from '../draft/naming.ts';
import { draftContract } from '../draft.ts';

/** What somebody answered to one field. */
export interface FieldAnswer {
  readonly place: FieldPlace;
  readonly value: unknown;
}

/** What answers are written into: the contract that is there, or a draft of what the report found. */
export interface ContractBase {
  /** The text of a contract. */
  readonly existing?: string | undefined;
  /** Absent before the first assessment: then nothing can be said of tables. */
  readonly asset?: AssetReport | undefined;
  readonly id: string;
  readonly name: string;
}

export interface AnsweredContract {
  readonly text: string;
  /** Fields at tables and columns that the asset no longer has. */
  readonly unplaced: readonly string[];
}

/**
 * A contract with the answers in it. An answer stands in place of what the contract said of the same field; all else
 * stays, comments too. A draft comes without its open questions: the registry asks them.
 *
 * @throws Problem as `parseContract`, where `existing` cannot be read
 */
export function withAnswers(
  { existing, asset, id, name }: ContractBase,
  answers: readonly FieldAnswer[],
): AnsweredContract {
  const document = keepAsWritten(existing ?? draftOf(asset, { id, name }));
  if (!isMap(document.contents)) throw new Error('bug: a contract that is no mapping was read');
  if (existing === undefined) withoutComments(document);
  const contract = existing === undefined ? undefined : parseContract(existing, 'existing');
  const naming = asset && namingOf(asset, contract);
  const unplaced: string[] = [];
  // A whole before its parts: what was said of a part stands beside the rest of the whole.
  const inOrder = answers.toSorted((a, b) => a.place.parts.length - b.place.parts.length);
  for (const { place, value } of inOrder) {
    const at = placeIn(document.contents, place, { asset, naming });
    if (at === undefined) unplaced.push(fieldPath(place));
    else setField(at, place.parts, value);
  }
  return { text: document.toString({ lineWidth: 0 }), unplaced: unplaced.toSorted() };
}

function draftOf(asset: AssetReport | undefined, { id, name }: { id: string; name: string }) {
  if (asset !== undefined) return draftContract(asset);
  const head = { kind: 'DataContract', apiVersion: 'v3.1.0', id, name };
  return print({ ...head, version: '0.1.0', status: 'draft' });
}

/** Scalars stay the text that a person wrote: `1.0` is not turned into `1`. */
function keepAsWritten(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', resolveKnownTags: false, stringKeys: true });
}

/** Older readers of YAML take an unquoted day for a date: texts that they misread are quoted. */
function print(value: unknown): string {
  return stringify(value, { lineWidth: 0, compat: 'yaml-1.1' });
}

function withoutComments(document: Document): void {
  document.comment = null;
  document.commentBefore = null;
  visit(document, {
    Node: (_, node) => {
      node.comment = null;
      node.commentBefore = null;
    },
  });
}

interface Known {
  readonly asset: AssetReport | undefined;
  readonly naming: Naming | undefined;
}

/** The mapping that a field stands in; undefined where the asset has no such table or column. */
function placeIn(
  contract: YAMLMap,
  { table, column }: FieldPlace,
  { asset, naming }: Known,
): YAMLMap | undefined {
  if (table === undefined) return contract;
  const found = asset?.tables.find(({ id }) => id === table);
  if (found === undefined || naming === undefined) return undefined;
  const object = named(listIn(contract, 'schema'), naming.table(table));
  if (column === undefined) return object;
  if (!found.columns.some(({ name }) => name === column)) return undefined;
  return named(listIn(object, 'properties'), naming.column(table, column));
}

/** The item of that name, added where it is missing. */
function named(list: YAMLSeq, name: string): YAMLMap {
  const there = list.items.find((item) => isMap(item) && textOf(item.get('name', true)) === name);
  if (isMap(there)) return there;
  const item = new YAMLMap();
  item.set('name', nodeOf(name));
  list.add(item);
  return item;
}

function setField(at: YAMLMap, parts: readonly string[], value: unknown): void {
  const [first = '', ...rest] = parts;
  if (first === 'assay') setAssay(at, rest, value);
  else if (first === 'customProperties' && Array.isArray(value)) setProperties(at, value);
  else if (first === 'team' && !isSeq(at.get('team', true))) {
    setIn(at, ['team', 'members'], value);
  } else setIn(at, parts, value);
}

/** `assay.rights.dispute` stands at `dispute` in the property `assay.rights`, or at `rights.dispute` in `assay`. */
function setAssay(at: YAMLMap, [name = '', ...rest]: readonly string[], value: unknown): void {
  const properties = listIn(at, 'customProperties');
  const items = properties.items.filter((item) => isMap(item)).toReversed();
  const own = items.find((item) => propertyOf(item) === `assay.${name}`);
  const whole = items.find((item) => {
    const said: unknown = item.get('value', true);
    return propertyOf(item) === 'assay' && isMap(said) && said.has(name);
  });
  if (own !== undefined) setIn(own, ['value', ...rest], value);
  else if (whole !== undefined) setIn(whole, ['value', name, ...rest], value);
  else {
    const item = new YAMLMap();
    item.set('property', nodeOf(`assay.${name}`));
    setIn(item, ['value', ...rest], value);
    properties.add(item);
  }
}

/** Each by its name; those of the contract that were not answered stay. */
function setProperties(at: YAMLMap, given: readonly unknown[]): void {
  const properties = listIn(at, 'customProperties');
  for (const one of given) {
    const item = nodeOf(one);
    const name = isMap(item) ? propertyOf(item) : undefined;
    const place = properties.items.findIndex((own) => isMap(own) && propertyOf(own) === name);
    if (place < 0) properties.add(item);
    else properties.items.splice(place, 1, item);
  }
}

function propertyOf(item: YAMLMap): string | undefined {
  return textOf(item.get('property', true));
}

function setIn(at: YAMLMap, parts: readonly string[], value: unknown): void {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) at.set(first, nodeOf(value));
  else setIn(mapIn(at, first), rest, value);
}

/** What stands there as a mapping, in place of anything else. */
function mapIn(at: YAMLMap, key: string): YAMLMap {
  const there: unknown = at.get(key, true);
  if (isMap(there)) return there;
  const made = new YAMLMap();
  at.set(key, made);
  return made;
}

function listIn(at: YAMLMap, key: string): YAMLSeq {
  const there: unknown = at.get(key, true);
  if (isSeq(there)) return there;
  const made = new YAMLSeq();
  at.set(key, made);
  return made;
}

function nodeOf(value: unknown) {
  return keepAsWritten(print(value)).contents;
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) ? String(node.value) : undefined;
}
