import { mkdir, mkdtemp, open, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DuckDbEngine, openDuckDb } from '../../src/engine/duckdb/duckdb.ts';
import { quoteText } from '../../src/sql/duckdb.ts';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';

let folder: string;
let engine: DuckDbEngine;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'damaged-test-')));
  engine = await openDuckDb({ threads: 1, memory: '512MiB', temporaryFolder: join(folder, 's') });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

const planted = 'Quartermaine';

/** A Parquet file, uncompressed, so that what is overwritten are the cells themselves. */
async function put(name: string, word = 'item'): Promise<string> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  const cells = `SELECT i AS id, '${word} ' || i AS name, 'note ' || (i * 7919) AS note FROM range(4000) t(i)`;
  await engine.run(
    `COPY (${cells}) TO ${quoteText(file)} (FORMAT parquet, COMPRESSION uncompressed)`,
  );
  return file;
}

/** Writes a Parquet file and overwrites its middle; the footer stays whole. */
async function putDamaged(name: string, bytes: Buffer): Promise<void> {
  const file = await put(name, planted);
  const handle = await open(file, 'r+');
  const middle = Math.floor((await handle.readFile()).length / 2);
  await handle.write(bytes, 0, bytes.length, middle);
  await handle.close();
}
const invalidText = Buffer.alloc(64, 0xc3);
const lengths = Buffer.alloc(4000, 0x7f);

const shown = ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr;
const options = ['--as-of', '2026-10-31', '--no-cache'];

async function assessed(
  data: string,
): Promise<{ code: number | null; text: string; report: Report }> {
  const out = join(folder, `out-${data.replaceAll('/', '-')}`);
  const ended = await assay(['assess', join(folder, data), '--out', out, ...options]);
  const json = await readFile(join(out, 'report.json'), 'utf8');
  return {
    code: ended.code,
    text: shown(ended) + json,
    report: reportSchema.parse(JSON.parse(json)),
  };
}
const tablesOf = ({ assets }: Report) => assets.flatMap(({ tables }) => tables.map(({ id }) => id));

test.each([
  ['text that is not UTF-8', 'a', invalidText],
  ['lengths out of range', 'b', lengths],
])(
  'damaged pages (%s) are a problem of their file; the rest is assessed',
  async (_, data, bytes) => {
    await put(`${data}/whole.parquet`);
    await putDamaged(`${data}/broken.parquet`, bytes);
    const { code, text, report } = await assessed(data);
    expect(code).toBe(5);
    expect(tablesOf(report)).toEqual(['whole']);
    expect(report.files).toMatchObject({
      read: 1,
      unreadable: [{ code: 'source.parquet-pages-damaged', where: { file: 'broken.parquet' } }],
    });
    expect(text).not.toContain(planted);
    expect(text).not.toMatch(/Invalid \w* ?Error|UTF8/);
  },
);

test('the whole files of a table are assessed without the damaged one', async () => {
  await put('c/part-1.parquet');
  await putDamaged('c/part-2.parquet', invalidText);
  await put('c/part-3.parquet');
  const { code, report } = await assessed('c');
  expect(code).toBe(5);
  const [table] = report.assets[0]?.tables ?? [];
  expect(table?.files.map(({ path }) => path)).toEqual(['part-1.parquet', 'part-3.parquet']);
  expect(table?.rows).toBe(8000);
});

test('a damaged file alone leaves nothing to assess, and says what to do', async () => {
  await putDamaged('d/only.parquet', invalidText);
  const ended = await assay([
    'assess',
    join(folder, 'd'),
    '--out',
    join(folder, 'd-out'),
    ...options,
  ]);
  expect(ended.code).not.toBe(0);
  expect(ended.stderr).toContain('only.parquet');
  expect(ended.stderr).toContain('Copy or write the file again');
  expect(shown(ended)).not.toContain(planted);
});
