import { defineProblem } from '../../vocabulary/problem.ts';

export const tooCostly = defineProblem({
  code: 'source.too-costly',
  params: ['table', 'bytes', 'allowed', 'maxBytes', 'fewestBlocks'],
  texts: {
    en: 'Measuring {table} would read {bytes} bytes; its part of the {maxBytes} allowed is {allowed}, in which not even {fewestBlocks} blocks of it could be drawn.',
    zh: '测量 {table} 需读取 {bytes} 字节；在允许的 {maxBytes} 字节中，该表的份额为 {allowed} 字节，不足以抽取 {fewestBlocks} 个数据块。',
  },
  remedy: {
    en: 'Allow more with --max-bytes, or name fewer tables.',
    zh: '请通过 --max-bytes 提高上限，或减少所选的表。',
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
    en: 'Have the database gather statistics (ANALYZE), or leave out --max-bytes.',
    zh: '请在数据库中收集统计信息（ANALYZE），或不使用 --max-bytes。',
  },
});
