// DuckDB SUMMARIZE of one file with DuckDB's defaults but for threads and memory.
// Usage: node summarize.mjs FILE THREADS MEMORY FOLDER
import { DuckDBInstance } from '@duckdb/node-api';

const [file, threads, memory, folder] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', {
  threads,
  memory_limit: memory,
  temp_directory: folder,
});
const connection = await instance.connect();
const result = await connection.runAndReadAll(
  `SUMMARIZE SELECT * FROM '${file.replaceAll("'", "''")}'`,
);
// Two columns of the answer are the name and the type; every other filled cell is a measure.
const measures = result
  .getRows()
  .flatMap((row) => row.slice(2))
  .filter((cell) => cell !== null).length;
process.stdout.write(JSON.stringify({ measures }));
connection.closeSync();
instance.closeSync();
