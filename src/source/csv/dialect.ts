/** How a delimited file is written. */
export interface Dialect {
  /** Undefined for a file of one column. */
  readonly delimiter: string | undefined;
  /** What stands before a quote inside quotes: another quote, or a backslash. */
  readonly escape: '"' | '\\';
}

export const quote = '"';

export type ParsedLine =
  | { readonly kind: 'cells'; readonly cells: (string | null)[] }
  /** A quote is still open where the text ends. */
  | { readonly kind: 'open' }
  /** Something other than a delimiter follows a closing quote. */
  | { readonly kind: 'stray' };

/**
 * Splits one record into cells. An empty cell is null; an empty cell in quotes is empty text.
 * Spaces around quotes are dropped and quotes inside an unquoted cell are kept, as DuckDB does.
 */
export function parseRecord(text: string, dialect: Dialect): ParsedLine {
  const { delimiter } = dialect;
  if (!text.includes(quote)) {
    const cells = delimiter === undefined ? [text] : text.split(delimiter);
    return { kind: 'cells', cells: cells.map(nullWhereEmpty) };
  }
  return parseQuoted(text, dialect);
}

function parseQuoted(text: string, dialect: Dialect): ParsedLine {
  const cells: (string | null)[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = nextCell(text, at, dialect);
    if (typeof cell === 'string') return { kind: cell };
    cells.push(cell.content);
    at = cell.end + 1;
  }
  return { kind: 'cells', cells };
}

interface ParsedCell {
  readonly content: string | null;
  /** Where the delimiter after the cell stands, or the end of the text. */
  readonly end: number;
}

function nextCell(text: string, at: number, dialect: Dialect): ParsedCell | 'open' | 'stray' {
  const { delimiter } = dialect;
  const start = quotedStart(text, at, dialect);
  if (start === -1) {
    const found = delimiter === undefined ? -1 : text.indexOf(delimiter, at);
    const end = found === -1 ? text.length : found;
    return { content: nullWhereEmpty(text.slice(at, end)), end };
  }
  const close = closingQuote(text, start, dialect);
  if (close === -1) return 'open';
  const end = skipSpaces(text, close + 1, dialect);
  if (end < text.length && text[end] !== delimiter) return 'stray';
  return { content: contentOf(text.slice(start, close), dialect), end };
}

function nullWhereEmpty(cell: string): string | null {
  return cell === '' ? null : cell;
}

/** Where the content of a quoted cell starts, or -1 where the cell is not quoted. */
function quotedStart(text: string, at: number, dialect: Dialect): number {
  const first = skipSpaces(text, at, dialect);
  return text[first] === quote ? first + 1 : -1;
}

function skipSpaces(text: string, from: number, dialect: Dialect): number {
  let at = from;
  while (text[at] === ' ' && dialect.delimiter !== ' ') at += 1;
  return at;
}

function closingQuote(text: string, from: number, dialect: Dialect): number {
  let at = text.indexOf(quote, from);
  while (at !== -1) {
    const escaped = dialect.escape === '\\' && isBackslashed(text, from, at);
    if (!escaped && text[at + 1] !== quote) return at;
    at = text.indexOf(quote, escaped ? at + 1 : at + 2);
  }
  return -1;
}

function isBackslashed(text: string, from: number, at: number): boolean {
  let back = at;
  while (back > from && text[back - 1] === '\\') back -= 1;
  return (at - back) % 2 === 1;
}

/** With a backslash as escape, one before anything but a quote or a backslash is content. */
function contentOf(content: string, dialect: Dialect): string {
  const doubled = content.replaceAll('""', '"');
  return dialect.escape === '\\' ? doubled.replace(/\\(["\\])/g, '$1') : doubled;
}
