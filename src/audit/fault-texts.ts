import type { Texts } from '../vocabulary/text.ts';
import type { AnchorFaultKind } from './anchors.ts';
import type { ChainFaultKind } from './verify-chain.ts';

/** What each fault of a chain means, at an entry. */
export const chainFaultTexts: Readonly<Record<ChainFaultKind, Texts>> = {
  gap: { en: 'entries before {sequence} are missing', zh: '第 {sequence} 条之前缺少条目' },
  'broken-link': {
    en: 'entry {sequence} does not follow from the one before',
    zh: '第 {sequence} 条与前一条不相连',
  },
  rewritten: { en: 'entry {sequence} was rewritten', zh: '第 {sequence} 条被改写' },
  'head-differs': {
    en: 'the head of the chain does not stand before entry {sequence}',
    zh: '链首记录与第 {sequence} 条之前的末条不符',
  },
  'cut-short': {
    en: 'entries from {sequence} on were anchored and are missing',
    zh: '第 {sequence} 条起曾被锚定，现已缺失',
  },
  'anchor-differs': {
    en: 'another entry {sequence} was anchored',
    zh: '第 {sequence} 条与锚定的内容不同',
  },
};

/** What each fault of a file of anchors means, at a line. */
export const anchorFaultTexts: Readonly<Record<AnchorFaultKind, Texts>> = {
  'bad-signature': {
    en: 'line {line} of the anchors is not signed by the key of this registry',
    zh: '锚定文件第 {line} 行未由此登记库的密钥签名',
  },
  'broken-link': {
    en: 'lines before line {line} of the anchors were removed or changed',
    zh: '锚定文件第 {line} 行之前的行被删除或更改',
  },
};
