import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineageOfQuery } from './lineage-of-query.ts';
import { tooDeep } from './sql-depth.ts';

const tables: Record<string, readonly string[]> = {
  'shop.orders': ['id', 'customer', 'gross', 'net', 'tags', 'placed'],
  'shop.customers': ['id', 'email', 'name'],
  'shop.returns': ['id', 'reason'],
};

function find(name: readonly string[]) {
  const table = name.at(-1) ?? '';
  const columns = tables[`shop.${table}`];
  return columns === undefined ? undefined : { schema: 'shop', name: table, columns };
}

/** `column ← inputs (transformation)`, one line a column; an unsure result ends with `?`. */
async function follow(sql: string, columns: readonly string[], dialect = 'postgresql') {
  const found = await lineageOfQuery({ sql, dialect, columns, find });
  if (found === undefined) return undefined;
  const lines = found.columns.map(({ column, inputs, transformation }) => {
    const from = inputs.map((one) => `${one.table}.${one.column}`).join(', ');
    return `${column} ← ${from} (${transformation})`;
  });
  return [...lines, ...(found.complete ? [] : ['?'])];
}

test.each([
  [
    'aliases, joins and aggregates',
    `SELECT c.email AS mail, sum((o.gross - o.net)) AS tax, count(*) AS n, 'x'::text AS k
     FROM (shop.orders o JOIN shop.customers c ON ((c.id = o.customer))) GROUP BY c.email`,
    ['mail', 'tax', 'n', 'k'],
    [
      'mail ← customers.email (identity)',
      'tax ← orders.gross, orders.net (aggregation)',
      'n ←  (aggregation)',
      'k ←  (transformation)',
    ],
  ],
  [
    'named queries, and one inside another',
    `WITH spent AS (SELECT customer, sum(gross) AS total FROM orders GROUP BY customer)
     SELECT x.name, x.total * 2 FROM (SELECT name, total FROM spent JOIN customers ON id = customer) x`,
    ['name', 'double'],
    ['name ← customers.name (identity)', 'double ← orders.gross (aggregation)'],
  ],
  [
    'the columns of a table by a star, and names that the view gives itself',
    'SELECT o.*, email FROM orders o JOIN customers USING (id)',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    [
      'a ← orders.id (identity)',
      'b ← orders.customer (identity)',
      'c ← orders.gross (identity)',
      'd ← orders.net (identity)',
      'e ← orders.tags (identity)',
      'f ← orders.placed (identity)',
      'g ← customers.email (identity)',
    ],
  ],
  [
    'unions, by place',
    'SELECT id, reason FROM returns UNION ALL SELECT id, upper(name) FROM customers',
    ['id', 'text'],
    [
      'id ← customers.id, returns.id (identity)',
      'text ← customers.name, returns.reason (transformation)',
    ],
  ],
  [
    'entries of arrays, subqueries and windows',
    `SELECT t.tag, (SELECT max(r.reason) FROM returns r WHERE r.id = o.id) AS why,
       row_number() OVER (PARTITION BY o.customer ORDER BY o.placed) AS nth
     FROM orders o CROSS JOIN LATERAL unnest(o.tags) t(tag)`,
    ['tag', 'why', 'nth'],
    [
      'tag ← orders.tags (transformation)',
      'why ← returns.reason (aggregation)',
      'nth ← orders.customer, orders.placed (transformation)',
    ],
  ],
  [
    'a query that reads itself',
    `WITH RECURSIVE chain(id, path) AS (SELECT id, name FROM customers
       UNION ALL SELECT o.id, c.path || o.tags FROM chain c JOIN orders o ON o.customer = c.id)
     SELECT id, path FROM chain`,
    ['id', 'path'],
    [
      'id ← customers.id, orders.id (identity)',
      'path ← customers.name, orders.tags (transformation)',
    ],
  ],
])('%s', async (_, sql, columns, expected) => {
  expect(await follow(sql, columns)).toEqual(expected);
});

test.each([
  [
    'clickhouse',
    'SELECT customer AS c, groupUniqArray(tag) AS tags, c + 1 AS next FROM shop.orders ARRAY JOIN tags AS tag GROUP BY c',
    ['c', 'tags', 'next'],
    [
      'c ← orders.customer (identity)',
      'tags ← orders.tags (aggregation)',
      'next ← orders.customer (transformation)',
    ],
  ],
  [
    'clickhouse',
    'SELECT * EXCEPT (tags, placed), arrayMap(id -> id * gross, tags) AS m FROM orders',
    ['id', 'customer', 'gross', 'net', 'm'],
    [
      'id ← orders.id (identity)',
      'customer ← orders.customer (identity)',
      'gross ← orders.gross (identity)',
      'net ← orders.net (identity)',
      'm ← orders.gross, orders.tags (transformation)',
    ],
  ],
  [
    'mysql',
    "select `o`.`id` AS `id`,group_concat(distinct `c`.`name` order by `c`.`name` ASC separator ',') AS `n` from (`shop`.`orders` `o` left join `shop`.`customers` `c` on((`c`.`id` = `o`.`customer`))) group by `o`.`id`",
    ['id', 'n'],
    ['id ← orders.id (identity)', 'n ← customers.name (aggregation)'],
  ],
  [
    'trino',
    'SELECT TRY_CAST(o.gross AS bigint) g, u.x FROM "lake"."shop"."orders" o CROSS JOIN UNNEST(o.tags) WITH ORDINALITY AS u(x, n)',
    ['g', 'x'],
    ['g ← orders.gross (transformation)', 'x ← orders.tags (transformation)'],
  ],
])('in the dialect of %s', async (dialect, sql, columns, expected) => {
  expect(await follow(sql, columns, dialect)).toEqual(expected);
});

test('a table that nobody knows gives what is asked of it by name, and loses the way by a star', async () => {
  expect(await follow('SELECT u.a FROM far.away u', ['a'])).toEqual(['a ← away.a (identity)']);
  expect(await follow('SELECT * FROM far.away', ['a'])).toEqual(['?']);
  expect(await follow('SELECT nowhere FROM shop.orders', ['a'])).toEqual(['a ←  (identity)', '?']);
});

test('a text that is no query, or nested without end, is not followed and breaks nothing', async () => {
  const calls = `SELECT ${'f('.repeat(30)}id${')'.repeat(30)} FROM orders`;
  const chain = `SELECT ${Array.from({ length: 5000 }, () => 'id').join(' + ')} FROM orders`;
  for (const sql of ['', 'DROP TABLE x', 'SELECT id FROM', 'SELECT 1; SELECT 2', calls, chain]) {
    expect(await follow(sql, ['a'])).toBeUndefined();
  }
  expect(await follow('SELECT id FROM orders', ['id'])).toEqual(['id ← orders.id (identity)']);
});

test('a wide query is not a deep one', async () => {
  const columns = Array.from({ length: 3000 }, (_, index) => `coalesce(gross + ${index}, net)`);
  expect(tooDeep(`SELECT ${columns.join(', ')} FROM orders`)).toBe(false);
});

test('whatever is written, following it ends without an error', async () => {
  const words = fc.constantFrom(
    ...[
      'SELECT',
      'FROM',
      'orders',
      '(',
      ')',
      ',',
      '*',
      'AS',
      'x',
      'JOIN',
      'ON',
      '=',
      'UNION',
      'WITH',
      "'",
      'CASE',
      'id',
      '.',
      '->',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (tokens) => {
      await follow(`SELECT ${tokens.join(' ')}`, ['a']);
    }),
  );
});
