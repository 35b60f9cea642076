import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../test/source-fixture.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

const mark = '\ufeff';
const many = 'h'.repeat(100_000);

it.each<[string, string | Buffer, readonly string[], readonly (readonly (string | null)[])[]]>([
  [
    'bom.csv',
    `${mark}id;sum\n1;1.234,50\n2;-3,25\n`,
    ['id', 'sum'],
    [
      ['1', '1.234,50'],
      ['2', '-3,25'],
    ],
  ],
  [
    'bom.tsv',
    `${mark}id\tname\n1\tx\n2\ty\n`,
    ['id', 'name'],
    [
      ['1', 'x'],
      ['2', 'y'],
    ],
  ],
  ['bom.json', `${mark}[{"a":1},{"a":2}]`, ['a'], [['1'], ['2']]],
  ['bom.ndjson', `${mark}{"a":1}\n\n \n{"a":2}\n`, ['a'], [['1'], ['2']]],
  [
    'sep.csv',
    'sep=;\nid;name\n1;a\n2;b\n',
    ['id', 'name'],
    [
      ['1', 'a'],
      ['2', 'b'],
    ],
  ],
  [
    'notes.csv',
    '# made\n# by hand\nid,name\n1,a\n2,b\n',
    ['id', 'name'],
    [
      ['1', 'a'],
      ['2', 'b'],
    ],
  ],
  [
    'header.csv',
    '"id","the\nname"\n1,a\n2,b\n',
    ['id', 'the name'],
    [
      ['1', 'a'],
      ['2', 'b'],
    ],
  ],
  [
    'long.csv',
    `id,${many}\n1,2\n3,4\n`,
    ['id', many],
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'case.csv',
    'id,ID,Id\n1,2,3\n4,5,6\n',
    ['id', 'ID_2', 'Id_3'],
    [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  ],
  [
    'sql.csv',
    'id,"a""; DROP TABLE x;--"\n1,2\n3,4\n',
    ['id', 'a"; DROP TABLE x;--'],
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['spaces.csv', '"id", "name"\n"1", "a b"\n', ['id', 'name'], [['1', 'a b']]],
  [
    'end.csv',
    'id,name\r\n1,a\r\n2,b\r\n\r\n\r\n',
    ['id', 'name'],
    [
      ['1', 'a'],
      ['2', 'b'],
    ],
  ],
  [
    'dos.csv',
    'id,name\n1,a\n2,b\n\x1a',
    ['id', 'name'],
    [
      ['1', 'a'],
      ['2', 'b'],
    ],
  ],
  [
    'thousands.csv',
    'id,sum\n1,"1,234.00"\n2,"-7,000"\n',
    ['id', 'sum'],
    [
      ['1', '1,234.00'],
      ['2', '-7,000'],
    ],
  ],
  [
    'quotes.csv',
    iconv.encode('id,say\n1,“it’s” – €5\n2,café\n', 'win1252'),
    ['id', 'say'],
    [
      ['1', '“it’s” – €5'],
      ['2', 'café'],
    ],
  ],
  [
    'wide.csv',
    iconv.encode('编号,姓名\n1,𠮷田\n2,张三\n', 'gb18030'),
    ['编号', '姓名'],
    [
      ['1', '𠮷田'],
      ['2', '张三'],
    ],
  ],
  [
    'members.csv.gz',
    Buffer.concat(['id,name\n1,a\n', '2,b\n'].map((part) => gzipSync(part))),
    ['id', 'name'],
    [
      ['1', 'a'],
      ['2', 'b'],
    ],
  ],
  [
    'digits.json',
    '[{"n":12345678901234567890123,"d":1.10}]',
    ['n', 'd'],
    [['12345678901234567890123', '1.10']],
  ],
  ['keys.json', '[{"__proto__":1,"constructor":2}]', ['__proto__', 'constructor'], [['1', '2']]],
])('reads %s', async (name, content, columns, rows) => {
  const table = await fixture.load(name, content);
  expect(table.columns.map((column) => column.name)).toEqual(columns);
  expect(await fixture.rows(table)).toEqual(rows);
  expect(table.rejections.rowCount).toBe(0);
});

const utf32 = (text: string) =>
  Buffer.concat(
    [...text].map((character) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );

it.each<[string, string | Buffer, string]>([
  ['utf-32.csv', utf32(`${mark}id,name\n1,x\n`), 'source.encoding-unsupported'],
  ['empty.csv.gz', gzipSync(''), 'source.file-empty'],
  ['web.csv', '<html><table><tr><td>1</td></tr></table></html>', 'source.markup-content'],
  ['two.json', '{"a":1}{"a":2}\n{"a":3}', 'source.json-invalid'],
  ['nan.json', '[{"a":NaN},{"a":1}]', 'source.json-invalid'],
  ['columns.json', '{"id":[1,2],"name":["a","b"]}', 'source.json-no-records'],
])('refuses %s and says why', async (name, content, code) => {
  const opened = await fixture.open([fixture.write(`refused/${name}`, content)]);
  expect(opened.unreadable.map((problem) => problem.code)).toEqual([code]);
});
