import { z } from 'zod';
import { defineProblem, type Problem, type Where } from '../../vocabulary/problem.ts';
import {
  allowedFunctions,
  allowedTableFunctions,
  growingFunctions,
  longestReplacement,
  mostGrowingCalls,
  sessionNames,
} from './allowed-functions.ts';
import { countedTable, type RowCount, rowCountOf } from './counted-rows.ts';
import {
  commonTableNames,
  isBaseTable,
  isNode,
  type Node,
  nodesOf,
  tableName,
} from './select-tree.ts';

const syntax = defineProblem({
  code: 'rule-sql-syntax',
  texts: {
    en: 'The SQL of the rule does not parse: {reason}.',
    zh: '规则的 SQL 无法解析：{reason}。',
  },
  remedy: { en: 'Correct it; the dialect is DuckDB.', zh: '请更正，方言为 DuckDB。' },
  params: ['reason'],
});
const notOneSelect = defineProblem({
  code: 'rule-sql-not-one-select',
  texts: {
    en: 'A SQL rule has to be exactly one SELECT; this one was refused.',
    zh: 'SQL 规则必须是且仅是一条 SELECT 语句，该规则已被拒绝。',
  },
  remedy: {
    en: 'Write one SELECT that gives one number.',
    zh: '请写成返回单个数值的一条 SELECT。',
  },
});
const forbidden = defineProblem({
  code: 'rule-sql-forbidden',
  texts: {
    en: 'A SQL rule may not use {what}; it was not run.',
    zh: 'SQL 规则不得使用 {what}，该规则未执行。',
  },
  remedy: {
    en: 'Use the tables of the contract and plain functions; see docs/guide/contracts.md.',
    zh: '请仅使用合约中的表和普通函数，参见 docs/guide/contracts.md。',
  },
  params: ['what'],
});

/** What a checked SELECT reads, so that nothing else need be put before it. */
export interface CheckedSelect {
  /** Table names in lower case. */
  readonly tables: readonly string[];
  /** Every name it mentions, in lower case; `all` where it may read columns without naming them. */
  readonly names: ReadonlySet<string> | 'all';
  /** The table whose rows it counts, where it does nothing else: such a number shows no cell. */
  readonly countsRowsOf?: string;
  /** Whether that count is of the rows that meet a condition. */
  readonly conditional: boolean;
  /** The parsed `SELECT COUNT(*) FROM table WHERE …`, whose rows can be named; undefined for others. */
  readonly rowCount?: RowCount;
}

const serializedSchema = z.union([
  z.object({ error: z.literal(true), error_type: z.string(), error_message: z.string() }),
  z.object({ error: z.literal(false), statements: z.array(z.unknown()) }),
]);

/**
 * Judges a rule by the tree that the engine's own parser made of it (`json_serialize_sql`).
 * Everything that is not known to be harmless is refused.
 *
 * @param tables names that the rule may read from, in lower case
 */
export function checkSelect(
  serialized: string,
  tables: ReadonlySet<string>,
  where: Where,
): CheckedSelect | Problem {
  const parsed = serializedSchema.parse(JSON.parse(serialized));
  if (parsed.error) {
    // The message of the parser quotes the rule, never data: nothing has been read yet.
    return parsed.error_type === 'parser'
      ? syntax({ reason: parsed.error_message.slice(0, 200) }, where)
      : notOneSelect({}, where);
  }
  const [statement] = parsed.statements;
  if (parsed.statements.length !== 1 || !isNode(statement)) return notOneSelect({}, where);
  const nodes = nodesOf(statement);
  const known = new Set([...tables, ...nodes.flatMap(commonTableNames)]);
  const what = firstRefusal(nodes, known);
  if (what !== undefined) return forbidden({ what }, where);
  return {
    tables: nodes
      .filter(isBaseTable)
      .map(tableName)
      .filter((name) => tables.has(name))
      .sort(),
    names: namesIn(nodes),
    ...countedTable(statement),
    conditional: isNode(statement.node) && isNode(statement.node.where_clause),
    ...rowCountOf(statement),
  };
}

const expressionClasses = new Set([
  'BETWEEN',
  'CASE',
  'CAST',
  'COLUMN_REF',
  'COMPARISON',
  'CONJUNCTION',
  'CONSTANT',
  'FUNCTION',
  'OPERATOR',
  'STAR',
  'SUBQUERY',
  'WINDOW',
]);

const otherNodes = new Set([
  'SELECT_NODE',
  'SET_OPERATION_NODE',
  'RECURSIVE_CTE_NODE',
  'CTE_NODE',
  'BASE_TABLE',
  'SUBQUERY',
  'JOIN',
  'EMPTY',
  'EXPRESSION_LIST',
  'TABLE_FUNCTION',
  'ORDER_MODIFIER',
  'LIMIT_MODIFIER',
  'LIMIT_PERCENT_MODIFIER',
  'DISTINCT_MODIFIER',
  'ORDER_DEFAULT',
  'ORDER_ASCENDING',
  'ASCENDING',
  'DESCENDING',
  'ORDER_DESCENDING',
]);

function firstRefusal(nodes: readonly Node[], known: ReadonlySet<string>): string | undefined {
  for (const node of nodes) {
    const what = refusal(node, known);
    if (what !== undefined) return what;
  }
  const growing = nodes.filter((node) => growingFunctions.has(String(node.function_name)));
  if (growing.length > mostGrowingCalls) return `more than ${mostGrowingCalls} × || or replace()`;
  const long = growing.find(({ function_name: name, children }) => {
    const replacement = Array.isArray(children) ? children[2] : undefined;
    const replaces = name !== '||' && name !== 'concat' && name !== 'concat_ws';
    return replaces && !isShortText(replacement);
  });
  return long && `${long.function_name}() by more than ${longestReplacement} characters`;
}

function isShortText(expression: unknown): boolean {
  if (!isNode(expression) || !isNode(expression.value)) return false;
  const { value } = expression.value;
  return value === undefined || (typeof value === 'string' && value.length <= longestReplacement);
}

/** What in a node is not allowed, or undefined. */
function refusal(node: Node, known: ReadonlySet<string>): string | undefined {
  if (node.sample !== undefined && node.sample !== null) return 'TABLESAMPLE';
  if (typeof node.class === 'string') return refusedExpression(node);
  if (typeof node.type !== 'string') return undefined;
  if (node.type.endsWith('_TYPE_INFO')) return undefined;
  if (!otherNodes.has(node.type)) return node.type;
  if (node.type === 'TABLE_FUNCTION') return refusedTableFunction(node);
  return isBaseTable(node) ? refusedTable(node, known) : undefined;
}

function refusedExpression(node: Node): string | undefined {
  if (!expressionClasses.has(String(node.class))) return String(node.class);
  if (node.class === 'COLUMN_REF') return refusedColumn(node);
  if (node.class !== 'FUNCTION' && node.class !== 'WINDOW') return undefined;
  const name = String(node.function_name).toLowerCase();
  const foreign = isOther(node.schema) || isOther(node.catalog);
  const allowed = allowedFunctions.has(name) || allowedTableFunctions.has(name);
  return allowed && !foreign ? undefined : `${name}()`;
}

const isOther = (place: unknown) =>
  place !== undefined && place !== null && place !== '' && place !== 'main';

function refusedColumn(node: Node): string | undefined {
  const names = Array.isArray(node.column_names) ? node.column_names.map(String) : [];
  const [name = ''] = names;
  return names.length === 1 && sessionNames.has(name.toLowerCase()) ? name : undefined;
}

function refusedTableFunction(node: Node): string | undefined {
  const name = isNode(node.function) ? String(node.function.function_name).toLowerCase() : '';
  return allowedTableFunctions.has(name) ? undefined : `${name}()`;
}

function refusedTable(node: Node, known: ReadonlySet<string>): string | undefined {
  const elsewhere = isOther(node.schema_name) || isOther(node.catalog_name);
  const ofAnotherTime = node.at_clause !== undefined && node.at_clause !== null;
  const name = String(node.table_name);
  return known.has(name.toLowerCase()) && !elsewhere && !ofAnotherTime ? undefined : `“${name}”`;
}

/** Every text in the tree could be a column's name; a star or a whole row names none. */
function namesIn(nodes: readonly Node[]): ReadonlySet<string> | 'all' {
  const rows = new Set(nodes.filter(isBaseTable).flatMap((n) => [tableName(n), aliasOf(n)]));
  const wholeRow = (node: Node) =>
    node.class === 'STAR' ||
    node.ref_type === 'NATURAL' ||
    (Array.isArray(node.column_names) &&
      node.column_names.length === 1 &&
      rows.has(String(node.column_names[0]).toLowerCase()));
  if (nodes.some(wholeRow)) return 'all';
  const texts = nodes.flatMap((node) => Object.values(node).flat());
  return new Set(texts.filter((t) => typeof t === 'string').map((t) => t.toLowerCase()));
}

const aliasOf = (node: Node) =>
  typeof node.alias === 'string' ? node.alias.toLowerCase() : tableName(node);
