import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedFunctions, allowedTableFunctions } from './allowed-functions.ts';
import { type CheckedSelect, checkSelect } from './check-select.ts';

let instance: DuckDBInstance;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
});
afterAll(() => instance.closeSync());

async function check(sql: string, tables = ['orders', 'customers']) {
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    'SELECT json_serialize_sql($sql::VARCHAR, skip_null := true, skip_empty := true)',
    { sql },
  );
  connection.closeSync();
  return checkSelect(String(reader.getRows()[0]?.[0]), new Set(tables), { file: 'c' });
}

async function passed(sql: string): Promise<CheckedSelect> {
  const checked = await check(sql);
  if ('code' in checked) throw new Error(`refused: ${JSON.stringify(checked.params)}`);
  return checked;
}

describe('checkSelect', () => {
  it.each([
    "SELECT count(*) FROM Orders o JOIN customers c USING (id) WHERE o.total > 2 AND c.name LIKE 'A%'",
    'WITH late AS (SELECT * FROM orders WHERE paid IS NULL) SELECT count(*) FILTER (WHERE a) FROM late',
    'SELECT sum(CASE WHEN a BETWEEN 1 AND 2 THEN 1 ELSE 0 END)::DECIMAL(10, 2) FROM orders',
    'SELECT max(n) FROM (SELECT count(*) AS n FROM orders GROUP BY ALL HAVING count(*) > 1)',
    "SELECT count(*) FROM orders WHERE paid < placed - INTERVAL 1 DAY OR date_trunc('month', paid) = DATE '2026-01-01'",
    'SELECT max(r) FROM (SELECT row_number() OVER (PARTITION BY a ORDER BY b DESC) r FROM orders)',
    'SELECT count(*) FROM orders WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = orders.id)',
    "SELECT count(*) FROM orders WHERE regexp_matches(code, '^[A-Z]+$') AND id IN (1, 2) AND TRY_CAST(x AS INTEGER) IS NOT NULL",
    'SELECT (SELECT count(*) FROM orders) - (SELECT count(DISTINCT id) FROM orders)',
    'SELECT count(*) FROM (SELECT id FROM orders EXCEPT SELECT id FROM customers UNION ALL SELECT 1)',
    'SELECT count(*) FROM orders, range(10) LIMIT 1',
    "SELECT corr(a, b) FROM orders WHERE extract(year FROM paid) = 2026 AND strftime(paid, '%H') < '12'",
    'SELECT median(total) FROM orders ORDER BY 1 LIMIT 1',
  ])('lets through %s', async (sql) => {
    expect(await check(sql)).not.toHaveProperty('code');
  });

  it('names the tables and columns that are read', async () => {
    const { tables, names } = await passed(
      'WITH customers2 AS (SELECT Mail FROM Customers) SELECT count(o."Order ID") FROM ORDERS o, customers2',
    );
    expect(tables).toEqual(['customers', 'orders']);
    expect([...(names === 'all' ? [] : names)]).toEqual(
      expect.arrayContaining(['mail', 'order id']),
    );
  });

  it.each([
    'SELECT o FROM orders o',
    'SELECT count(orders) FROM orders',
    'SELECT o.* FROM orders o',
    'SELECT count(*) FROM orders NATURAL JOIN customers',
  ])('takes all columns for %s', async (sql) => {
    expect((await passed(sql)).names).toBe('all');
  });

  it('knows a plain count of rows', async () => {
    expect(await passed('SELECT count(*) FROM orders WHERE a')).toMatchObject({
      countsRowsOf: 'orders',
      conditional: true,
    });
    for (const other of [
      'SELECT count(*) + max(a) FROM orders',
      'SELECT count(*) FROM orders, customers',
      'WITH orders AS (SELECT 1) SELECT count(*) FROM orders',
    ])
      expect(await passed(other)).not.toHaveProperty('countsRowsOf');
  });

  it('allows no function that reads files, settings or the catalogue', async () => {
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `SELECT DISTINCT function_name FROM duckdb_functions() WHERE function_type IN ('table', 'pragma', 'table_macro')
       OR regexp_matches(function_name, 'read|glob|setting|env|duckdb|pragma|query|secret|log_|random|uuid|now|nextval|txid|version|schema|database')`,
    );
    const harmless = new Set([...allowedTableFunctions, 'regexp_extract']);
    const dangerous = reader
      .getRows()
      .map(([name]) => String(name))
      .filter((name) => !harmless.has(name));
    connection.closeSync();
    expect(dangerous.length).toBeGreaterThan(100);
    expect(dangerous.filter((name) => allowedFunctions.has(name))).toEqual([]);
  });

  it('never fails with anything but a problem', async () => {
    const words = fc.constantFrom(
      'SELECT',
      'FROM',
      'orders',
      'WITH',
      'AS',
      '(',
      ')',
      ',',
      '*',
      'count(*)',
      'WHERE',
      '1',
      "'x'",
      '=',
      'JOIN',
      'UNION',
      'x',
      ';',
      '--',
      'PIVOT',
      'ON',
      'COPY',
      'TO',
      'VALUES',
      '[',
      ']',
      '{',
      '}',
      '$1',
      ':=',
      'DESCRIBE',
      'LIMIT',
      'ORDER BY',
      'OVER',
      '->',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 14 }), async (parts) => {
        await check(parts.join(' '));
      }),
      { numRuns: 500 },
    );
  });
});
