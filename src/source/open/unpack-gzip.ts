import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import type { SourceLimits } from '../source-limits.ts';

export const compressedTruncated = defineProblem({
  code: 'source.compressed-truncated',
  texts: {
    en: 'Unexpected end of compressed data: the file was cut short.',
    zh: '压缩数据意外结束：文件不完整。',
  },
  remedy: { en: 'Copy or download it again.', zh: '请重新复制或下载该文件。' },
});

export const compressedDamaged = defineProblem({
  code: 'source.compressed-damaged',
  texts: { en: 'The compressed data is damaged.', zh: '压缩数据已损坏。' },
  remedy: { en: 'Copy or download it again.', zh: '请重新复制或下载该文件。' },
});

export const unpackedTooLarge = defineProblem({
  code: 'source.unpacked-too-large',
  params: ['limit', 'packed'],
  texts: {
    en: 'Reading stopped at the unpacked size limit: {packed} compressed bytes grew beyond {limit} bytes.',
    zh: '已达到解压后大小上限并停止读取：{packed} 字节的压缩数据解压后超过 {limit} 字节。',
  },
  remedy: {
    en: 'If the file is what you expect, unpack it yourself or raise the limit.',
    zh: '如确认文件无误，请自行解压或提高上限。',
  },
});

export const nestedCompression = defineProblem({
  code: 'source.nested-compression',
  texts: {
    en: 'The file is compressed more than once (nested compression).',
    zh: '文件被多次压缩（嵌套压缩）。',
  },
  remedy: { en: 'Unpack it until one layer is left.', zh: '请解压至仅剩一层压缩。' },
});

/**
 * Unpacks one gzip layer into `target` and returns its size in bytes. Raises
 * `source.compressed-truncated`, `source.compressed-damaged` and `source.unpacked-too-large`.
 */
export async function unpackGzip(
  file: string,
  target: string,
  options: { readonly limits: SourceLimits; readonly signal?: AbortSignal | undefined },
): Promise<number> {
  const packed = (await stat(file)).size;
  const limit = allowedBytes(packed, options.limits);
  let unpacked = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpacked += chunk.length;
      if (unpacked > limit) done(unpackedTooLarge({ limit, packed }));
      else done(null, chunk);
    },
  });
  const steps = [createReadStream(file), createGunzip(), guard, createWriteStream(target)] as const;
  try {
    await pipeline(...steps, options.signal ? { signal: options.signal } : {});
  } catch (error) {
    throw explain(error);
  }
  return unpacked;
}

/** The bytes that so many packed bytes may become. */
export function allowedBytes(packed: number, limits: SourceLimits): number {
  const grown = Math.max(limits.freeBytes, packed * limits.growth);
  return Math.min(limits.unpackedBytes, grown);
}

function explain(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'Z_BUF_ERROR') return compressedTruncated({});
  return String(error.code).startsWith('Z_') ? compressedDamaged({}) : error;
}
