import { expect, it } from 'vitest';
import { defaultLimits } from '../source-limits.ts';
import type { Archive } from './archive.ts';
import { readRows } from './read-rows.ts';
import { readWorkbook } from './read-workbook.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as other programs than Excel write it: prefixes, no references, inline texts. */
const files: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="o"><x:workbookPr date1904="true"/><x:sheets>
    <x:sheet name="数据" sheetId="1" r:id="a"/><x:sheet name="chart" sheetId="2" r:id="b"/>
    </x:sheets></x:workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>
    <Relationship Id="a" Type="${types}/worksheet" Target="/xl/Worksheets/Sheet1.xml"/>
    <Relationship Id="b" Type="${types}/chartsheet" Target="chartsheets/sheet1.xml"/>
    <Relationship Id="c" Type="${types}/sharedStrings" Target="sharedStrings.xml"/>
    <Relationship Id="d" Type="${types}/styles" Target="styles.xml"/></Relationships>`,
  'xl/sharedstrings.xml': `<sst><si><r><t>bo</t></r><r><t>ld</t></r><rPh><t>ボ</t></rPh></si>
    <si><t>a_x000D_b</t></si></sst>`,
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="yyyy/m/d"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>
    <x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c></x:row>
    <x:row r="4"><x:c r="B4" t="s"><x:v>1</x:v></x:c><x:c s="1"><x:v>1.5</x:v></x:c></x:row>
    <x:row><x:c><x:v>12345678901234567890</x:v></x:c><x:c s="1"><x:v>-1e9</x:v></x:c></x:row>
    </x:sheetData></x:worksheet>`,
};

const archive: Archive = {
  names: Object.keys(files),
  read: (name) => {
    const content = files[name.toLowerCase()];
    return content === undefined ? undefined : inPieces(Buffer.from(content));
  },
  close: () => {},
};

/** Seven bytes at a time, so that every tag and every character is cut somewhere. */
async function* inPieces(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += 7) yield content.subarray(at, at + 7);
}

it('reads a workbook as other programs write it', async () => {
  const workbook = await readWorkbook(archive, defaultLimits.sharedTextLength);
  expect(workbook.sheets).toEqual([
    { name: '数据', visible: true, file: 'xl/Worksheets/Sheet1.xml' },
  ]);
  const pieces = archive.read('xl/Worksheets/Sheet1.xml') ?? expect.fail();
  const cells: unknown[] = [];
  for await (const rows of readRows(pieces, workbook, [])) {
    for (const { row, cells: found } of rows) {
      for (const { column, content } of found) {
        cells.push([row, column, content.kind === 'text' ? content.text : content.kind]);
      }
    }
  }
  expect(cells).toEqual([
    [1, 1, 'bold'],
    [1, 2, 'in'],
    [4, 2, 'a\rb'],
    [4, 3, '1904-01-02 12:00:00'],
    [5, 1, '12345678901234567890'],
    [5, 2, '-1000000000'],
  ]);
});

it('refuses texts beyond the limit', async () => {
  await expect(readWorkbook(archive, 3)).rejects.toMatchObject({
    code: 'source.shared-texts-too-large',
  });
});
