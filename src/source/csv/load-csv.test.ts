import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';
import { quoteName } from '../../sql/duckdb.ts';
import type { LoadContext } from '../load-context.ts';
import { openFile } from '../open/open-file.ts';
import { defaultLimits } from '../source-limits.ts';
import { prepareText } from '../text/prepare-text.ts';
import { loadCarefully } from './load-carefully.ts';
import { canLoadFast, loadFast } from './load-fast.ts';
import { planCsv } from './plan-csv.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

const encodings = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true }),
  'utf-16be': (text: string) => iconv.encode(text, 'utf-16be', { addBOM: true }),
  gb18030: (text: string) => iconv.encode(text, 'gb18030'),
} as const;

/** Words that are text in every encoding above; some need quotes under every delimiter. */
const word = fc.constantFrom(
  '北京市朝阳区',
  '上海',
  '数据资产评估报告',
  'plain',
  'two words',
  '12.50',
  '-3',
  '2024-02-29',
  '007',
  'a,b',
  'c;d',
  'e\tf',
  'g|h',
  'say "yes"',
  '"',
  'line one\nline two',
  ' padded ',
  "it's",
  '\\N',
  '#1',
);
const cell = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constant(null) },
);

interface Written {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoteAll: boolean;
  readonly finalLineEnd: boolean;
}

const table = fc
  .record({
    width: fc.integer({ min: 2, max: 5 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quoteAll: fc.boolean(),
    finalLineEnd: fc.boolean(),
  })
  .chain(({ width, ...how }) =>
    fc
      .array(
        fc.tuple(fc.constant('数据'), fc.array(cell, { minLength: width, maxLength: width })),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      // A first column that is always filled: a row of nulls alone is a blank line.
      .map((rows) => ({
        ...how,
        rows: rows.map(([first, rest], at) => [`${first}${at}`, ...rest]),
      })),
  );

function print({ rows, delimiter, lineEnd, quoteAll, finalLineEnd }: Written): string {
  const width = rows[0]?.length ?? 0;
  const header = Array.from({ length: width }, (_, at) => `列名${'甲乙丙丁戊己庚'[at]}`);
  const printCell = (text: string | null) => {
    if (text === null) return '';
    const needed = text === '' || text !== text.trim() || /["\r\n,;\t|]/.test(text);
    return needed || quoteAll ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [header, ...rows].map((row) => row.map(printCell).join(delimiter));
  return lines.join(lineEnd) + (finalLineEnd ? lineEnd : '');
}

it('reads back what was written, whatever the delimiter, quoting, line end and encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
      async (written, encoding) => {
        const loaded = await fixture.load('a.csv', encodings[encoding](print(written)));
        expect(loaded.rejections.rowCount).toBe(0);
        expect(loaded.files[0]?.encoding).toBe(encoding.replace(' with mark', ''));
        expect(loaded.files[0]?.delimiter).toBe(written.delimiter);
        expect(await fixture.rows(loaded)).toEqual(written.rows);
      },
    ),
    { numRuns: 150 },
  );
});

function context(): LoadContext {
  let files = 0;
  return {
    engine: fixture.engine,
    limits: defaultLimits,
    signal: undefined,
    temporaryPath: () => `${fixture.temporaryFolder}/way-${files++}`,
    relationFor: (id) => id,
  };
}

let ways = 0;
async function bothWays(content: string) {
  ways += 1;
  const absolute = fixture.write(`ways/${ways}.csv`, content);
  const found = { path: 'a.csv', absolute, bytes: Buffer.byteLength(content), named: true };
  const file = await openFile(found, context());
  const text = await prepareText(file, context());
  const plan = await planCsv({ file, text, relation: `ways ${ways}` }, context());
  const read = async () => {
    const relation = quoteName(plan.relation);
    return (await fixture.engine.run(`SELECT * FROM ${relation} ORDER BY rowid`)).rows;
  };
  const fast = canLoadFast(plan, defaultLimits) ? await loadFast(plan, context()) : undefined;
  const fastRows = fast && (await read());
  const careful = await loadCarefully(plan, context());
  return { fast, fastRows, careful, carefulRows: await read() };
}

it('never reads two quoted texts as one cell', async () => {
  const { fast, careful } = await bothWays('name,city\nx,y\n"a"  "b",c\n');
  expect(fast).toBeUndefined();
  expect(careful.rejections.rowCount).toBe(1);
});

it('reads an empty quoted cell behind spaces as empty text', async () => {
  expectSame(await bothWays('name,city\nx,y\n  "",z\n'));
  expect((await bothWays('name,city\nx,y\n  "",z\n')).carefulRows[1]).toEqual(['', 'z']);
});

it('rejects a quote behind spaces that nothing closes before the file ends', async () => {
  const both = await bothWays('name,city\nx,y\n  ",');
  expect(both.fast).toBeUndefined();
  expect(both.careful.rejections.rowCount).toBe(1);
});

const nasty = fc.constantFrom(
  ',',
  '"',
  '""',
  '\n',
  '\r\n',
  'a',
  '1',
  ' ',
  '\\',
  "'",
  '#',
  '\t',
  '中',
);
const nastyText = fc.array(nasty, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

function expectSame({
  fast,
  fastRows,
  careful,
  carefulRows,
}: Awaited<ReturnType<typeof bothWays>>) {
  if (fast === undefined) return;
  expect(fastRows).toEqual(carefulRows);
  expect(fast.rows).toBe(careful.rows);
  expect(careful.rejections.rowCount).toBe(0);
  const positions = (way: typeof careful) =>
    Array.from({ length: way.rows }, (_, at) => way.positionOf(at));
  expect(positions(fast)).toEqual(positions(careful));
}

it('reads the fast way exactly as the careful way, or not at all', async () => {
  let fastRuns = 0;
  await fc.assert(
    fc.asyncProperty(nastyText, async (body) => {
      const both = await bothWays(`name,city\nx,y\n${body}`);
      if (both.fast) fastRuns += 1;
      expectSame(both);
    }),
    { numRuns: 400 },
  );
  expect(fastRuns).toBeGreaterThan(5);
});

it('reads well-formed random tables the fast way as the careful way', async () => {
  let fastRuns = 0;
  await fc.assert(
    fc.asyncProperty(table, async (written) => {
      const both = await bothWays(print(written));
      if (both.fast) fastRuns += 1;
      expectSame(both);
    }),
    { numRuns: 100 },
  );
  expect(fastRuns).toBeGreaterThan(5);
});

it('rejects only the line that opens a quote which never closes', async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `${at},name ${at},"x ${at}"`);
  lines[10] = '10,"name 10,x';
  const loaded = await fixture.load('a.csv', `id,name,note\n${lines.join('\n')}\n`);
  expect(loaded.rows).toBe(29);
  expect(loaded.rejections.rows.map(({ where }) => where.line)).toEqual([12]);
  expect(loaded.address(11)).toMatchObject({ record: 13, line: 14 });
});

it('gives the line where each record starts', async () => {
  const loaded = await fixture.load('a.csv', 'id,note\n1,"a\nb"\n\n2,c\n3\n4,d\n');
  expect([0, 1, 2].map((at) => loaded.address(at))).toMatchObject([
    { record: 1, line: 2 },
    { record: 2, line: 5 },
    { record: 4, line: 7 },
  ]);
});

it('keeps rows that are shorter than the header throughout', async () => {
  const loaded = await fixture.load('a.csv', 'id,name,note\n1,a\n2,b\n');
  expect(await fixture.rows(loaded)).toEqual([
    ['1', 'a', null],
    ['2', 'b', null],
  ]);
  expect(loaded.notes.map(({ code }) => code)).toContain('source.header-width-differs');
});

it('rejects a line beyond the limit and reads the rest', async () => {
  const file = fixture.write('limit/a.csv', `id,name\n1,a\n2,${'b'.repeat(5000)}\n3,c\n`);
  const { tables } = await fixture.open([file], { limits: { lineBytes: 1000 } });
  expect(tables[0]?.rows).toBe(2);
  expect(tables[0]?.rejections.rows).toMatchObject([
    { where: { line: 3 }, reason: { code: 'source.row.line-too-long' } },
  ]);
});

it('refuses too many columns', async () => {
  const file = fixture.write('limit/wide.csv', `${'a,'.repeat(50)}b\n${'1,'.repeat(50)}2\n`);
  const { tables, unreadable } = await fixture.open([file], { limits: { columns: 50 } });
  expect(tables).toEqual([]);
  expect(unreadable).toMatchObject([{ code: 'source.too-many-columns' }]);
});

it('keeps NUL and U+FFFD that belong to the data', async () => {
  const loaded = await fixture.load('a.csv', 'id,name\n1,a\0b\n2,\ufffd\n');
  expect(await fixture.rows(loaded)).toEqual([
    ['1', 'a\0b'],
    ['2', '\ufffd'],
  ]);
});

it.each([
  ['1,5;2,5\n3,5;4,5\n', ';'],
  ['id,tags\n1,a;b\n2,c;d\n', ','],
  ['sep=;\nid;name\n1;a\n', ';'],
  ['when,what\n10:30:00,a\n11:30:00,b\n', ','],
  ['a\x01b\n1\x012\n', '\x01'],
  ['name\nAnna\nBen\n', undefined],
])('splits %j at %j', async (content, delimiter) => {
  expect((await fixture.load('a.csv', content)).files[0]?.delimiter).toBe(delimiter);
});

it('passes over lines of nothing but spaces', async () => {
  const loaded = await fixture.load('a.csv', 'id,name\n   \n1,a\n \n');
  expect(loaded).toMatchObject({ rows: 1, rejections: { rowCount: 0 } });
});

it('says when an encoding is no more than a guess', async () => {
  const loaded = await fixture.load('a.csv', Buffer.from('id,city\n1,Málaga\n', 'latin1'));
  expect(loaded.notes).toMatchObject([{ code: 'source.encoding-guessed' }]);
});

it('counts lines on behind cells that span several, also where they look like rows', async () => {
  const note = '"a\n7,x,y\n8,""quoted"",z"';
  const lines = Array.from({ length: 60_000 }, (_, at) => {
    const cells = at % 3 === 0 ? note : `plain ${'long '.repeat(40)}`;
    return `${at},${cells},end`;
  });
  const table = await fixture.load('a.csv', `id,note,last\n${lines.join('\n')}\n`);
  expect(table.rows).toBe(60_000);
  expect(table.rejections.rowCount).toBe(0);
  expect(table.address(0)).toMatchObject({ record: 1, line: 2 });
  expect(table.address(1)).toMatchObject({ record: 2, line: 5 });
  expect(table.address(59_999)).toMatchObject({ record: 60_000, line: 2 + 59_999 + 2 * 20_000 });
  const [first] = await fixture.rows(table);
  expect(first).toEqual(['0', 'a\n7,x,y\n8,"quoted",z', 'end']);
});
