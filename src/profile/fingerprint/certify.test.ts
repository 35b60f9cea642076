import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DuckDbEngine, openDuckDb } from '../../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { quoteName, quoteText } from '../../sql/duckdb.ts';
import type { CanonicalColumn, CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import { Problem } from '../../vocabulary/problem.ts';
import { canonicalSchema } from './canonical-schema.ts';
import { certifyTable, engineTypes } from './certify.ts';
import { encodeCell, type ReferenceCell, referenceRoot } from './reference.ts';

let folder = '';
let engine: DuckDbEngine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-fingerprint-'));
  engine = await openDuckDb({ threads: 2, memory: '512MiB', temporaryFolder: folder });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

async function schemaOf(relation: string, on = engine): Promise<CanonicalSchema> {
  const types = await engineTypes(on, relation);
  return canonicalSchema([...types].map(([name, engineType]) => ({ name, engineType })));
}

async function rootOf(relation: string, schema?: CanonicalSchema): Promise<string> {
  const used = schema ?? (await schemaOf(relation));
  return (await certifyTable(engine, { relation, schema: used })).root;
}

async function view(name: string, select: string): Promise<string> {
  await engine.run(`CREATE OR REPLACE TABLE ${quoteName(name)} AS ${select}`);
  return name;
}

const schemaFor = (...columns: CanonicalColumn[]): CanonicalSchema => ({
  version: 'assay-canonical-schema/1',
  columns,
});

async function refusal(relation: string, schema: CanonicalSchema, raw?: string) {
  const input = raw === undefined ? { relation, schema } : { relation, schema, raw };
  try {
    await certifyTable(engine, input);
  } catch (problem) {
    if (problem instanceof Problem) return { code: problem.code, ...problem.params };
    throw problem;
  }
  return 'certified';
}

/** A cell as the engine is given it and as the reference implementation is. */
interface Pair {
  readonly sql: string;
  readonly cell: ReferenceCell;
}
interface Kind {
  readonly engineType: string;
  readonly canonical: string;
  readonly pairs: fc.Arbitrary<Pair>;
}
const integers = (tag: 'i' | 'd' | 'y' | 'h' | 'm', bits: number, sql: (n: bigint) => string) =>
  fc
    .bigInt({ min: -(2n ** BigInt(bits)), max: 2n ** BigInt(bits) - 1n })
    .map((n): Pair => ({ sql: sql(n), cell: { integer: n, tag } }));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const kinds: readonly Kind[] = [
  {
    engineType: 'BOOLEAN',
    canonical: 'boolean',
    pairs: fc.boolean().map((b): Pair => ({ sql: String(b), cell: { boolean: b } })),
  },
  { engineType: 'INTEGER', canonical: 'integer', pairs: integers('i', 31, (n) => `${n}`) },
  { engineType: 'HUGEINT', canonical: 'integer', pairs: integers('i', 100, (n) => `${n}`) },
  {
    engineType: 'DECIMAL(12,3)',
    canonical: 'decimal(3)',
    pairs: integers('d', 39, (n) => `CAST(${n} AS DECIMAL(38,0)) / 1`).map(({ cell }) => {
      const scaled = cell !== null && 'integer' in cell ? cell.integer : 0n;
      const digits = String(scaled < 0n ? -scaled : scaled).padStart(4, '0');
      return { sql: `${scaled < 0n ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`, cell };
    }),
  },
  {
    engineType: 'DOUBLE',
    canonical: 'double',
    pairs: fc
      .oneof(fc.double(), fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY))
      .map((d): Pair => ({ sql: `${quoteText(String(d))}::DOUBLE`, cell: { double: d } })),
  },
  {
    engineType: 'DATE',
    canonical: 'date(day)',
    pairs: integers('y', 17, (n) => `DATE '1970-01-01' + (${n})::INTEGER`),
  },
  {
    engineType: 'TIMESTAMP',
    canonical: 'timestamp(microsecond,none)',
    pairs: integers('m', 55, (n) => `make_timestamp(${n})`),
  },
  {
    engineType: 'VARCHAR',
    canonical: 'text',
    pairs: fc
      .string({ unit: 'binary', maxLength: 40 })
      .map((text): Pair => ({ sql: quoteText(text), cell: { text } })),
  },
  {
    engineType: 'BLOB',
    canonical: 'binary',
    pairs: fc
      .uint8Array({ maxLength: 20 })
      .map((bytes): Pair => ({ sql: `unhex('${hex(bytes)}')`, cell: { binary: bytes } })),
  },
];
const missing: Pair = { sql: 'NULL', cell: null };
const tables = fc
  .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        fc.tuple(
          ...columns.map((c) => fc.oneof({ weight: 5, arbitrary: c.pairs }, fc.constant(missing))),
        ),
        { maxLength: 12 },
      ),
    }),
  );

describe('against the reference implementation', () => {
  test('both agree on random tables, and on any order of rows', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ columns, rows }) => {
        const names = columns.map((c, i) => ({ name: `c"${i}`, type: c.canonical }));
        const declared = columns.map((c, i) => `${quoteName(`c"${i}`)} ${c.engineType}`);
        await engine.run(`CREATE OR REPLACE TABLE random (${declared.join(', ')})`);
        for (const row of [...rows].reverse()) {
          await engine.run(`INSERT INTO random VALUES (${row.map((p) => p.sql).join(', ')})`);
        }
        const reference = { columns: names, rows: rows.map((row) => row.map((p) => p.cell)) };
        expect(await rootOf('random')).toBe(referenceRoot(reference));
      }),
      { numRuns: 40, seed: 20261123 },
    );
  });

  test('repeated rows count, and are reported', async () => {
    await view('repeated', 'SELECT i % 3 AS a FROM range(10) t(i)');
    const schema = await schemaOf('repeated');
    const certificate = await certifyTable(engine, { relation: 'repeated', schema });
    const rows = Array.from({ length: 10 }, (_, i) => [
      { integer: BigInt(i % 3), tag: 'i' } as const,
    ]);
    const columns = [{ name: 'a', type: 'integer' }];
    expect(certificate.root).toBe(repeatedRoot);
    expect(certificate.root).toBe(referenceRoot({ columns, rows }));
    expect(certificate).toMatchObject({ rows: 10, duplicateRows: 7 });
  });

  test('the vectors of docs/reference/fingerprint.md hold', async () => {
    await view(
      'vectors',
      `SELECT * FROM (VALUES
         (1::BIGINT, 'é'::VARCHAR, 12.50::DECIMAL(10,2), -0.0::DOUBLE, DATE '1970-01-02', TIMESTAMP '1970-01-01 00:00:01', true),
         (NULL, '', NULL, 1.5, NULL, NULL, NULL)
       ) t(id, name, price, ratio, day, moment, ok)`,
    );
    expect(await rootOf('vectors')).toBe(vectorRoot);
    expect(
      [{ integer: 1n, tag: 'i' }, { text: 'é' }, { integer: 1250n, tag: 'd' }, { double: -0 }]
        .map((cell) => encodeCell(cell as ReferenceCell).toString())
        .join(''),
    ).toBe('i1:1t2:éd4:1250f1:0');
    await view('nothing', 'SELECT 1::BIGINT AS id WHERE false');
    expect(await rootOf('nothing')).toBe(emptyRoot);
  });
});
const vectorRoot = '5bc4ce498b044ba739186392cb4e8872be39ad5a5fc993997dbd26dada5c0b64';
const repeatedRoot = '38ccee277cab484a81da16bb32f970063f49c170201cbbafd653202ee68fc17d';
const emptyRoot = '54913b8779e0c5ed1b4060d949ecb12924a40aa78a3ddb6650b3994be6339b46';

const mixed = `SELECT i::BIGINT AS id, 'user' || (i * 7919 % 5000) AS name,
  ((i * 31 % 100000) / 100.0)::DECIMAL(12,2) AS price, (i * 17 % 1000) / 7.0 AS ratio,
  DATE '2020-01-01' + (i % 900)::INT AS day,
  TIMESTAMP '2020-01-01' + to_microseconds(i * 1234567) AS moment,
  CASE WHEN i % 10 = 0 THEN NULL ELSE i % 2 = 0 END AS ok`;

describe('equal values under one schema have one root', () => {
  test('as a typed table, as text with a typed view, and as Parquet in any split', async () => {
    await view('typed', `${mixed} FROM range(20000) t(i)`);
    const schema = await schemaOf('typed');
    const root = await rootOf('typed', schema);

    await view('raw', 'SELECT COLUMNS(*)::VARCHAR FROM typed');
    await engine.run(
      `CREATE OR REPLACE VIEW "raw typed" AS SELECT TRY_CAST(id AS BIGINT) AS id, name,
       TRY_CAST(price AS DECIMAL(18,4)) AS price, TRY_CAST(ratio AS DOUBLE) AS ratio,
       TRY_CAST(day AS DATE) AS day, TRY_CAST(moment AS TIMESTAMP) AS moment, TRY_CAST(ok AS BOOLEAN) AS ok FROM raw`,
    );
    const text = await certifyTable(engine, { relation: 'raw typed', raw: 'raw', schema });
    expect(text.root).toBe(root);

    for (const part of [0, 1, 2]) {
      const file = quoteText(join(folder, `part${part}.parquet`));
      await engine.run(
        `COPY (FROM typed WHERE id % 3 = ${part} ORDER BY name) TO ${file} (FORMAT parquet, ROW_GROUP_SIZE 2048)`,
      );
    }
    await engine.run(
      `CREATE OR REPLACE VIEW parquet AS SELECT ok, moment, day, ratio, price, name, id FROM ${quoteText(join(folder, 'part*.parquet'))}`,
    );
    expect(await rootOf('parquet', schema)).toBe(root);
  });

  test('with narrower and wider engine types of the same values', async () => {
    const schema = schemaFor(
      { name: 'n', type: 'integer' },
      { name: 'd', type: 'decimal', scale: 2 },
      { name: 'f', type: 'double' },
      { name: 't', type: 'timestamp', unit: 'microsecond', zone: 'none' },
    );
    const roots: string[] = [];
    for (const [n, d, f, t] of [
      ['TINYINT', 'DECIMAL(4,2)', 'DOUBLE', 'TIMESTAMP'],
      ['UBIGINT', 'DECIMAL(38,4)', 'FLOAT', 'TIMESTAMP_NS'],
      ['DOUBLE', 'DOUBLE', 'DECIMAL(9,1)', 'TIMESTAMP_S'],
      ['DECIMAL(20,3)', 'INTEGER', 'SMALLINT', 'DATE'],
      ['UHUGEINT', 'FLOAT', 'HUGEINT', 'TIMESTAMP_MS'],
    ]) {
      await view(
        'kinds',
        `SELECT 7::${n} AS n, 12::${d} AS d, 3::${f} AS f, TIMESTAMP '2024-02-29'::${t} AS t`,
      );
      roots.push(await rootOf('kinds', schema));
    }
    expect(new Set(roots).size).toBe(1);
  });

  test('on any number of threads, within a small memory', { timeout: 120_000 }, async () => {
    const roots = new Set<string>();
    for (const threads of [1, 2, 4]) {
      const small = await openDuckDb({ threads, memory: '256MiB', temporaryFolder: folder });
      await small.run(`CREATE VIEW many AS ${mixed} FROM range(700000) t(i)`);
      const schema = await schemaOf('many', small);
      roots.add((await certifyTable(small, { relation: 'many', schema })).root);
      await small.close();
    }
    expect(roots.size).toBe(1);
  });
});

describe('one changed cell changes the root', () => {
  test('of any column, also from null to empty or from one row to another', async () => {
    await view('base', `${mixed} FROM range(500) t(i)`);
    const schema = await schemaOf('base');
    const roots = [await rootOf('base', schema)];
    for (const change of [
      `name = ''`,
      'name = NULL',
      `name = name || ' '`,
      'price = price + 0.01',
      'ratio = nextafter(ratio, 1e9)',
      'day = day + 1',
      'moment = moment + to_microseconds(1)',
      'ok = NOT ok',
      'id = id + 1000000',
    ]) {
      await view('changed', 'FROM base');
      await engine.run(`UPDATE changed SET ${change} WHERE id = 123`);
      roots.push(await rootOf('changed', schema));
    }
    await view('changed', 'FROM base WHERE id <> 123');
    roots.push(await rootOf('changed', schema));
    await view('changed', 'FROM base UNION ALL FROM base WHERE id = 123');
    roots.push(await rootOf('changed', schema));
    expect(new Set(roots).size).toBe(roots.length);
  });

  test('and so does a name or a type of the schema', async () => {
    await view('one', 'SELECT 1 AS a');
    await view('two', 'SELECT 1 AS b');
    const roots = [
      await rootOf('one'),
      await rootOf('two'),
      await rootOf('one', schemaFor({ name: 'a', type: 'decimal', scale: 0 })),
      await rootOf('one', schemaFor({ name: 'a', type: 'double' })),
    ];
    expect(new Set(roots).size).toBe(4);
  });
});

describe('a value that does not fit refuses', () => {
  const code = 'fingerprint.cells-do-not-fit';

  test.each([
    ['1.5::DOUBLE', { name: 'a', type: 'integer' }],
    [`'nan'::DOUBLE`, { name: 'a', type: 'integer' }],
    ['1.5::DECIMAL(4,1)', { name: 'a', type: 'integer' }],
    ['1.239::DECIMAL(9,3)', { name: 'a', type: 'decimal', scale: 2 }],
    ['1.239::DOUBLE', { name: 'a', type: 'decimal', scale: 2 }],
    ['1e300::DOUBLE', { name: 'a', type: 'decimal', scale: 2 }],
    ['9007199254740993::BIGINT', { name: 'a', type: 'double' }],
    ['340282366920938463463374607431768211455::UHUGEINT', { name: 'a', type: 'double' }],
    [`'12'::VARCHAR`, { name: 'a', type: 'integer' }],
    ['12::INTEGER', { name: 'a', type: 'text' }],
    ['true', { name: 'a', type: 'integer' }],
    [`TIMESTAMP '2020-01-01 00:00:01'`, { name: 'a', type: 'date', unit: 'day' }],
    [`DATE 'infinity'`, { name: 'a', type: 'date', unit: 'day' }],
    [`TIMESTAMP '-infinity'`, { name: 'a', type: 'date', unit: 'day' }],
    [`TIMESTAMP 'infinity'`, { name: 'a', type: 'timestamp', unit: 'microsecond', zone: 'none' }],
    [
      `TIMESTAMP_NS '2020-01-01 00:00:00.000000001'`,
      { name: 'a', type: 'timestamp', unit: 'microsecond', zone: 'none' },
    ],
    [
      `TIMESTAMPTZ '2020-01-01 00:00:00Z'`,
      { name: 'a', type: 'timestamp', unit: 'microsecond', zone: 'none' },
    ],
    [`'x'`, { name: 'a', type: 'empty' }],
    ['[1, 2]', { name: 'a', type: 'nested', form: 'BIGINT[]' }],
  ] satisfies [string, CanonicalColumn][])('%s under %j', async (value, of) => {
    await view('misfit', `SELECT ${value} AS a UNION ALL SELECT NULL`);
    expect(await refusal('misfit', schemaFor(of))).toMatchObject({ code, column: 'a', count: 1 });
  });

  test('nulls alone fit every type', async () => {
    await view('nulls', 'SELECT NULL::VARCHAR AS a');
    expect(await refusal('nulls', schemaFor({ name: 'a', type: 'integer' }))).toBe('certified');
  });

  test('a text that the typed view lost, but not an empty one', async () => {
    await view('lossy', `SELECT unnest(['1', '', 'N/A', NULL, '?']) AS a`);
    await engine.run(
      'CREATE OR REPLACE VIEW "lossy typed" AS SELECT TRY_CAST(a AS BIGINT) AS a FROM lossy',
    );
    const schema = await schemaOf('lossy typed');
    expect(await refusal('lossy typed', schema, 'lossy')).toEqual({
      code,
      column: 'a',
      type: 'integer',
      count: 2,
    });
    await engine.run(`DELETE FROM lossy WHERE a IN ('N/A', '?')`);
    expect(await refusal('lossy typed', schema, 'lossy')).toBe('certified');
  });

  test('columns that are not those of the schema', async () => {
    await view('columns', 'SELECT 1 AS a, 2 AS b');
    const [a, b] = [
      { name: 'a', type: 'integer' },
      { name: 'b', type: 'integer' },
    ] as const;
    expect(await refusal('columns', schemaFor(a))).toEqual({
      code: 'fingerprint.column-unknown',
      column: 'b',
    });
    expect(await refusal('columns', schemaFor(a, b, { name: 'c', type: 'text' }))).toEqual({
      code: 'fingerprint.column-missing',
      column: 'c',
    });
  });
});

test('nested values are encoded as their JSON text', async () => {
  await view('nest', `SELECT {'a': 1, 'b': ['x']} AS s, [1.5, NULL] AS l`);
  await view('nest2', `SELECT {'a': 1, 'b': ['y']} AS s, [1.5, NULL] AS l`);
  expect(await rootOf('nest')).not.toBe(await rootOf('nest2'));
});

test('the digest query is noted, and no table stays behind', async () => {
  await view('noted', 'SELECT 1 AS a');
  const queries = createQueryLog();
  const schema = await schemaOf('noted');
  const { query } = await certifyTable(engine, { relation: 'noted', schema }, { queries });
  expect(Object.keys(queries.all())).toEqual([query]);
  const { rows } = await engine.run(
    `SELECT count(*) FROM duckdb_tables() WHERE table_name LIKE 'fingerprint %'`,
  );
  expect(rows).toEqual([[0]]);
});

test('a certification can be cancelled', async () => {
  const controller = new AbortController();
  await view('long', 'SELECT i, i::VARCHAR AS t FROM range(2000000) t(i)');
  const schema = await schemaOf('long');
  setTimeout(() => controller.abort(), 50);
  await expect(
    certifyTable(engine, { relation: 'long', schema }, { signal: controller.signal }),
  ).rejects.toThrow();
});
