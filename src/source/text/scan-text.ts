import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';

/** What one pass over the bytes of a text file tells. */
export interface TextScan {
  readonly bytes: number;
  /** Strictly valid UTF-8 from the first byte to the last. */
  readonly utf8: boolean;
  readonly byteOrderMark: boolean;
  readonly hasNul: boolean;
  readonly hasQuote: boolean;
  /**
   * Somewhere nothing but spaces stands between two quotes, or before an empty quoted cell, or
   * before quotes of which one has no other: DuckDB reads `"a" "b"` as one cell without a word,
   * where it is a fault, keeps the quotes of ` ""` and takes a last ` "` for text.
   */
  readonly hasQuotedGap: boolean;
  /** The one kind of line end in the file; `none` where there is no line end at all. */
  readonly lineEnd: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  /** Physical lines, the last one even where it is not ended; 0 for files with lone CR. */
  readonly lines: number;
  /** True where a line other than the last is empty. */
  readonly hasBlankLine: boolean;
  readonly longestLine: number;
}

const chunkBytes = 4 * 1024 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quoteByte = 0x22;
const space = 0x20;

interface State {
  bytes: number;
  utf8: boolean;
  hasNul: boolean;
  hasQuote: boolean;
  hasQuotedGap: boolean;
  hasSpacedQuote: boolean;
  /** Counted from the chunk on that first has a quote behind spaces. */
  quotes: number;
  lineFeeds: number;
  returns: number;
  pairs: number;
  hasBlankLine: boolean;
  lineStart: number;
  longestLine: number;
  last: number;
}

/**
 * Scans the whole file with native searches for single bytes, so that it costs little beside
 * reading the file: a careful look is taken only at files where this finds something odd.
 */
export async function scanText(file: string, signal?: AbortSignal | undefined): Promise<TextScan> {
  const state: State = {
    bytes: 0,
    utf8: true,
    hasNul: false,
    hasQuote: false,
    hasQuotedGap: false,
    hasSpacedQuote: false,
    quotes: 0,
    lineFeeds: 0,
    returns: 0,
    pairs: 0,
    hasBlankLine: false,
    lineStart: 0,
    longestLine: 0,
    last: -1,
  };
  const handle = await open(file, 'r');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let tail = 0;
  let byteOrderMark = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await handle.read(buffer, tail, chunkBytes - tail);
      if (state.bytes === 0) byteOrderMark = buffer.readUIntBE(0, 3) === 0xefbbbf && bytesRead > 2;
      scanChunk(state, buffer.subarray(tail, tail + bytesRead));
      tail = checkUtf8(state, buffer, { filled: tail + bytesRead, atEnd: bytesRead === 0 });
      if (bytesRead === 0) break;
    }
  } finally {
    await handle.close();
  }
  return finish(state, byteOrderMark);
}

/** Checks all but a character cut by the chunk's end, moves that to the front, returns its length. */
function checkUtf8(
  state: State,
  buffer: Buffer,
  { filled, atEnd }: { readonly filled: number; readonly atEnd: boolean },
): number {
  if (!state.utf8) return 0;
  const cut = atEnd ? 0 : incompleteTail(buffer, filled);
  if (!isUtf8(buffer.subarray(0, filled - cut))) state.utf8 = false;
  buffer.copyWithin(0, filled - cut, filled);
  return state.utf8 ? cut : 0;
}

/** Bytes at the end that begin a character which goes on in the next chunk. */
function incompleteTail(buffer: Buffer, filled: number): number {
  for (let back = 1; back <= Math.min(3, filled); back += 1) {
    const byte = buffer[filled - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function scanChunk(state: State, chunk: Buffer): void {
  if (chunk.length === 0) return;
  state.hasNul ||= chunk.includes(0);
  state.hasQuote ||= chunk.includes(quoteByte);
  if (state.hasQuote) scanQuotes(state, chunk);
  countReturns(state, chunk);
  for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) {
    const end = state.bytes + at;
    const length = end - state.lineStart;
    if (length > state.longestLine) state.longestLine = length;
    if (length <= 1) noteShortLine(state, length, at === 0 ? state.last : (chunk[at - 1] ?? -1));
    state.lineFeeds += 1;
    state.lineStart = end + 1;
  }
  state.bytes += chunk.length;
  state.last = chunk[chunk.length - 1] ?? -1;
}

function scanQuotes(state: State, chunk: Buffer): void {
  const spaced = spacedQuotes(chunk);
  state.hasQuotedGap ||= spaced.empty || hasQuotedGap(state.last, chunk);
  state.hasSpacedQuote ||= spaced.any;
  if (!state.hasSpacedQuote) return;
  for (let at = chunk.indexOf(quoteByte); at !== -1; at = chunk.indexOf(quoteByte, at + 1)) {
    state.quotes += 1;
  }
}

/** A gap that a chunk cuts counts as one: it only costs a careful look. */
function hasQuotedGap(last: number, chunk: Buffer): boolean {
  if ((last === quoteByte || last === space) && (chunk[0] === space || chunk[0] === quoteByte)) {
    return true;
  }
  for (let at = chunk.indexOf('" '); at !== -1; at = chunk.indexOf('" ', at + 1)) {
    let end = at + 1;
    while (chunk[end] === space) end += 1;
    if (end === chunk.length || chunk[end] === quoteByte) return true;
  }
  return false;
}

/** What an empty quoted cell can follow. */
const cellStarts = new Set(Buffer.from('\n\r\t;|\x01\x1f\x1e,^~:', 'latin1'));

/** Quoted cells behind spaces, and empty ones among them. Inside quoted text the same bytes only cost a careful look. */
function spacedQuotes(chunk: Buffer): { readonly any: boolean; readonly empty: boolean } {
  let any = false;
  for (let at = chunk.indexOf(' "'); at !== -1; at = chunk.indexOf(' "', at + 1)) {
    let start = at;
    while (chunk[start - 1] === space) start -= 1;
    if (start !== 0 && !cellStarts.has(chunk[start - 1] ?? 0)) continue;
    if (chunk[at + 2] === quoteByte) return { any: true, empty: true };
    any = true;
  }
  return { any, empty: false };
}

function noteShortLine(state: State, length: number, before: number): void {
  if (length === 0 || before === carriageReturn) state.hasBlankLine = true;
}

function countReturns(state: State, chunk: Buffer): void {
  if (state.last === carriageReturn && chunk[0] === lineFeed) state.pairs += 1;
  let at = chunk.indexOf(carriageReturn);
  for (; at !== -1; at = chunk.indexOf(carriageReturn, at + 1)) {
    state.returns += 1;
    if (chunk[at + 1] === lineFeed) state.pairs += 1;
  }
}

function finish(state: State, byteOrderMark: boolean): TextScan {
  const { lineFeeds, returns, pairs } = state;
  const open = state.bytes > state.lineStart;
  return {
    bytes: state.bytes,
    utf8: state.utf8,
    byteOrderMark,
    hasNul: state.hasNul,
    hasQuote: state.hasQuote,
    hasQuotedGap: state.hasQuotedGap || (state.hasSpacedQuote && state.quotes % 2 === 1),
    lineEnd: lineEndOf(lineFeeds, returns, pairs),
    lines: returns > pairs ? 0 : lineFeeds + (open ? 1 : 0),
    hasBlankLine: state.hasBlankLine,
    longestLine: Math.max(state.longestLine, state.bytes - state.lineStart),
  };
}

function lineEndOf(lineFeeds: number, returns: number, pairs: number): TextScan['lineEnd'] {
  if (lineFeeds === 0 && returns === 0) return 'none';
  if (returns === 0) return 'lf';
  if (lineFeeds === 0) return 'cr';
  return lineFeeds === pairs && returns === pairs ? 'crlf' : 'mixed';
}
