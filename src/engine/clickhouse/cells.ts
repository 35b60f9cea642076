import type { Cell, Rows } from '../engine.ts';

/** The rows of a result in the form `TabSeparatedWithNamesAndTypes`, whose texts lose nothing. */
export function rowsOfTabs(text: string): Rows {
  if (text === '') return { columns: [], rows: [] };
  const lines = text.split('\n');
  // What follows the last line feed.
  lines.pop();
  const [names = '', types = '', ...rows] = lines;
  const readers = types.split('\t').map((type) => readerOf(unescaped(type)));
  return {
    columns: names.split('\t').map(unescaped),
    rows: rows.map((line) =>
      line.split('\t').map((cell, index) => (cell === '\\N' ? null : readAs(readers[index], cell))),
    ),
  };
}

type Reader = (text: string) => Cell;

function readAs(reader: Reader | undefined, cell: string): Cell {
  return (reader ?? unescaped)(cell);
}

function readerOf(type: string): Reader {
  const wrapped = /^(?:Nullable|LowCardinality)\(([\s\S]*)\)$/.exec(type)?.[1];
  if (wrapped !== undefined) return readerOf(wrapped);
  if (/^U?Int(8|16|32)$/.test(type)) return Number;
  if (/^U?Int(64|128|256)$/.test(type)) return wholeNumber;
  if (type.startsWith('Float')) return double;
  if (type === 'Bool') return (text) => text === 'true';
  if (/^(DateTime|Time)/.test(type)) return (text) => time(text, type.includes("'Etc/UTC'"));
  const entries = /^Array\((.*)\)$/.exec(type)?.[1];
  if (entries !== undefined) return listOf(readerOf(entries));
  return unescaped;
}

function wholeNumber(text: string): Cell {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

function double(text: string): number {
  if (text === 'inf') return Number.POSITIVE_INFINITY;
  return text === '-inf' ? Number.NEGATIVE_INFINITY : Number(text);
}

/** Without the noughts of the fraction, as DuckDB writes it; moments with their zone. */
function time(text: string, moment: boolean): string {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return moment ? `${short}+00` : short;
}

/** Lists of numbers, which are written without quotes. */
const listOf =
  (entry: Reader): Reader =>
  (text) => {
    const inner = text.slice(1, -1);
    return inner === ''
      ? []
      : inner.split(',').map((item) => (item === 'NULL' ? null : entry(item)));
  };

const marks: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
};

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([\s\S])/g, (_, mark: string) => marks[mark] ?? mark);
}
