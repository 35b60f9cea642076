import { createHash } from 'node:crypto';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { Engine, RunOptions } from '../../engine/engine.ts';
import type { QueryLog } from '../../engine/query-log.ts';
import { column } from '../../sql/build.ts';
import { quoteName } from '../../sql/duckdb.ts';
import type { Statement } from '../../sql/tree.ts';
import { UnspelledError } from '../../sql/unspelled.ts';
import type { CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import { typeText } from './canonical-schema.ts';
import { cellText } from './cell-text.ts';
import { engineType } from './engine-type.ts';
import { cellsDoNotFit, columnMissing, columnUnknown, engineCannotSpell } from './problems.ts';
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
  /** The types of its columns by DuckDB's names for them, in order; asked of the engine where left out. */
  readonly types?: ReadonlyMap<string, string>;
  /** The text table behind a typed view: a cell that the view lost refuses certification. */
  readonly raw?: string;
}

export interface CertifyOptions {
  readonly signal?: AbortSignal;
  readonly queries?: QueryLog;
}

/** Any engine; what cannot be asked of a database (its types, a text table behind a view) comes with the input. */
export type CertifyingEngine = Engine & Partial<Pick<DuckDbEngine, 'run'>>;

/**
 * Certifies the content of a table: any format, split, order of rows or engine with equal values under
 * one schema has the same root (docs/reference/fingerprint.md). Rows are hashed where they lie. Nothing is read from a
 * cache.
 *
 * Raises `fingerprint.column-missing` and `fingerprint.column-unknown` where the columns are not
 * those of the schema, `fingerprint.cells-do-not-fit` where a value would have to be changed,
 * `fingerprint.engine-cannot-spell` where the engine has no way to write a value as the fingerprint has it.
 */
export async function certifyTable(
  engine: CertifyingEngine,
  input: CertifyInput,
  options: CertifyOptions = {},
): Promise<Certificate> {
  const run: RunOptions = options.signal ? { signal: options.signal } : {};
  const columns = await encodedColumns(engine, input, run);
  refuseUnspelled(engine, input.relation, columns);
  const { raw } = input;
  if (raw !== undefined) await refuseLostCells(engine, { ...input, raw }, run);
  const digests = `fingerprint ${createHash('sha256').update(input.relation).digest('hex')}`;
  const here = engine.keeps === undefined;
  const statement = digestStatement(input.relation, columns, { sorted: here });
  const query = options.queries?.note(engine.print(statement));
  try {
    await (engine.keeps === 'anew'
      ? engine.define(digests, statement)
      : engine.keep(digests, statement, run));
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
    await engine.drop(digests);
  }
}

/** The types of a relation's columns as the engine names them, in its order. */
export async function engineTypes(
  engine: CertifyingEngine,
  relation: string,
  run: RunOptions = {},
): Promise<ReadonlyMap<string, string>> {
  if (engine.run === undefined) throw new Error('bug: an engine that cannot describe a relation');
  const { rows } = await engine.run(`DESCRIBE SELECT * FROM ${quoteName(relation)}`, run);
  return new Map(rows.map(([name, type]) => [String(name), String(type)]));
}

async function encodedColumns(
  engine: CertifyingEngine,
  { relation, schema, types: known }: CertifyInput,
  run: RunOptions,
): Promise<readonly EncodedColumn[]> {
  const types = known ?? (await engineTypes(engine, relation, run));
  const covered = new Set(schema.columns.map((c) => c.name));
  for (const name of types.keys()) if (!covered.has(name)) throw columnUnknown({ column: name });
  return schema.columns.map((of) => {
    const type = types.get(of.name);
    if (type === undefined) throw columnMissing({ column: of.name });
    return { column: of, cell: cellText(column(of.name, rowAlias), engineType(type), of) };
  });
}

/** Each cell is printed once before any row is hashed: the dialect says then what it cannot spell. */
function refuseUnspelled(
  engine: Engine,
  relation: string,
  columns: readonly EncodedColumn[],
): void {
  for (const { column: of, cell } of columns) {
    try {
      const parts = cell.misfit === undefined ? [cell.text] : [cell.text, cell.misfit];
      const select = parts.map((value, i) => ({ as: `c${i}`, value }));
      engine.print({ select, from: { kind: 'table', name: relation, as: rowAlias } });
    } catch (error) {
      if (!(error instanceof UnspelledError)) throw error;
      throw engineCannotSpell({ column: of.name, type: typeText(of), engine: engine.name });
    }
  }
}

/**
 * Buckets in ranges of about a quarter of a million rows, so that memory does not grow with the table. A database
 * spills by itself, and reads all digests anew for each range.
 */
const rowsPerRange = { here: 2 ** 18, elsewhere: 2 ** 25 };

async function bucketHashes(
  engine: Engine,
  { digests, rows }: { readonly digests: string; readonly rows: number },
  run: RunOptions,
) {
  const hashes = new Map<string, string>();
  let distinct = 0;
  const atOnce = rowsPerRange[engine.keeps === undefined ? 'here' : 'elsewhere'];
  const ranges = Math.min(bucketCount, 2 ** Math.ceil(Math.log2(Math.max(1, rows / atOnce))));
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

async function misfitProblem(engine: Engine, relation: string, columns: readonly EncodedColumn[]) {
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
  engine: CertifyingEngine,
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
  engine: CertifyingEngine,
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

async function counts(engine: Engine, statement: Statement, run: RunOptions) {
  const { rows } = await engine.query(statement, run);
  return (rows[0] ?? []).map(Number);
}
