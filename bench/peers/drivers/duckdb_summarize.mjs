// DuckDB SUMMARIZE of every table with DuckDB's defaults. Usage: node duckdb_summarize.mjs FOLDER OUT
import { readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { DuckDBInstance, version } from '@duckdb/node-api';

const [folder, out] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const tables = {};
for (const file of readdirSync(folder).sort()) {
  const path = join(folder, file).replaceAll("'", "''");
  const result = await connection.runAndReadAll(`SUMMARIZE SELECT * FROM '${path}'`);
  tables[parse(file).name] = result
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
      ),
    );
}
writeFileSync(out, JSON.stringify({ version: version(), tables }));
connection.closeSync();
instance.closeSync();
