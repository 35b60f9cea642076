import { createHash } from 'node:crypto';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { RunOptions } from '../../engine/engine.ts';
import type { QueryLog } from '../../engine/query-log.ts';
import { column } from '../../sql/build.ts';
import { quoteName } from '../../sql/duckdb.ts';
import type { Statement } from '../../sql/tree.ts';
import type { CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import { typeText } from './canonical-schema.ts';
import { cellText } from './cell-text.ts';
import { engineType } from './engine-type.ts';
import { cellsDoNotFit, columnMissing, columnUnknown } from './problems.ts';
import { bucketCount, bucketName, fingerprintVersion, rootHash } from './root.ts';
import {
  bucketStatement,
  digestStatement,
  type EncodedColumn,
  misfitStatement,
  presentStatement,
  rowAlias,
  rowCountStatement,
} from './statements.ts';

/** What a table's content is, as one hash that two parties can compute apart and compare. */
export interface Certificate {
  readonly version: typeof fingerprintVersion;
  readonly schema: CanonicalSchema;
  readonly rows: number;
  /** Rows that repeat an earlier row in every column: exact, and free with the fingerprint. */
  readonly duplicateRows: number;
  /** SHA-256 root, lower-case hex. */
  readonly root: string;
  /** Id of the digest query in the query log, where one was given. */
  readonly query?: string;
}

export interface CertifyInput {
  /** The relation whose values are certified: for a text source, its typed view. */
  readonly relation: string;
  readonly schema: CanonicalSchema;
  /** The text table behind a typed view: a cell that the view lost refuses certification. */
  readonly raw?: string;
}

export interface CertifyOptions {
  readonly signal?: AbortSignal;
  readonly queries?: QueryLog;
}

/**
 * Certifies the content of a table: any format, split or order of rows with equal values under
 * one schema has the same root (docs/reference/fingerprint.md). Nothing is read from a cache.
 *
 * Raises `fingerprint.column-missing` and `fingerprint.column-unknown` where the columns are not
 * those of the schema, `fingerprint.cells-do-not-fit` where a value would have to be changed.
 */
export async function certifyTable(
  engine: DuckDbEngine,
  input: CertifyInput,
  options: CertifyOptions = {},
): Promise<Certificate> {
  const run: RunOptions = options.signal ? { signal: options.signal } : {};
  const columns = await encodedColumns(engine, input, run);
  const { raw } = input;
  if (raw !== undefined) await refuseLostCells(engine, { ...input, raw }, run);
  const digests = `fingerprint ${createHash('sha256').update(input.relation).digest('hex')}`;
  const statement = digestStatement(input.relation, columns);
  const query = options.queries?.note(engine.print(statement));
  try {
    await engine.run(
      `CREATE OR REPLACE TEMPORARY TABLE ${quoteName(digests)} AS\n${engine.print(statement)}`,
      run,
    );
    const [rows, misfits] = await counts(engine, rowCountStatement(digests), run);
    if (misfits !== 0) throw await misfitProblem(engine, input.relation, columns);
    const { hashes, distinct } = await bucketHashes(engine, { digests, rows: rows ?? 0 }, run);
    return {
      version: fingerprintVersion,
      schema: input.schema,
      rows: rows ?? 0,
      duplicateRows: (rows ?? 0) - distinct,
      root: rootHash(input.schema, rows ?? 0, hashes),
      ...(query === undefined ? {} : { query }),
    };
  } finally {
    await engine.run(`DROP TABLE IF EXISTS ${quoteName(digests)}`);
  }
}

/** The types of a relation's columns as the engine names them, in its order. */
export async function engineTypes(
  engine: DuckDbEngine,
  relation: string,
  run: RunOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await engine.run(`DESCRIBE SELECT * FROM ${quoteName(relation)}`, run);
  return new Map(rows.map(([name, type]) => [String(name), String(type)]));
}

async function encodedColumns(
  engine: DuckDbEngine,
  { relation, schema }: CertifyInput,
  run: RunOptions,
): Promise<readonly EncodedColumn[]> {
  const types = await engineTypes(engine, relation, run);
  const covered = new Set(schema.columns.map((c) => c.name));
  for (const name of types.keys()) if (!covered.has(name)) throw columnUnknown({ column: name });
  return schema.columns.map((of) => {
    const type = types.get(of.name);
    if (type === undefined) throw columnMissing({ column: of.name });
    return { column: of, cell: cellText(column(of.name, rowAlias), engineType(type), of) };
  });
}

/** Buckets in ranges of about a quarter of a million rows, so that memory does not grow with the table. */
const rowsPerRange = 2 ** 18;

async function bucketHashes(
  engine: DuckDbEngine,
  { digests, rows }: { readonly digests: string; readonly rows: number },
  run: RunOptions,
) {
  const hashes = new Map<string, string>();
  let distinct = 0;
  const ranges = Math.min(bucketCount, 2 ** Math.ceil(Math.log2(Math.max(1, rows / rowsPerRange))));
  const step = bucketCount / ranges;
  for (let bucket = 0; bucket < bucketCount; bucket += step) {
    // 'g' follows every hex digit, so it ends the last range.
    const to = bucket + step < bucketCount ? bucketName(bucket + step) : 'g';
    const found = await engine.query(bucketStatement(digests, bucketName(bucket), to), run);
    for (const [name, hash, count] of found.rows) {
      hashes.set(String(name), String(hash));
      distinct += Number(count);
    }
  }
  return { hashes, distinct };
}

async function misfitProblem(
  engine: DuckDbEngine,
  relation: string,
  columns: readonly EncodedColumn[],
) {
  const partial = columns.filter(({ cell }) => cell.misfit !== undefined);
  const found = await counts(engine, misfitStatement(relation, partial), {});
  const index = found.findIndex((count) => count > 0);
  const of = partial[index]?.column;
  if (of === undefined) return new Error('bug: a row without digest, but every cell fits');
  return cellsDoNotFit({ column: of.name, type: typeText(of), count: found[index] ?? 0 });
}

/**
 * A typed view shows null for a text that it cannot read. An empty text is how delimited files
 * spell null, so it is a lost cell only in a text column.
 */
async function refuseLostCells(
  engine: DuckDbEngine,
  input: CertifyInput & { readonly raw: string },
  run: RunOptions,
): Promise<void> {
  const [first] = await lostCells(engine, input, run);
  if (first === undefined) return;
  throw cellsDoNotFit({ column: first.column, type: first.type, count: first.cells });
}

/** Cells of a text source that its typed view has no value for. */
export interface LostCells {
  readonly column: string;
  /** The type that they do not fit, as the schema text has it. */
  readonly type: string;
  readonly cells: number;
}

/** The columns of which the typed view `relation` has lost cells of the text table `raw`, in the order of the schema. */
export async function lostCells(
  engine: DuckDbEngine,
  { relation, schema, raw }: CertifyInput & { readonly raw: string },
  run: RunOptions = {},
): Promise<readonly LostCells[]> {
  const rawTypes = await engineTypes(engine, raw, run);
  const columns = schema.columns.filter((c) => rawTypes.has(c.name));
  const names = columns.map((c) => c.name);
  const written = new Set(
    columns
      .filter((c) => c.type !== 'text' && rawTypes.get(c.name) === 'VARCHAR')
      .map((c) => c.name),
  );
  const before = await counts(engine, presentStatement(raw, names, written), run);
  const after = await counts(engine, presentStatement(relation, names, new Set()), run);
  return columns.flatMap((of, i) => {
    const cells = Math.abs((before[i] ?? 0) - (after[i] ?? 0));
    return cells === 0 ? [] : [{ column: of.name, type: typeText(of), cells }];
  });
}

async function counts(engine: DuckDbEngine, statement: Statement, run: RunOptions) {
  const { rows } = await engine.query(statement, run);
  return (rows[0] ?? []).map(Number);
}
