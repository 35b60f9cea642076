/** A node of the tree that the engine's parser makes of a query (`json_serialize_sql`). */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of the tree, itself first. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}

export const isBaseTable = (node: Node) => node.type === 'BASE_TABLE' && node.class === undefined;

/** The name of a table in lower case. */
export const tableName = (node: Node) => String(node.table_name).toLowerCase();

/** Names that WITH gives. */
export function commonTableNames(node: Node): string[] {
  const map = isNode(node.cte_map) && Array.isArray(node.cte_map.map) ? node.cte_map.map : [];
  return map.filter(isNode).map(({ key }) => String(key).toLowerCase());
}
