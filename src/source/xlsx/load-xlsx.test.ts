import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';
import { plainNumber } from './cell-text.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function sheet(fill: (sheet: ExcelJS.Worksheet) => void) {
  const table = await fixture.load('book.xlsx', await workbook((b) => fill(b.addWorksheet('one'))));
  return { table, names: table.columns.map(({ name }) => name), rows: await fixture.rows(table) };
}

it('writes what a cell holds as canonical text', async () => {
  const { table, rows } = await sheet((s) => {
    s.addRow(['what', 'value']);
    s.addRow(['number', 1e21]);
    s.addRow(['small', 1.5e-9]);
    s.addRow(['truth', true]);
    s.addRow(['rich', { richText: [{ text: 'bo' }, { text: 'ld' }] }]);
    s.addRow(['link', { text: 'site', hyperlink: 'https://example.org' }]);
    s.addRow(['formula', { formula: 'A1', result: 'stored' }]);
    s.addRow(['never stored', { formula: 'A1' }]);
    s.addRow(['error', { formula: '1/0', result: { error: '#DIV/0!' } }]);
  });
  expect(rows.map(([, value]) => value)).toEqual([
    '1000000000000000000000',
    '0.0000000015',
    'true',
    'bold',
    'site',
    'stored',
    null,
    null,
  ]);
  expect(table.notes.map(({ code }) => code)).toEqual(['source.formulas-uncalculated']);
  expect(table.rejections).toMatchObject({
    cellCount: 1,
    cells: [{ column: 'value', where: { sheet: 'one', line: 9, column: 2 } }],
  });
});

it('writes dates, times and moments by what their format shows', async () => {
  const { rows } = await sheet((s) => {
    s.addRow(['what', 'value']);
    const add = (what: string, value: ExcelJS.CellValue, numFmt: string) => {
      s.addRow([what, value]).getCell(2).numFmt = numFmt;
    };
    add('day', new Date(Date.UTC(2024, 1, 29)), 'yyyy-mm-dd');
    add('midnight', new Date(Date.UTC(2024, 1, 29)), 'yyyy-mm-dd hh:mm');
    add('moment', new Date(Date.UTC(2024, 1, 29, 13, 45, 30)), 'dd.mm.yyyy');
    add('clock', 0.5, 'h:mm:ss');
    add('duration', 1.25, '[h]:mm:ss');
    add('first of 1900', 1, 'yyyy-mm-dd');
    add('coloured', 45352, '[Red]yyyy"年"m"月"d"日"');
    add('no date', 45352, '0.00');
  });
  expect(rows.map(([, value]) => value)).toEqual([
    '2024-02-29',
    '2024-02-29 00:00:00',
    '2024-02-29 13:45:30',
    '12:00:00',
    '30:00:00',
    '1900-01-01',
    '2024-03-01',
    '45352',
  ]);
});

it('counts days from 1904 where the workbook does', async () => {
  const content = await workbook((b) => {
    b.properties.date1904 = true;
    const s = b.addWorksheet('one');
    s.addRow(['day', 'clock']);
    const row = s.addRow([new Date(Date.UTC(2024, 1, 29)), 0.25]);
    row.getCell(1).numFmt = 'yyyy-mm-dd';
    row.getCell(2).numFmt = 'h:mm';
  });
  const rows = await fixture.rows(await fixture.load('b.xlsx', content));
  expect(rows).toEqual([['2024-02-29', '06:00:00']]);
});

it('finds a table under titles, beside notes and above footnotes', async () => {
  const { table, names, rows } = await sheet((s) => {
    s.getCell('B1').value = 'Report of 2024';
    s.getCell('B3').value = 'id';
    s.getCell('C3').value = 'name';
    s.getCell('D3').value = 'amount';
    for (let at = 0; at < 5; at += 1) {
      s.getCell(`B${4 + at}`).value = at;
      s.getCell(`C${4 + at}`).value = `n${at}`;
      if (at === 2) s.getCell(`D${4 + at}`).value = 5;
    }
    s.getCell('H5').value = 'a remark';
    s.getCell('B10').value = 'Source: somewhere';
  });
  expect(names).toEqual(['id', 'name', 'amount']);
  expect(rows).toHaveLength(5);
  expect(table.notes).toEqual([{ code: 'source.cells-outside-table', params: { count: 3 } }]);
  expect(table.address(0)).toEqual({
    kind: 'record',
    file: 'book.xlsx',
    sheet: 'one',
    record: 1,
    line: 4,
  });
});

it('joins a header of merged cells', async () => {
  const { names, rows } = await sheet((s) => {
    s.addRow(['', 'North', '', 'South', '']);
    s.addRow(['Year', 'Units', 'Value', 'Units', 'Value']);
    s.mergeCells('B1:C1');
    s.mergeCells('D1:E1');
    s.addRow([2023, 1, 2, 3, 4]);
    s.addRow([2024, 5, 6, 7, 8]);
  });
  expect(names).toEqual(['Year', 'North Units', 'North Value', 'South Units', 'South Value']);
  expect(rows[1]).toEqual(['2024', '5', '6', '7', '8']);
});

it('reads a sheet without a header and leaves out a verified total', async () => {
  const bare = await sheet((s) =>
    s.addRows([
      ['1', 2.5],
      ['2', 3.5],
      ['3', 4.5],
    ]),
  );
  expect(bare.names).toEqual(['column_1', 'column_2']);
  const total = await sheet((s) =>
    s.addRows([
      ['地区', '数量'],
      ['北', 2],
      ['南', 3],
      ['合计', 5],
    ]),
  );
  expect(total.rows).toEqual([
    ['北', '2'],
    ['南', '3'],
  ]);
  const wrong = await sheet((s) =>
    s.addRows([
      ['k', 'v'],
      ['a', 2],
      ['b', 3],
      ['Total', 6],
    ]),
  );
  expect(wrong.rows).toHaveLength(3);
  expect(wrong.table.notes).toMatchObject([{ code: 'source.total-row-suspected' }]);
});

it('makes a table of each sheet, hidden ones too, and notes empty ones', async () => {
  const content = await workbook((book) => {
    book.addWorksheet('数据').addRows([
      ['a', 'b'],
      [1, 2],
    ]);
    book.addWorksheet('none');
    book.addWorksheet('secret', { state: 'veryHidden' }).addRows([
      ['k', 'v'],
      ['x', 1],
    ]);
  });
  const { tables, notes } = await fixture.open([fixture.write('several/b.xlsx', content)]);
  expect(tables.map(({ id, notes }) => [id, notes.map(({ code }) => code)])).toEqual([
    ['b/secret', ['source.sheet-hidden']],
    ['b/数据', []],
  ]);
  expect(notes).toEqual([
    { code: 'source.sheet-empty', params: { file: 'b.xlsx', sheet: 'none' } },
  ]);
});

it('refuses what is too large before it is loaded', async () => {
  const large = await workbook((b) => {
    b.addWorksheet('s').addRows(Array.from({ length: 5000 }, (_, at) => [at, 'x'.repeat(50)]));
  });
  const file = fixture.write('limits/large.xlsx', large);
  const opened = await fixture.open([file], { limits: { workbookBytes: 100_000 } });
  expect(opened.unreadable).toMatchObject([{ code: 'source.unpacked-too-large' }]);
  const merged = await workbook((b) => {
    const s = b.addWorksheet('s');
    s.addRows([
      ['a', 'b'],
      [1, 2],
    ]);
    s.mergeCells('A3:Z60');
  });
  const wide = fixture.write('limits/merged.xlsx', merged);
  const refused = await fixture.open([wide], { limits: { mergedCells: 1000 } });
  expect(refused.unreadable).toMatchObject([{ code: 'source.merged-too-large' }]);
});

it('tells a damaged workbook from another archive', async () => {
  const whole = await workbook((b) => b.addWorksheet('s').addRow(['a', 'b']));
  const cut = fixture.write('bad/cut.xlsx', whole.subarray(0, -30));
  expect((await fixture.open([cut])).unreadable).toMatchObject([
    { code: 'source.workbook-damaged' },
  ]);
  const emptyZip = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1');
  const other = fixture.write('bad/other.xlsx', emptyZip);
  expect((await fixture.open([other])).unreadable).toMatchObject([
    { code: 'source.not-a-workbook' },
  ]);
});

it('writes numbers without an exponent', () => {
  const cases = [1e21, 1.25e-7, -3e22, 5e-324, 123456789.125, 0.1 + 0.2];
  for (const number of cases) {
    expect(plainNumber(number)).not.toMatch(/e/);
    expect(Number(plainNumber(number))).toBe(number);
  }
});

it('reads on where a sheet is longer than what its table is judged by', async () => {
  const { table, names, rows } = await sheet((s) => {
    s.addRow(['id', 'name']);
    for (let at = 1; at <= 12_000; at += 1) s.addRow([at, `n${at}`]);
    s.getCell('C11500').value = 'late';
    s.getCell('F11501').value = 'a remark';
    s.getCell('A12005').value = 'Source: somewhere';
  });
  expect(names).toEqual(['id', 'name', 'column_3']);
  expect(rows).toHaveLength(12_000);
  expect(rows[11_498]).toEqual(['11499', 'n11499', 'late']);
  expect(rows[11_499]).toEqual(['11500', 'n11500', null]);
  expect(table.notes).toEqual([{ code: 'source.cells-outside-table', params: { count: 2 } }]);
  expect(table.address(11_999)).toMatchObject({ record: 12_000, line: 12_001 });
});
