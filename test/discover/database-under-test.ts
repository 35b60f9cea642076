import { Client } from 'pg';
import { inject } from 'vitest';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { openPostgreSql } from '../../src/engine/postgresql/postgresql.ts';
import type { QueryLog } from '../../src/engine/query-log.ts';
import { type Database, readingOf } from '../../src/engine/remote/database.ts';
import { profileTable } from '../../src/profile/profile-table.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { landRelation } from '../../src/source/database/land-rows.ts';
import { quotePostgreSqlName } from '../../src/sql/postgresql.ts';
import { sampleStatement } from '../../src/sql/row-sample.ts';
import type { Relation } from '../../src/sql/tree.ts';
import type { Table } from '../../src/vocabulary/table.ts';
import { profileOptions } from '../profile/table-of.ts';

/** A database of its own on the test server, filled by statements. */
export async function databaseOf(name: string, statements: readonly string[]): Promise<Database> {
  const { port, ownerPassword } = inject('postgres');
  const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
  const admin = new Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name}`);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const connection = { ...server, database: name };
  const loader = new Client(connection);
  await loader.connect();
  for (const statement of statements) await loader.query(statement);
  await loader.query('ANALYZE');
  await loader.end();
  return openPostgreSql({ connection, statementSeconds: 60 });
}

/** The tables of a database, measured there over all rows. */
export async function profilesIn(
  { engine, tables }: Database,
  queries: QueryLog,
): Promise<readonly TableProfile[]> {
  const found: TableProfile[] = [];
  for (const source of await tables()) {
    const { name } = source;
    engine.attach(name, readingOf(source, quotePostgreSqlName));
    const { rows } = await engine.run(`SELECT count(*) FROM ${source.reference}`);
    const table: Table = {
      id: name,
      name,
      relation: name,
      columns: source.columns.map(({ name, physicalType }, ordinal) => ({
        name,
        ordinal,
        physicalType,
        untyped: false,
      })),
      rows: Number(rows[0]?.[0]),
      unordered: true,
      files: [],
      rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
      notes: [],
      address: () => ({ kind: 'unaddressable' }),
    };
    found.push(await profileTable(engine, table, profileOptions({ depth: 'assess', queries })));
  }
  return found;
}

/** Brings at most so many rows of a table into the embedded engine, and measures those. */
export async function broughtHere(
  { engine }: Database,
  embedded: DuckDbEngine,
  { profile, rows }: { readonly profile: TableProfile; readonly rows: number },
): Promise<TableProfile> {
  const { relation, columns } = profile.table;
  const sample = sampleStatement({ relation, columns }, { rows, seed: 1, total: profile.rows });
  const from: Relation = { kind: 'subquery', select: sample, as: 'sampled' };
  const { table } = await landRelation({ table: profile.table, engine }, embedded, {
    from,
    relation,
  });
  return profileTable(embedded, table, profileOptions({ depth: 'assess' }));
}
