import {
  commonTableNames,
  isBaseTable,
  isNode,
  type Node,
  nodesOf,
  tableName,
} from './select-tree.ts';

/** The table of a plain `SELECT count(…) FROM table`, without joins and WITH. */
export function countedTable({ node }: Node): { readonly countsRowsOf?: string } {
  if (!isNode(node) || !isNode(node.from_table) || !isBaseTable(node.from_table)) return {};
  const [only, ...rest] = Array.isArray(node.select_list) ? node.select_list : [];
  const counts = isNode(only) && ['count', 'count_star'].includes(String(only.function_name));
  if (!counts || rest.length > 0 || commonTableNames(node).length > 0) return {};
  return only.class === 'FUNCTION' ? { countsRowsOf: tableName(node.from_table) } : {};
}

/** A parsed `SELECT COUNT(*) FROM table WHERE …`, whose rows can be named. */
export interface RowCount {
  /** The name by which the query calls the table, in lower case. */
  readonly table: string;
  /**
   * The same query as a tree that selects a column of another relation, which stands in for the
   * table under its name; `json_deserialize_sql` makes SQL of it.
   */
  readonly selecting: (column: string, relation: string) => string;
}

/** Only where each row that meets the condition counts once: no groups, no distinct, no filter. */
export function rowCountOf(statement: Node): { readonly rowCount?: RowCount } {
  const { node } = statement;
  if (!isNode(node) || !isNode(node.from_table) || !isNode(node.where_clause)) return {};
  if (!countsEachRow(statement, node) || nodesOf(node).some(holdsInexactNumber)) return {};
  const { from_table: from } = node;
  const selecting = (column: string, relation: string) => {
    const selected = { class: 'COLUMN_REF', type: 'COLUMN_REF', alias: '', column_names: [column] };
    const from_table = { ...from, table_name: relation, alias: writtenName(from) };
    const select = { ...node, select_list: [selected], from_table };
    return written({ error: false, statements: [{ ...statement, node: select }] });
  };
  return { rowCount: { table: tableName(from), selecting } };
}

function countsEachRow(statement: Node, node: Node): boolean {
  const [only] = Array.isArray(node.select_list) ? node.select_list : [];
  return (
    countedTable(statement).countsRowsOf !== undefined &&
    isNode(only) &&
    only.function_name === 'count_star' &&
    !isNode(only.filter) &&
    !['group_expressions', 'having', 'qualify', 'modifiers'].some((part) => isFilled(node[part]))
  );
}

/** Whole numbers beyond 2⁵³ lose digits in JavaScript: such a tree is not written again. */
function holdsInexactNumber({ query_location: _, ...node }: Node): boolean {
  return Object.values(node).some(
    (value) => Number.isInteger(value) && !Number.isSafeInteger(value),
  );
}

/** Without the places in the text, of which the engine marks some with a number of 64 bits. */
function written(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) =>
    key === 'query_location' ? undefined : value,
  );
}

const isFilled = (part: unknown) => (Array.isArray(part) ? part.length > 0 : isNode(part));

/** As the rest of the query calls the table. */
function writtenName({ alias, table_name: name }: Node): string {
  return typeof alias === 'string' && alias !== '' ? alias : String(name);
}
