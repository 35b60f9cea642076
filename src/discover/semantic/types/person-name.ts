import { isGivenName } from '../../dictionaries/personal-names.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

const word = /^\p{Lu}(?:\p{L}|['’.-])*$/u;

/** Two to four capitalised words, a frequent given name first (or after a comma). */
export function isFullName(value: string): boolean {
  const [before, after] = value.split(/,\s*/, 2);
  const ordered = after === undefined ? value : `${after} ${before}`;
  const words = ordered.replace(/^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+/, '').split(/\s+/);
  if (words.length < 2 || words.length > 4 || !words.every((w) => word.test(w))) return false;
  return isGivenName(words[0] ?? '');
}

export const personName: SemanticType = {
  id: 'person-name',
  version: 1,
  family: 'person',
  texts: { en: 'personal name', zh: '人名（拉丁字母）' },
  form: 'text',
  matches: isFullName,
  randomPassRate: 0.02,
  heuristic: true,
  header: {
    en: [
      'name',
      'full name',
      'contact',
      'contact name',
      'customer name',
      'employee name',
      'patient name',
      'owner',
      'manager',
      'person',
      'author',
      'composer',
    ],
    zh: ['姓名', '联系人', '负责人', '名字'],
  },
  needs: 'values',
  of: ['text'],
  masked: /^\p{Lu}\*{2,}(?: \p{Lu}\*{2,})?$/u,
  grade: 'general-3',
  personal: directIdentifier,
};
