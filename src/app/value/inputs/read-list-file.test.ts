import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readComparables, readEntries } from './read-list-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-lists-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('comparables by the names of the schema', async () => {
  const path = await saved(
    'deals.csv',
    'id,price,kind,supplyDemand,date\nA,300.50,deal,1.05,2026-01-05\n\n"B, two",1e3,asking,,\n',
  );
  expect(await readComparables(path)).toEqual({
    entries: [
      { id: 'A', price: '300.50', kind: 'deal', supplyDemand: '1.05', date: '2026-01-05' },
      { id: 'B, two', price: '1000', kind: 'asking' },
    ],
    problems: [],
  });
});

test('entries with Chinese headers in the encoding of a Chinese spreadsheet', async () => {
  const rows =
    '编号;日期;成本类别;费用性质;金额;会计处理;理由\r\nE1;2026/1/5;direct;cleaning;-1200.5;expensed;冲减\r\n';
  const path = await saved('台账.csv', iconv.encode(rows, 'gb18030'));
  expect(await readEntries(path)).toEqual({
    entries: [
      {
        id: 'E1',
        date: '2026-01-05',
        category: 'direct',
        kind: 'cleaning',
        amount: '-1200.5',
        treatment: 'expensed',
        reason: '冲减',
      },
    ],
    problems: [],
  });
});

test('a fault is told by row and column, the entries without one are kept', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('comparables');
  sheet.addRow(['listings of the exchange']);
  sheet.addRow(['Id', 'Price', 'Deal or asking price', 'Colour']);
  sheet.addRow(['A', 300, 'deal']);
  sheet.addRow(['B', 'three hundred', 'bid']);
  sheet.addRow(['C', 100]);
  const path = await saved('deals.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
  const { entries, problems } = await readComparables(path);
  expect(entries).toEqual([{ id: 'A', price: '300', kind: 'deal' }]);
  expect(problems.map(({ code, where }) => [code, where.sheet, where.line, where.column])).toEqual([
    ['value.header-unknown', 'comparables', 2, 4],
    ['value.cell-no-number', 'comparables', 4, 2],
    ['value.cell-unfit', 'comparables', 4, 3],
    ['value.cell-empty', 'comparables', 5, 3],
  ]);
});

test('a needed column that is not there is told once', async () => {
  const path = await saved('few.csv', 'id,price\nA,1\n');
  const { entries, problems } = await readComparables(path);
  expect(entries).toEqual([]);
  expect(problems.map(({ code, params }) => [code, params.columns])).toEqual([
    ['value.header-missing', 'kind'],
  ]);
});
