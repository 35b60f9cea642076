import { defineProblem } from '../../vocabulary/problem.ts';

export const tooCostly = defineProblem({
  code: 'source.too-costly',
  params: ['table', 'bytes', 'left', 'maxBytes'],
  texts: {
    en: 'Measuring {table} would read about {bytes} bytes; of the {maxBytes} allowed, {left} are left.',
    zh: '测量 {table} 预计读取 {bytes} 字节；在允许的 {maxBytes} 字节中仅剩 {left} 字节。',
  },
  remedy: {
    en: 'Allow more with --max-bytes, measure drawn rows with --sample, or name fewer tables.',
    zh: '请通过 --max-bytes 提高上限，通过 --sample 只测量抽样行，或减少所选的表。',
  },
});

export const costUnknown = defineProblem({
  code: 'source.cost-unknown',
  params: ['table', 'maxBytes'],
  texts: {
    en: 'The database does not say how large {table} is, so that {maxBytes} bytes cannot be kept to.',
    zh: '数据库未给出 {table} 的大小，无法保证读取量不超过 {maxBytes} 字节。',
  },
  remedy: {
    en: 'Name tables without it (views have no size of their own), or leave out --max-bytes.',
    zh: '请不要选择该表（视图自身没有大小），或不使用 --max-bytes。',
  },
});
