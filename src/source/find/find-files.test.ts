import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeTemplate } from '../../report/workbook/template/write-template.ts';
import { findFiles } from './find-files.ts';

let base: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(tmpdir(), 'assay-find-')));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(name: string): string {
  const file = path.join(base, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, 'a\n1\n');
  return file;
}

const paths = (found: Awaited<ReturnType<typeof findFiles>>) => found.files.map((f) => f.path);

it('walks a folder, in a fixed order, past what is hidden or not data', async () => {
  for (const name of ['b.csv', 'a/x.tsv.gz', 'a/z.XLSX', '.hidden/c.csv', '.d.csv', 'e.pdf'])
    put(name);
  put('a/orders.odcs.yaml');
  const found = await findFiles([base], { limit: 100 });
  expect(paths(found)).toEqual(['a/x.tsv.gz', 'a/z.XLSX', 'b.csv']);
  expect(found.contracts).toEqual([path.join(base, 'a/orders.odcs.yaml')]);
  expect(found.notes).toEqual([
    { code: 'source.files-passed-over', params: { count: 1, kinds: '.pdf' } },
  ]);
  expect(found.root).toBe(base);
});

it('takes a file whose name has the characters of a pattern as it is', async () => {
  const file = put("odd [1]*/it's {a} #1 100%?.csv");
  expect(paths(await findFiles([file], { limit: 100 }))).toEqual(["it's {a} #1 100%?.csv"]);
});

it('takes a named file whatever its extension, and each file once', async () => {
  const file = put('a.data');
  const found = await findFiles([file, file, path.join(base, '*.csv')], { limit: 100 });
  expect(paths(found)).toEqual(['a.data']);
  expect(found.problems).toMatchObject([{ code: 'source.input-not-found' }]);
});

it('expands a pattern', async () => {
  for (const name of ['2024/a.csv', '2024/b.md', '2025/a.csv']) put(name);
  expect(paths(await findFiles([path.join(base, '**/a.*')], { limit: 100 }))).toEqual([
    '2024/a.csv',
    '2025/a.csv',
  ]);
});

it('follows a link inside the folder once and none that leaves it', async () => {
  put('outside/secret.csv');
  put('data/a.csv');
  symlinkSync(path.join(base, 'outside'), path.join(base, 'data/out'));
  symlinkSync(path.join(base, 'outside/secret.csv'), path.join(base, 'data/s.csv'));
  symlinkSync(path.join(base, 'data'), path.join(base, 'data/round'));
  symlinkSync(path.join(base, 'data/a.csv'), path.join(base, 'data/again.csv'));
  symlinkSync('nowhere', path.join(base, 'data/dead.csv'));
  const found = await findFiles([path.join(base, 'data')], { limit: 100 });
  expect(paths(found)).toEqual(['a.csv']);
  expect(found.notes.map(({ params }) => params.path)).toEqual(['dead.csv', 'out', 's.csv']);
});

it('reads no more files than the limit and says so', async () => {
  for (const name of ['a.csv', 'b.csv', 'c.csv']) put(name);
  const found = await findFiles([base], { limit: 2 });
  expect(paths(found)).toEqual(['a.csv', 'b.csv']);
  expect(found.problems).toMatchObject([{ code: 'source.too-many-files', params: { found: 3 } }]);
});

it('passes over what Assay wrote, in whatever form it was saved again, and reads what a user names', async () => {
  put('data/a.csv');
  const write = (name: string, text: string | Buffer) => writeFileSync(put(name), text);
  write('clean-report.json', '{\n  "schema": "assay-clean/1",\n  "assay": "0"}');
  write('lineage.jsonl', '');
  write('decisions.xlsx', 'whatever');
  write('old/diff.json', '{"assay":"0.1.0","schema":"assay-diff/1"}');
  const head = 'decision;table;row;column;kind;confidence;current;proposed;evidence;mine\n';
  write('old/reviewed.txt', Buffer.from(`\ufeff${head}`, 'utf16le'));
  write(
    'old/lineage.jsonl',
    '{"table":"a","file":"a.csv","row":1,"column":"c","kind":"k","evidence":"e"}',
  );
  write('b.json', '[{"schema":"assay-clean/1"}]');
  write('c.csv', 'decision,table,row\naccept,1,2\n');
  const found = await findFiles([base], { limit: 100 });
  expect(paths(found)).toEqual(['b.json', 'c.csv', 'data/a.csv']);
  expect(found.notes).toEqual([
    {
      code: 'source.own-documents-passed-over',
      params: {
        count: 6,
        names: 'clean-report.json, decisions.xlsx, diff.json, lineage.jsonl, reviewed.txt',
      },
    },
  ]);
  const named = await findFiles([path.join(base, 'old/diff.json')], { limit: 100 });
  expect(paths(named)).toEqual(['diff.json']);
});

it('passes over a template of its own that a spreadsheet saved, and reads other workbooks', async () => {
  put('a.csv');
  writeFileSync(put('inputs.xlsx'), await writeTemplate('en'));
  const other = new ExcelJS.Workbook();
  other.keywords = 'inputs';
  other.addWorksheet('Sheet1').addRow(['a']);
  await other.xlsx.writeFile(put('orders.xlsx'));
  put('damaged.xlsx');
  const found = await findFiles([base], { limit: 100 });
  expect(paths(found)).toEqual(['a.csv', 'damaged.xlsx', 'orders.xlsx']);
  expect(found.notes).toMatchObject([{ params: { names: 'inputs.xlsx' } }]);
});
