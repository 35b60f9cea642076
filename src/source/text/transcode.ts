import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { definePhrase } from '../phrase.ts';
import type { Encoding } from './detect-encoding.ts';

/** Marks a place where bytes were not valid in the file's encoding. */
export const replacementCharacter = '\ufffd';

export const brokenCharacters = definePhrase({
  code: 'source.row.broken-characters',
  params: ['encoding'],
  texts: {
    en: 'The line has bytes that are not valid {encoding}.',
    zh: '该行含有不符合 {encoding} 编码的字节。',
  },
});

/** A streaming decoder; a byte order mark is dropped, broken bytes become U+FFFD. */
export interface StreamDecoder {
  readonly write: (bytes: Buffer) => string;
  readonly end: () => string;
}

/** Opens a decoder. Node 20 reads `windows-1252` as Latin-1, so iconv-lite decodes both of those. */
export function openDecoder(encoding: Encoding): StreamDecoder {
  if (encoding === 'latin1' || encoding === 'windows-1252') {
    const decoder = iconv.getDecoder(encoding);
    return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
  }
  const decoder = new TextDecoder(encoding);
  return {
    write: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/** Writes a text file anew as UTF-8 without a mark; true where broken bytes had to be replaced. */
export async function transcode(
  file: string,
  target: string,
  options: { readonly encoding: Encoding; readonly signal?: AbortSignal | undefined },
): Promise<boolean> {
  const decoder = openDecoder(options.encoding);
  let damaged = false;
  const decoded = (text: string) => {
    damaged ||= text.includes(replacementCharacter);
    return text;
  };
  const decoding = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, decoded(decoder.write(chunk)));
    },
    flush(done) {
      done(null, decoded(decoder.end()));
    },
  });
  const source = createReadStream(file, { highWaterMark: 1024 * 1024 });
  const signal = options.signal ? { signal: options.signal } : {};
  await pipeline(source, decoding, createWriteStream(target), signal);
  return damaged;
}
