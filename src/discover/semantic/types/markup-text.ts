import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const markupText: SemanticType = {
  id: 'markup-text',
  version: 1,
  family: 'text',
  texts: { en: 'HTML or XML text', zh: 'HTML 或 XML 文本' },
  form: 'text',
  matches: (value) =>
    /^(?:<\?xml\s[^>]*>|<!doctype\s[^>]*>)?\s*(?:<!--[\s\S]*?-->\s*)*<([A-Za-z][\w:.-]*)(?:\s[^<>]*)?(?:\/>$|>)/i.test(
      value,
    ) && value.endsWith('>'),
  bounds: { length: [4, 1_000_000], has: ['latin', 'other'] },
  randomPassRate: 0.0001,
  header: { en: ['html', 'xml', 'markup', 'body', 'content'], zh: ['HTML', 'XML', '正文'] },
  needs: 'values',
  vague: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
