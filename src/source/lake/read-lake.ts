import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { readDelta } from './delta/read-delta.ts';
import { readIceberg } from './iceberg/read-iceberg.ts';
import { lakeUnsupported } from './lake-problems.ts';
import type { LakeFormat, LakeSnapshot } from './lake-snapshot.ts';

/**
 * A table of a lake at its newest state, by the records in its folder.
 *
 * @throws Problem `source.lake-unsupported`, `source.lake-damaged`
 */
export async function readLake(
  { absolute, format }: { readonly absolute: string; readonly format: LakeFormat },
  engine: DuckDbEngine,
): Promise<LakeSnapshot> {
  if (format === 'Delta Lake') return await readDelta(absolute, engine);
  if (format === 'Iceberg') return await readIceberg(absolute);
  throw lakeUnsupported({ format, what: 'table-format', detail: '.hoodie' });
}
