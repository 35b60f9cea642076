import { defineProblem } from '../../vocabulary/problem.ts';
import { definePhrase } from '../phrase.ts';

export const jsonInvalid = defineProblem({
  code: 'source.json-invalid',
  texts: {
    en: 'The JSON is not valid at this line and column.',
    zh: '此行此列处的 JSON 无效。',
  },
  remedy: {
    en: 'Correct it there, or export the file again.',
    zh: '请在该处更正，或重新导出文件。',
  },
});

export const jsonTruncated = defineProblem({
  code: 'source.json-truncated',
  texts: {
    en: 'The JSON ends in the middle of a value that starts at this line and column.',
    zh: 'JSON 在一个值的中间结束，该值始于此行此列。',
  },
  remedy: { en: 'Copy or export the file again.', zh: '请重新复制或导出文件。' },
});

export const jsonTooDeep = defineProblem({
  code: 'source.json-too-deep',
  params: ['limit'],
  texts: {
    en: 'The JSON is nested deeper than the limit of {limit} levels.',
    zh: 'JSON 嵌套层数超过 {limit} 层的上限。',
  },
  remedy: {
    en: 'Export a list of records instead, or raise the limit.',
    zh: '请改为导出记录列表，或提高上限。',
  },
});

export const jsonValueTooLong = defineProblem({
  code: 'source.json-value-too-long',
  params: ['limit'],
  texts: {
    en: 'One JSON value is longer than the limit of {limit} bytes.',
    zh: '单个 JSON 值的长度超过 {limit} 字节的上限。',
  },
  remedy: {
    en: 'Export a list of records instead, or raise the limit.',
    zh: '请改为导出记录列表，或提高上限。',
  },
});

export const jsonNoRecords = defineProblem({
  code: 'source.json-no-records',
  texts: {
    en: 'The JSON is valid but holds no list of records.',
    zh: 'JSON 有效，但不含记录列表。',
  },
  remedy: {
    en: 'Export an array of objects, or one object a line.',
    zh: '请导出对象数组，或每行一个对象。',
  },
});

export const invalidJsonLine = definePhrase({
  code: 'source.row.invalid-json',
  texts: { en: 'The line is not valid JSON.', zh: '该行不是有效的 JSON。' },
});

export const notARecord = definePhrase({
  code: 'source.row.not-a-record',
  texts: {
    en: 'The value is of another kind than the records before it.',
    zh: '该值与此前的记录种类不同。',
  },
});
