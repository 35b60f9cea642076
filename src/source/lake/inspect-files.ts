import { stat } from 'node:fs/promises';
import path from 'node:path';
import { dataErrorKind } from '../../engine/engine-error.ts';
import { quoteText } from '../../sql/duckdb.ts';
import type { LoadContext } from '../load-context.ts';
import { describe } from '../parquet/load-parquet.ts';
import { lakeDamaged } from './lake-problems.ts';
import type { LakeFile, LakeSnapshot } from './lake-snapshot.ts';

/** A column of a data file as the file describes it. */
export interface FileColumn {
  readonly name: string;
  readonly id: number | undefined;
  readonly type: string;
  /** Every field below it, as `id name`, or the id alone where a list or map names it. */
  readonly nested: readonly string[];
}

/** A data file that is there, as large as recorded. */
export interface LakePart {
  readonly file: LakeFile;
  readonly absolute: string;
  readonly bytes: number;
  readonly rows: number;
  /** Index of its first row in the table. */
  readonly start: number;
  readonly columns: readonly FileColumn[];
  /** The same for files with the same columns. */
  readonly group: string;
}

/**
 * Looks at the footer of every data file.
 *
 * @throws Problem `source.lake-damaged` where one is missing or is not what the records say
 */
export async function inspectFiles(
  { format, files, deletes }: LakeSnapshot,
  folder: string,
  context: LoadContext,
): Promise<readonly LakePart[]> {
  const parts: LakePart[] = [];
  let start = 0;
  for (const file of deletes) await sizeOf(path.join(folder, file.path));
  for (const file of files) {
    context.signal?.throwIfAborted();
    const absolute = path.join(folder, file.path);
    const bytes = await sizeOf(absolute);
    const { rows, columns } = await footerOf(absolute, context);
    if (file.rows !== undefined && file.rows !== rows) {
      throw lakeDamaged({ format, what: 'row-count', detail: `${rows} / ${file.rows}` });
    }
    parts.push({ file, absolute, bytes, rows, start, columns, group: JSON.stringify(columns) });
    start += rows;
  }
  return parts;

  async function sizeOf(absolute: string): Promise<number> {
    const found = await stat(absolute).catch(() => undefined);
    if (found?.isFile()) return found.size;
    throw lakeDamaged({ format, what: 'missing-file', detail: path.extname(absolute) || 'data' });
  }

  async function footerOf(absolute: string, { engine }: LoadContext) {
    const source = quoteText(absolute);
    try {
      const counted = await engine.run(`SELECT num_rows FROM parquet_file_metadata(${source})`);
      const fields = await engine.run(
        `SELECT name, field_id, num_children FROM parquet_schema(${source})`,
      );
      const described = await describe(
        engine,
        `SELECT * FROM read_parquet(${source}, hive_partitioning = false)`,
      );
      const tree = topLevel(
        fields.rows.map(([name, id, children]) => [String(name), id, children]),
      );
      const columns = described.map(({ physicalType }, at) => {
        const column = tree[at];
        if (column === undefined)
          throw lakeDamaged({ format, what: 'unreadable', detail: 'Parquet' });
        return { ...column, type: physicalType };
      });
      return { rows: Number(counted.rows[0]?.[0] ?? 0), columns };
    } catch (error) {
      if (dataErrorKind(error) === undefined) throw error;
      throw lakeDamaged({ format, what: 'unreadable', detail: 'Parquet' });
    }
  }
}

type Node = readonly [name: string, id: unknown, children: unknown];

/** The fields below the root, each with all below it: a schema is listed depth first, each with its number of children. */
function topLevel(nodes: readonly Node[]): readonly Omit<FileColumn, 'type'>[] {
  const columns: Omit<FileColumn, 'type'>[] = [];
  const count = Number(nodes[0]?.[2] ?? 0);
  let at = 1;
  for (let column = 0; column < count; column += 1) {
    const end = endOf(nodes, at);
    const [name = '', id] = nodes[at] ?? [];
    const nested = nodes.slice(at + 1, end).flatMap(([inner, innerId]) => {
      return innerId === null ? [] : [`${String(innerId)} ${inner}`];
    });
    columns.push({ name, id: id === null ? undefined : Number(id), nested });
    at = end;
  }
  return columns;
}

function endOf(nodes: readonly Node[], start: number): number {
  let at = start + 1;
  for (let left = Number(nodes[start]?.[2] ?? 0); left > 0; left -= 1) at = endOf(nodes, at);
  return at;
}
