import { fromNothing, type Origin, together } from './origins.ts';
import { resolve, resolveQualified, type Scope } from './scope.ts';
import { identifier, isNode, list, type Node, nameParts, part } from './sql-query.ts';

/** Follows a query inside an expression. */
export type FollowQuery = (query: Node, outer: Scope) => Origin;

/** Parts of an expression that name things other than columns, or say nothing of values. */
const noValues = new Set([
  'name',
  'data_type',
  'collation',
  'alias',
  'span',
  'op',
  'window_name',
  'field',
]);

const aggregates =
  /^(?:sum|count|avg|min|max|mean|median|mode|stddev|stdev|std|var|variance|skew|kurt|corr|covar|regr_|string_agg|array_agg|json_agg|jsonb_agg|json_object_?agg|jsonb_object_agg|xmlagg|group_concat|listagg|bool_and|bool_or|every|any_value|arbitrary|percentile|approx_|quantile|uniq|arg_?min|arg_?max|group_?(?:array|bit|uniq)|bit_(?:and|or|xor)|top_?k|histogram|map_agg|map_union|multimap_agg|checksum|geometric_mean|entropy|sum_?map|any(?:last|heavy)?$|count_?if|max_by|min_by|simplelinearregression|delta_?sum|range_agg|grouping$)/i;

/** What an expression's value is made of; a name that cannot be found makes it unsure. */
export function originOf(expression: unknown, scope: Scope, follow: FollowQuery): Origin {
  if (Array.isArray(expression)) {
    return together(expression.map((one) => originOf(one, scope, follow)));
  }
  if (!isNode(expression)) return fromNothing;
  const [variant] = Object.keys(expression);
  const inner = variant === undefined ? undefined : expression[variant];
  if (variant === 'Identifier') return resolve(identifier(inner) ?? '', scope);
  if (variant === 'CompoundIdentifier') return resolveQualified(nameParts(inner), scope);
  if (variant === 'Nested') return originOf(inner, scope, follow);
  const transformed = (origins: readonly Origin[]) => together(origins, 'transformation');
  if (variant === 'Function') return functionOrigin(inner, scope, follow);
  if (variant === 'Subquery' && isNode(inner)) return follow(inner, scope);
  if (variant === 'CompoundFieldAccess') {
    return transformed([
      originOf(part(inner, 'root'), scope, follow),
      ...list(inner, 'access_chain').map((step) =>
        originOf(part(step, 'Subscript'), scope, follow),
      ),
    ]);
  }
  const arrow = arrowOf(variant, inner);
  if (arrow !== undefined) return originOf(arrow.body, withNames(scope, arrow.parameters), follow);
  return transformed(partsOf(expression).map((one) => throughPart(one, scope, follow)));
}

/** The parts of a node that hold values. */
function partsOf(node: Node): (readonly [string, unknown])[] {
  return Object.entries(node).filter(([key]) => !noValues.has(key) && !key.endsWith('_token'));
}

function throughPart(
  [key, value]: readonly [string, unknown],
  scope: Scope,
  follow: FollowQuery,
): Origin {
  if ((key === 'subquery' || key === 'Subquery') && isNode(value)) return follow(value, scope);
  if (Array.isArray(value)) return originOf(value, scope, follow);
  if (!isNode(value)) return fromNothing;
  if (isVariant(value)) return originOf(value, scope, follow);
  return together(partsOf(value).map((one) => throughPart(one, scope, follow)));
}

/** Variants are written with a capital: `{ BinaryOp: … }`; records with small letters. */
function isVariant(node: Node): boolean {
  const keys = Object.keys(node);
  return keys.length === 1 && /^[A-Z]/.test(keys[0] ?? '');
}

function functionOrigin(called: unknown, scope: Scope, follow: FollowQuery): Origin {
  const name = nameParts(isNode(called) ? called.name : undefined).at(-1) ?? '';
  const values = isNode(called)
    ? partsOf(called).map((one) => throughPart(one, scope, follow))
    : [];
  const windowed = isNode(called) && called.over !== undefined && called.over !== null;
  return together(values, aggregates.test(name) && !windowed ? 'aggregation' : 'transformation');
}

/** `x -> …`, as an operator or as the dialect's own node. */
function arrowOf(variant: string | undefined, inner: unknown) {
  if (variant === 'BinaryOp' && isNode(inner) && inner.op === 'Arrow') {
    const left = part(inner, 'left');
    const one = identifier(part(left, 'Identifier'));
    const several = list(left, 'Tuple').flatMap(
      (each) => identifier(part(each, 'Identifier')) ?? [],
    );
    const parameters = one === undefined ? several : [one];
    return parameters.length === 0 ? undefined : { parameters, body: inner.right };
  }
  if (variant !== 'Lambda' || !isNode(inner)) return undefined;
  const given = inner.params;
  const texts = JSON.stringify(given).matchAll(/"value":"([^"]*)"/g);
  return { parameters: [...texts].map(([, name]) => name ?? ''), body: inner.body };
}

/** Parameters hide columns of the same name. */
function withNames(scope: Scope, names: readonly string[]): Scope {
  const parameters = names.map((name) => [name.toLowerCase(), fromNothing] as const);
  const source = {
    names: [],
    columns: names.map((name) => ({ name, origin: fromNothing })),
    other: () => undefined,
  };
  return { sources: [source], outer: scope, named: new Map(parameters) };
}
