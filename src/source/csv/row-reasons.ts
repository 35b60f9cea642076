import { definePhrase } from '../phrase.ts';

export const tooFewCells = definePhrase({
  code: 'source.row.too-few-cells',
  params: ['expected', 'found'],
  texts: {
    en: 'The line has {found} cells instead of {expected}.',
    zh: '该行只有 {found} 个单元格，应为 {expected} 个。',
  },
});

export const tooManyCells = definePhrase({
  code: 'source.row.too-many-cells',
  params: ['expected', 'found'],
  texts: {
    en: 'The line has {found} cells instead of {expected}.',
    zh: '该行有 {found} 个单元格，应为 {expected} 个。',
  },
});

export const unclosedQuote = definePhrase({
  code: 'source.row.unclosed-quote',
  texts: {
    en: 'A quote that is opened on this line is never closed.',
    zh: '该行开启的引号没有闭合。',
  },
});

export const strayQuote = definePhrase({
  code: 'source.row.stray-quote',
  texts: {
    en: 'Text follows a closing quote.',
    zh: '闭合引号之后还有文本。',
  },
});

export const lineTooLong = definePhrase({
  code: 'source.row.line-too-long',
  params: ['limit'],
  texts: {
    en: 'The line is longer than the limit of {limit} bytes.',
    zh: '该行长度超过 {limit} 字节的上限。',
  },
});

export const cellTooLong = definePhrase({
  code: 'source.row.cell-too-long',
  params: ['limit'],
  texts: {
    en: 'A cell is longer than the limit of {limit} bytes.',
    zh: '某单元格长度超过 {limit} 字节的上限。',
  },
});
