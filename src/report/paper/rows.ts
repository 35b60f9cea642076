import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Params, Texts } from '../../vocabulary/text.ts';

type Say = (texts: Texts, params?: Params) => string;

const texts = {
  line: { en: '{file} line {numbers}', zh: '{file} 第 {numbers} 行' },
  lines: { en: '{file} lines {numbers}', zh: '{file} 第 {numbers} 行' },
  record: { en: '{file} record {numbers}', zh: '{file} 第 {numbers} 条记录' },
  records: { en: '{file} records {numbers}', zh: '{file} 第 {numbers} 条记录' },
  comma: { en: ', ', zh: '、' },
  semicolon: { en: '; ', zh: '；' },
} satisfies Record<string, Texts>;

const shownRows = 3;

/** Where the first few rows are, each file named once: paper is narrow and file names are long. */
export function rowsText(rows: readonly RowReference[], say: Say): string {
  const places = new Map<string, { one: Texts; many: Texts; file: string; numbers: number[] }>();
  const keys: string[] = [];
  for (const row of rows.slice(0, shownRows)) {
    if (row.kind === 'key') keys.push(row.masked);
    if (row.kind === 'key' || row.kind === 'unaddressable') continue;
    const file = row.sheet === undefined ? row.file : `${row.file}:${row.sheet}`;
    const [one, many, number] =
      row.line === undefined
        ? [texts.record, texts.records, row.record]
        : [texts.line, texts.lines, row.line];
    const key = `${one.en} ${file}`;
    const place = places.get(key) ?? { one, many, file, numbers: [] };
    place.numbers.push(number);
    places.set(key, place);
  }
  // Digits without separators: a comma stands between the numbers.
  const said = [...places.values()].map(({ one, many, file, numbers }) =>
    say(numbers.length === 1 ? one : many, { file, numbers: numbers.join(say(texts.comma)) }),
  );
  return [...keys, ...said].join(say(texts.semicolon));
}
