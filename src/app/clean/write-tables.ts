import { join } from 'node:path';
import { countChanges, countFormulas, type TableChanges } from '../../clean/count-changes.ts';
import { type CleanedTable, makeCopy } from '../../clean/make-copy.ts';
import { type TypedTable, typedCopy } from '../../clean/typed-copy.ts';
import { type CopyFile, planFiles, writeCsv, writeParquet } from '../../clean/write-copy.ts';
import type { ColumnDiscovery } from '../../discover/discovery.ts';
import { semanticTypes } from '../../discover/semantic/semantic-types.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { profileTable } from '../../profile/profile-table.ts';
import { quoteName } from '../../sql/duckdb.ts';
import type { MeasuredTable } from '../measure/measure-source.ts';
import type { Tools } from '../tools.ts';
import type { CleanSettings } from './clean-settings.ts';

/** The folder below the published one that holds the copy and nothing else. */
export const copyFolder = 'data';

/** What became of one table. */
export interface WrittenTable {
  readonly measured: MeasuredTable;
  readonly changes: TableChanges;
  /** Of the copy, where one was written. */
  readonly copy?: { readonly file: CopyFile; readonly rows: number; readonly formulas: number };
}

interface Writing {
  readonly tools: Tools;
  readonly settings: CleanSettings;
  /** The folder that is published. */
  readonly folder: string;
}

/** Writes the copy of every table with its accepted repairs. */
export async function writeTables(
  tables: readonly MeasuredTable[],
  { tools, settings, folder }: Writing,
): Promise<readonly WrittenTable[]> {
  const { engine, context } = tools;
  const files = planFiles(
    tables.map(({ profile }) => profile.table),
    settings.format,
  );
  const written: WrittenTable[] = [];
  for (const [done, measured] of tables.entries()) {
    context.signal.throwIfAborted();
    context.onProgress?.({ step: 'write', done, total: tables.length });
    const { table } = measured.profile;
    const file = files.get(table.id);
    if (file === undefined) throw new Error('bug: a table without a file');
    const cleaned = await makeCopy(engine, table);
    const to = { folder: join(folder, copyFolder), file };
    if (file.format === 'csv') await writeCsv(engine, cleaned, to);
    else await writeTyped(cleaned, { measured, tools, settings, to });
    const formulas = file.format === 'csv' ? await countFormulas(engine, cleaned.table) : 0;
    await engine.run(`DROP TABLE ${quoteName(cleaned.table.relation)}`);
    written.push({
      measured,
      changes: await countChanges(engine, table),
      copy: { file, rows: cleaned.table.rows, formulas },
    });
  }
  return written;
}

interface TypedWriting {
  readonly measured: MeasuredTable;
  readonly tools: Tools;
  readonly settings: CleanSettings;
  readonly to: { readonly folder: string; readonly file: CopyFile };
}

async function writeTyped(
  cleaned: CleanedTable,
  { measured, tools, settings, to }: TypedWriting,
): Promise<void> {
  const typed = await typesOf(cleaned, measured, tools);
  const query = await typedCopy(tools.engine, cleaned, { typed, keepText: settings.keepText });
  await writeParquet(tools.engine, query, to);
}

/** The types that the repaired cells have: more than those of the source, where repairs worked. */
async function typesOf(
  { table }: CleanedTable,
  { discovery }: MeasuredTable,
  { engine, settings, context }: Tools,
): Promise<TypedTable> {
  const { asOf, seed, typeThreshold } = settings;
  const { exactRelation, columns } = await profileTable(engine, table, {
    depth: 'core',
    asOf,
    seed,
    typeThreshold,
    queries: createQueryLog(),
    signal: context.signal,
  });
  const meanings = new Map(discovery.columns.map((column) => [column.column, column]));
  return {
    relation: exactRelation,
    columns: new Map(
      columns.map(({ column: { name }, type }) => {
        const meaning = meanings.get(name);
        const asText = type === 'integer' && meaning !== undefined && isCode(meaning);
        return [name, { cleared: meaning?.cleared === true, asText }];
      }),
    ),
  };
}

/** Families whose values are written in digits but are no numbers: nobody adds up telephone numbers. */
const families = new Set(['identity', 'contact', 'organisation', 'code', 'network', 'place']);

function isCode({ semantic }: ColumnDiscovery): boolean {
  if (semantic?.state !== 'accepted') return false;
  const found = semanticTypes.find(({ id }) => id === semantic.type);
  return found !== undefined && families.has(found.family);
}
