import { type FollowQuery, originOf } from './expression-origin.ts';
import { fromNothing, type Origin, together } from './origins.ts';
import {
  findSource,
  type Output,
  type Scope,
  type Source,
  sameName,
  tableSource,
} from './scope.ts';
import { identifier, isNode, list, type Node, nameParts, part } from './sql-query.ts';

/** A table as a catalogue knows it. */
export interface KnownTable {
  readonly schema?: string;
  readonly name: string;
  readonly columns?: readonly string[];
}

/** What is gathered on the way. */
export interface Following {
  /** The table that a name in the query means; the name itself where nobody knows it. */
  readonly find: (name: readonly string[]) => KnownTable;
  readonly tables: Map<string, KnownTable>;
  /** Set where a part could not be followed. */
  lost: boolean;
}

type Tables = ReadonlyMap<string, readonly Output[]>;

/** The columns that a query gives, and what each is made of. */
export function followQuery(
  query: Node,
  following: Following,
  { tables, outer }: { readonly tables: Tables; readonly outer: Scope | undefined },
): readonly Output[] {
  const own = withTables(query, following, { tables, outer });
  return followBody(part(query, 'body'), following, { tables: own, outer });
}

interface Around {
  readonly tables: Tables;
  readonly outer: Scope | undefined;
}

/** The named queries before a query; one that reads itself is followed twice. */
function withTables(query: Node, following: Following, around: Around): Tables {
  const given = part(query, 'with');
  const tables = new Map(around.tables);
  for (const entry of list(given, 'cte_tables')) {
    const inner = part(entry, 'query');
    const alias = part(entry, 'alias');
    const name = identifier(part(alias, 'name'));
    if (inner === undefined || name === undefined) continue;
    const names = list(alias, 'columns').map((one) => identifier(part(one, 'name')));
    const followed = () =>
      renamed(followQuery(inner, following, { tables, outer: around.outer }), names);
    if (isNode(given) && given.recursive === true) {
      const start = part(part(inner, 'body'), 'SetOperation') ?? part(inner, 'body');
      const first = part(start, 'left') ?? part(inner, 'body');
      tables.set(
        name.toLowerCase(),
        renamed(followBody(first, following, { ...around, tables }), names),
      );
      tables.set(name.toLowerCase(), followed());
    }
    tables.set(name.toLowerCase(), followed());
  }
  return tables;
}

function renamed(
  outputs: readonly Output[],
  names: readonly (string | undefined)[],
): readonly Output[] {
  return outputs.map((output, index) => ({ ...output, name: names[index] ?? output.name }));
}

function followBody(body: unknown, following: Following, around: Around): readonly Output[] {
  const select = part(body, 'Select');
  if (select !== undefined) return followSelect(select, following, around);
  const query = part(body, 'Query');
  if (query !== undefined) return followQuery(query, following, around);
  const both = part(body, 'SetOperation');
  if (both !== undefined) {
    const [left, right] = ['left', 'right'].map((side) =>
      followBody(part(both, side), following, around),
    );
    // EXCEPT keeps rows of its left side; what stands right of it gives no value.
    if (both.op === 'Except' || both.op === 'Minus') return left ?? [];
    return (left ?? []).map(({ name, origin }, index) => ({
      name,
      origin: together([origin, right?.[index]?.origin ?? fromNothing]),
    }));
  }
  const [row] = list(part(body, 'Values'), 'rows');
  const cells = Array.isArray(row) ? row : list(row, 'content');
  if (cells.length === 0) following.lost = true;
  return cells.map((_, index) => ({ name: `column${index + 1}`, origin: fromNothing }));
}

function followSelect(select: Node, following: Following, around: Around): readonly Output[] {
  const sources: Source[] = [];
  const named = new Map<string, Origin>();
  const scope = { sources, outer: around.outer, named };
  const follow: FollowQuery = (query, outer) => {
    const outputs = followQuery(query, following, { tables: around.tables, outer });
    return together(
      outputs.map(({ origin }) => origin),
      'transformation',
    );
  };
  const context = { following, tables: around.tables, scope, follow };
  for (const item of list(select, 'from')) addTables(item, context);
  for (const view of list(select, 'lateral_views')) addLateral(view, context);
  const outputs = list(select, 'projection').flatMap((item) => {
    const projected = followItem(item, context);
    for (const { name, origin } of projected) {
      if (name !== undefined) named.set(name.toLowerCase(), origin);
    }
    return projected;
  });
  // Tables that conditions alone read belong to the inputs as well.
  for (const key of ['selection', 'having', 'qualify', 'prewhere']) {
    originOf(part(select, key), scope, follow);
  }
  return outputs;
}

interface Context {
  readonly following: Following;
  readonly tables: Tables;
  readonly scope: Scope & { readonly sources: Source[] };
  readonly follow: FollowQuery;
}

function addTables(item: unknown, context: Context): void {
  addTable(part(item, 'relation'), context);
  for (const join of list(item, 'joins')) {
    const operator = isNode(join) ? join.join_operator : undefined;
    if (typeof operator === 'string' && /ArrayJoin/.test(operator)) addArray(join, context);
    else addTable(part(join, 'relation'), context);
    const on = isNode(operator) ? JSON.stringify(operator) : '';
    if (on.includes('"subquery"')) originOf(operator, context.scope, context.follow);
  }
}

/** ARRAY JOIN of ClickHouse: each entry of an array column becomes a row. */
function addArray(join: unknown, { scope, follow }: Context): void {
  const table = part(part(join, 'relation'), 'Table');
  const column = nameParts(table?.name);
  const alias = identifier(part(part(table, 'alias'), 'name')) ?? column.at(-1);
  const origin = together(
    [originOf({ CompoundIdentifier: column.map((value) => ({ value })) }, scope, follow)],
    'transformation',
  );
  scope.sources.push({ names: [], columns: [{ name: alias, origin }], other: () => undefined });
}

function addLateral(view: unknown, { scope, follow }: Context): void {
  const origin = originOf(part(view, 'lateral_view'), scope, follow);
  const names = list(view, 'lateral_col_alias').map(identifier);
  scope.sources.push({
    names: nameParts(isNode(view) ? view.lateral_view_name : undefined),
    columns: names.map((name) => ({ name, origin })),
    other: () => undefined,
  });
}

function addTable(relation: Node | undefined, context: Context): void {
  const { scope, following, tables, follow } = context;
  const [variant] = Object.keys(relation ?? {});
  const factor = part(relation, variant ?? '');
  const alias = part(factor, 'alias');
  const called = identifier(part(alias, 'name'));
  const names = list(alias, 'columns').map((one) => identifier(part(one, 'name')));
  if (variant === 'Derived') {
    const query = part(factor, 'subquery');
    const outer = factor?.lateral === true ? scope : scope.outer;
    const outputs = query === undefined ? [] : followQuery(query, following, { tables, outer });
    scope.sources.push(resultSource(renamed(outputs, names), called));
  } else if (variant === 'NestedJoin') {
    addTables(part(factor, 'table_with_joins'), context);
  } else if (variant === 'Table' && !isNode(factor?.args)) {
    addNamed(nameParts(factor?.name), { called, names }, context);
  } else {
    // A function, UNNEST, JSON_TABLE: every column of it is made of what it is given.
    const origin = together([originOf(factor, scope, follow)], 'transformation');
    if (factor === undefined) following.lost = true;
    const own = called === undefined ? nameParts(factor?.name).slice(-1) : [called];
    scope.sources.push({ names: own, columns: undefined, other: () => origin });
  }
}

function addNamed(
  name: readonly string[],
  {
    called,
    names,
  }: { readonly called: string | undefined; readonly names: readonly (string | undefined)[] },
  { scope, following, tables }: Context,
): void {
  const [only] = name;
  const query =
    name.length === 1 && only !== undefined ? tables.get(only.toLowerCase()) : undefined;
  if (query !== undefined) {
    scope.sources.push(resultSource(renamed(query, names), called ?? only));
    return;
  }
  const table = following.find(name);
  following.tables.set(JSON.stringify([table.schema ?? '', table.name]), table);
  const source = tableSource(table, called);
  scope.sources.push(
    names.length === 0 || source.columns === undefined
      ? source
      : { ...source, columns: renamed(source.columns, names) },
  );
}

function resultSource(columns: readonly Output[], name: string | undefined): Source {
  return { names: name === undefined ? [] : [name], columns, other: () => undefined };
}

function followItem(item: unknown, context: Context): readonly Output[] {
  const { scope, follow } = context;
  const aliased = part(item, 'ExprWithAlias');
  if (aliased !== undefined) {
    return [
      {
        name: identifier(part(aliased, 'alias')),
        origin: originOf(part(aliased, 'expr'), scope, follow),
      },
    ];
  }
  const plain = part(item, 'UnnamedExpr');
  if (plain !== undefined) return [{ name: nameOf(plain), origin: originOf(plain, scope, follow) }];
  const [kind, options] = list(item, 'QualifiedWildcard');
  const qualified = findSource(nameParts(isNode(kind) ? kind.ObjectName : undefined), scope);
  const sources = kind === undefined ? scope.sources : qualified === undefined ? [] : [qualified];
  return everyColumn(sources, part(item, 'Wildcard') ?? options, context);
}

/** `*`: all columns in order; where those of a table are not known, the way is lost. */
function everyColumn(
  sources: readonly Source[],
  options: unknown,
  { following, scope, follow }: Context,
): readonly Output[] {
  if (sources.length === 0 || sources.some(({ columns }) => columns === undefined))
    following.lost = true;
  const except = part(options, 'opt_except') ?? part(options, 'opt_exclude');
  const left = [
    identifier(part(except, 'first_element')),
    ...list(except, 'additional_elements').map(identifier),
    ...list(except, 'Multiple').map(identifier),
    identifier(part(except, 'Single')),
  ];
  const replaced = new Map(
    list(part(options, 'opt_replace'), 'items').map((one) => [
      identifier(part(one, 'column_name')),
      originOf(part(one, 'expr'), scope, follow),
    ]),
  );
  return sources
    .flatMap(({ columns }) => columns ?? [])
    .filter(({ name }) => !left.some((one) => one !== undefined && sameName(one, name ?? '')))
    .map(({ name, origin }) => ({ name, origin: replaced.get(name) ?? origin }));
}

function nameOf(expression: Node): string | undefined {
  const compound = list(expression, 'CompoundIdentifier');
  return identifier(part(expression, 'Identifier')) ?? identifier(compound.at(-1));
}
