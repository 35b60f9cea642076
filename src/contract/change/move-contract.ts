import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';

/** Where a table of a contract went, and what its columns are stored as there. */
export interface MovedTable {
  /** As the contract calls it. */
  readonly declared: string;
  /** The file that holds it now. */
  readonly file: string;
  /** By the name that a column has in the data. */
  readonly types: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
}

/** A stretch of the text and what takes its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a contract for a copy of its data: physical names lead to the files of the copy, and a
 * physical type that said how the source stores a column says how the copy does. What the contract
 * demands and every other character stay.
 */
export function moveContract(text: string, tables: readonly MovedTable[]): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  const byName = new Map(tables.map((table) => [table.declared, table]));
  const edits = mapsIn(document.get('schema')).flatMap((object) => {
    const moved = byName.get(String(object.get('name')));
    if (moved === undefined) return [];
    const columns = mapsIn(object.get('properties')).flatMap((one) => retyped(one, moved.types));
    return [...replaced(object, 'physicalName', moved.file), ...columns];
  });
  const last = edits.toSorted((a, b) => b.from - a.from);
  return last.reduce((all, edit) => all.slice(0, edit.from) + edit.text + all.slice(edit.to), text);
}

function retyped(property: YAMLMap, types: MovedTable['types']): readonly Edit[] {
  const said = String(property.get('physicalType') ?? '');
  const type = types.get(String(property.get('physicalName') ?? property.get('name')));
  if (type === undefined || said.toUpperCase() !== type.before.toUpperCase()) return [];
  return replaced(property, 'physicalType', type.after);
}

/** In place of the value of a key that is there. */
function replaced(map: YAMLMap, key: string, value: string): readonly Edit[] {
  const node = map.get(key, true);
  if (!isScalar(node) || node.value === value || !node.range) return [];
  const [from, to] = node.range;
  // JSON is YAML, too: a quoted text is both.
  return [{ from, to, text: stringify(value, { defaultStringType: 'QUOTE_DOUBLE' }).trim() }];
}

function mapsIn(node: unknown): readonly YAMLMap[] {
  return isSeq(node) ? node.items.filter((item) => isMap(item)) : [];
}
