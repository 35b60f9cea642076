import type { Phrase } from '../../vocabulary/text.ts';
import type { Line } from '../text/read-lines.ts';
import { type Dialect, type ParsedLine, parseRecord, quote } from './dialect.ts';
import { cellTooLong, lineTooLong, strayQuote, unclosedQuote } from './row-reasons.ts';

/** A record, or a line that could not be split; `line` is where it starts. */
export type SplitRecord =
  | { readonly kind: 'record'; readonly line: number; readonly cells: (string | null)[] }
  | { readonly kind: 'rejected'; readonly line: number; readonly reason: Phrase };

export interface SplitOptions {
  readonly dialect: Dialect;
  readonly lineLimit: number;
  readonly cellLimit: number;
  /** Where it is known: a record over several lines with another width was not one record. */
  readonly fits?: (width: number) => boolean;
}

/**
 * Joins physical lines to records. Where a quote stays open, or closes in a place where it cannot,
 * only the line that opened it is rejected and splitting starts again at the next line: a parser
 * that goes on inside the quote (csv-parse does) would swallow the good lines that follow.
 */
export interface RecordSplitter {
  readonly push: (lines: readonly Line[]) => readonly SplitRecord[];
  readonly end: () => readonly SplitRecord[];
}

export function createRecordSplitter(options: SplitOptions): RecordSplitter {
  let open: Line[] = [];
  const take = (lines: readonly Line[], atEnd: boolean): SplitRecord[] => {
    const queue = [...open, ...lines];
    const records: SplitRecord[] = [];
    open = [];
    for (let at = 0; at < queue.length; ) {
      const next = recordAt(queue, at, options);
      if (next === undefined && !atEnd) {
        open = queue.slice(at);
        break;
      }
      const first = queue[at];
      const { used, record } = next ?? unclosed(first?.number ?? 0);
      if (record) records.push(record);
      at += used;
    }
    return records;
  };
  return { push: (lines) => take(lines, false), end: () => take([], true) };
}

interface Step {
  readonly used: number;
  readonly record?: SplitRecord;
}

function unclosed(line: number): Step {
  return rejected(line, unclosedQuote({}));
}

function rejected(line: number, reason: Phrase): Step {
  return { used: 1, record: { kind: 'rejected', line, reason } };
}

/** The record that starts at `queue[at]`; undefined where it needs lines that are not there yet. */
function recordAt(queue: readonly Line[], at: number, options: SplitOptions): Step | undefined {
  const first = queue[at];
  if (first === undefined) return undefined;
  if (first.tooLong) return rejected(first.number, lineTooLong({ limit: options.lineLimit }));
  if (isBlank(first.text, options.dialect)) return { used: 1 };
  const parsed = parseRecord(first.text, options.dialect);
  if (parsed.kind === 'open') return spanningRecord(queue, at, options);
  return stepOf(parsed, first.number, { used: 1, options });
}

/**
 * Nothing but spaces is no row, unless the file has one column: there it is a missing value. Nor is
 * the mark (Ctrl-Z) with which DOS programs end a file.
 */
function isBlank(text: string, { delimiter }: Dialect): boolean {
  if (text === '\x1a') return true;
  if (delimiter === undefined) return false;
  return text === '' || (text.trim() === '' && !text.includes(delimiter));
}

function stepOf(
  parsed: ParsedLine,
  line: number,
  { used, options }: { readonly used: number; readonly options: SplitOptions },
): Step {
  if (parsed.kind !== 'cells') return rejected(line, strayQuote({}));
  const tooLong = parsed.cells.some((cell) => (cell?.length ?? 0) > options.cellLimit);
  const reason = tooLong ? cellTooLong({ limit: options.cellLimit }) : undefined;
  if (reason) return { used, record: { kind: 'rejected', line, reason } };
  return { used, record: { kind: 'record', line, cells: parsed.cells } };
}

/** Only a line with a quote can close one, so the text is parsed again at those lines alone. */
function spanningRecord(
  queue: readonly Line[],
  at: number,
  options: SplitOptions,
): Step | undefined {
  const first = queue[at];
  const parts = [first?.text ?? '', first?.end ?? ''];
  let length = 0;
  for (let index = at + 1; index < queue.length; index += 1) {
    const line = queue[index];
    if (line === undefined || line.tooLong || length > options.cellLimit) {
      return unclosed(first?.number ?? 0);
    }
    parts.push(line.text, line.end);
    length += line.text.length + line.end.length;
    if (!line.text.includes(quote)) continue;
    const parsed = parseRecord(withoutEnd(parts), options.dialect);
    if (parsed.kind === 'open') continue;
    const misfit = parsed.kind === 'stray' || options.fits?.(parsed.cells.length) === false;
    if (misfit) return unclosed(first?.number ?? 0);
    return stepOf(parsed, first?.number ?? 0, { used: index - at + 1, options });
  }
  return undefined;
}

function withoutEnd(parts: readonly string[]): string {
  return parts.slice(0, -1).join('');
}
