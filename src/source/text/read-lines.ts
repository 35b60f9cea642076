import { createReadStream } from 'node:fs';
import { openDecoder } from './transcode.ts';

/** One physical line. CR LF, LF and a lone CR each end a line, also side by side in one file. */
export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  /** The characters that end it; empty for a last line that is not ended. */
  readonly end: string;
  /** The line is longer than the limit; its text was dropped. */
  readonly tooLong: boolean;
}

export interface ReadLinesOptions {
  /** Characters of a line beyond which its text is dropped, so that memory stays bounded. */
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

/** Reads a UTF-8 file line by line, in batches. Broken bytes come out as U+FFFD. */
export async function* readLines(
  file: string,
  options: ReadLinesOptions,
): AsyncGenerator<readonly Line[]> {
  const decoder = openDecoder('utf-8');
  const cutter = createLineCutter(options.limit);
  const stream = createReadStream(file, { highWaterMark: 1024 * 1024 });
  for await (const chunk of stream) {
    options.signal?.throwIfAborted();
    yield cutter.push(decoder.write(chunk as Buffer));
  }
  yield cutter.push(decoder.end());
  yield cutter.end();
}

/** All lines of a text that is held in memory. */
export function cutLines(text: string, limit: number): readonly Line[] {
  const cutter = createLineCutter(limit);
  return [...cutter.push(text), ...cutter.end()];
}

function createLineCutter(limit: number) {
  let pending = '';
  let overlong = false;
  let count = 0;
  const line = (text: string, end: string): Line => {
    count += 1;
    const tooLong = overlong || text.length > limit;
    overlong = false;
    return { text: tooLong ? '' : text, number: count, end, tooLong };
  };
  const keep = (rest: string) => {
    overlong ||= rest.length > limit;
    // A CR stays, since a LF may follow it.
    pending = overlong ? rest.slice(rest.endsWith('\r') ? -1 : rest.length) : rest;
  };
  return {
    push: (chunk: string): Line[] => {
      const text = pending + chunk;
      const lines: Line[] = [];
      let start = 0;
      for (const [end, next] of lineEnds(text)) {
        lines.push(line(text.slice(start, end), text.slice(end, next)));
        start = next;
      }
      keep(text.slice(start));
      return lines;
    },
    end: (): Line[] => {
      if (pending.endsWith('\r')) return [line(pending.slice(0, -1), '\r')];
      return pending === '' && !overlong ? [] : [line(pending, '')];
    },
  };
}

/** Where each line ends and the next begins. A CR at the very end is left for later. */
function* lineEnds(text: string): Generator<readonly [number, number]> {
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  while (feed !== -1 || back !== -1) {
    if (back !== -1 && back === text.length - 1) back = -1;
    else if (back !== -1 && (feed === -1 || back < feed)) {
      const next = feed === back + 1 ? back + 2 : back + 1;
      yield [back, next];
      if (feed !== -1 && feed < next) feed = text.indexOf('\n', next);
      back = text.indexOf('\r', next);
    } else {
      yield [feed, feed + 1];
      feed = text.indexOf('\n', feed + 1);
    }
  }
}
