import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import {
  type LedgerDeclaration,
  ledgerDeclarationSchema,
} from '../../vocabulary/declarations/ledger.ts';
import {
  type ValuationDeclaration,
  valuationDeclarationSchema,
} from '../../vocabulary/declarations/valuation.ts';
import { withNumbers } from './with-numbers.ts';

/** What a filled template declares. */
export interface DeclaredMoney {
  readonly valuation?: ValuationDeclaration;
  readonly ledger?: LedgerDeclaration;
}

/** The `customProperties` of a contract that declare this, as YAML. */
export function printDeclared(declared: DeclaredMoney): string {
  const customProperties = partsOf(declared).map(({ name, value }) => propertyOf(name, value));
  return print({ customProperties });
}

/**
 * The text of a contract that declares this in place of what it said of the same. Every other
 * character stays, comments too, unless a list or mapping around it is written in one line: then
 * spaces may change.
 */
export function setDeclared(text: string, declared: DeclaredMoney): string {
  return partsOf(declared).reduce((before, part) => setPart(before, part), text);
}

interface Part {
  readonly name: 'ledger' | 'valuation';
  readonly value: unknown;
}

function partsOf({ valuation, ledger }: DeclaredMoney): Part[] {
  const parts: Part[] = [];
  if (ledger !== undefined)
    parts.push({ name: 'ledger', value: withNumbers(ledgerDeclarationSchema, ledger) });
  if (valuation !== undefined)
    parts.push({ name: 'valuation', value: withNumbers(valuationDeclarationSchema, valuation) });
  return parts;
}

function propertyOf(name: string, value: unknown) {
  return { property: `assay.${name}`, value };
}

/** Older readers of YAML take an unquoted day for a date: texts that they misread are quoted. */
function print(value: unknown): string {
  return stringify(value, { lineWidth: 0, compat: 'yaml-1.1' });
}

/** Scalars stay the text that a person wrote: `1.0` is not turned into `1`. */
function keepAsWritten(text: string) {
  return parseDocument(text, { schema: 'failsafe', resolveKnownTags: false, stringKeys: true });
}

function setPart(text: string, part: Part): string {
  const document = keepAsWritten(text);
  if (!isMap(document.contents)) throw new Error('bug: a contract that is no mapping was read');
  const properties: unknown = document.contents.get('customProperties', true);
  if (!isSeq(properties)) return withFirstProperty(text, document.contents, part);
  const places = placesOf(properties, part.name);
  const [place] = places;
  const isBlock = properties.flow !== true && place?.map.flow !== true;
  if (isBlock && place !== undefined && places.length === 1) return spliced(text, place, part);
  if (isBlock && place === undefined) return withProperty(text, properties, part);
  setInTree(properties, places, part);
  return document.toString({ lineWidth: 0 });
}

/** Where a part of the declaration stands: a property of its own, or a key of `assay`. */
interface Place {
  readonly map: YAMLMap;
  readonly key: string;
  /** The custom property that it belongs to. */
  readonly item: YAMLMap;
}

function placesOf(properties: YAMLSeq, name: string): Place[] {
  const items = properties.items.filter((item) => isMap(item));
  return items.flatMap((item): Place[] => {
    const property = textOf(item.get('property', true));
    const value: unknown = item.get('value', true);
    if (property === `assay.${name}`) return [{ map: item, key: 'value', item }];
    const inside = property === 'assay' && isMap(value) && value.has(name);
    return inside ? [{ map: value, key: name, item }] : [];
  });
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) ? String(node.value) : undefined;
}

/** Only the characters of the key and its value change. */
function spliced(text: string, { map, key }: Place, { value }: Part): string {
  const pair = map.items.find((item) => textOf(item.key) === key);
  const start = startOf(pair?.key);
  const end = isNode(pair?.value) ? endOf(text, pair.value.range) : start + key.length + 1;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return text.slice(0, start) + indented(print({ [key]: value }), column).trim() + text.slice(end);
}

function withProperty(text: string, properties: YAMLSeq, { name, value }: Part): string {
  const end = endOf(text, properties.range);
  const start = startOf(properties);
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const item = indented(print([propertyOf(name, value)]), column).trimEnd();
  return `${text.slice(0, end)}\n${item}${text.slice(end)}`;
}

function withFirstProperty(text: string, contract: YAMLMap, { name, value }: Part): string {
  const end = endOf(text, contract.range);
  const printed = print({ customProperties: [propertyOf(name, value)] }).trimEnd();
  return `${text.slice(0, end)}\n${printed}${text.slice(end)}`;
}

function startOf(node: unknown): number {
  if (!isNode(node) || !node.range) throw new Error('bug: a node without its place in the text');
  return node.range[0];
}

/** Where the last character of a node stands, without the lines below it. */
function endOf(text: string, range: YAMLMap['range']): number {
  if (!range) throw new Error('bug: a node without its place in the text');
  return text.slice(0, range[1]).trimEnd().length;
}

function indented(yaml: string, column: number): string {
  return yaml.replace(/^(?=.)/gm, ' '.repeat(column));
}

/** Of several places the last one counts: it takes the value, and the others go. */
function setInTree(properties: YAMLSeq, places: readonly Place[], { name, value }: Part): void {
  for (const { map, key, item } of places.slice(0, -1)) {
    if (map === item) properties.items.splice(properties.items.indexOf(item), 1);
    else map.delete(key);
  }
  const last = places.at(-1);
  if (last !== undefined) last.map.set(last.key, keepAsWritten(print(value)).contents);
  else properties.add(keepAsWritten(print(propertyOf(name, value))).contents);
}
