// The certified fingerprint of one Parquet file, and nothing else.
// Usage: tsx certify.ts FILE THREADS MEMORY FOLDER
import { openDuckDb } from '../src/engine/duckdb/duckdb.ts';
import { canonicalSchema } from '../src/profile/fingerprint/canonical-schema.ts';
import { certifyTable, engineTypes } from '../src/profile/fingerprint/certify.ts';
import { quoteText } from '../src/sql/duckdb.ts';

const [file = '', threads = '2', memory = '1GiB', temporaryFolder = '.'] = process.argv.slice(2);
const engine = await openDuckDb({ threads: Number(threads), memory, temporaryFolder });
await engine.run(`CREATE VIEW input AS SELECT * FROM ${quoteText(file)}`);
const types = await engineTypes(engine, 'input');
const schema = canonicalSchema([...types].map(([name, engineType]) => ({ name, engineType })));
const { root } = await certifyTable(engine, { relation: 'input', schema });
await engine.close();
process.stdout.write(JSON.stringify({ measures: 1, root }));
