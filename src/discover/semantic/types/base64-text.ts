import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const base64Text: SemanticType = {
  id: 'base64-text',
  version: 1,
  family: 'text',
  texts: { en: 'Base64 text', zh: 'Base64 编码文本' },
  form: 'text',
  // Long, in fours, with letters of both cases and digits: words and codes lack one of them.
  matches: (value) =>
    /^(?:data:[\w/+.-]+;base64,)?(?=[^=]*[a-z])(?=[^=]*[A-Z])(?=[^=]*\d)(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(
      value,
    ),
  bounds: { length: [20, 1_000_000], has: ['latin', 'digit'] },
  randomPassRate: 0.1,
  header: { en: ['base64', 'encoded', 'blob', 'signature', 'thumbnail'], zh: ['编码', '签名'] },
  needs: 'values',
  vague: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
