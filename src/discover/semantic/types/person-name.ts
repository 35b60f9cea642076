import { isFamilyName, isGivenName } from '../../dictionaries/personal-names.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

const word = /^\p{Lu}(?:\p{L}|['’.-])*$/u;
const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Herr|Frau|Mme|Sr|Sra)\.?\s+/;
const suffix = /,?\s+(?:Jr|Sr|II|III|IV|MD|PhD|DDS|DVM|Esq)\.?$/;

/** Two to four capitalised words: a known given name, and a known family name or an initial beside it. */
export function isFullName(value: string): boolean {
  const plain = value.replace(title, '').replace(suffix, '');
  const words = plain.split(/,\s*|\s+/).filter((part) => part !== '');
  if (words.length < 2 || words.length > 4 || !words.every((w) => word.test(w))) return false;
  const given = words.findIndex(isGivenName);
  if (given < 0) return false;
  return words.some((w, i) => i !== given && (isFamilyName(w) || /^\p{Lu}\.?$/u.test(w)));
}

/** The shape of a name, which beside a header has to have some known names among it. */
function looksLikeName(value: string): boolean {
  const words = value.replace(title, '').replace(suffix, '').split(/,?\s+/);
  const particle = /^(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|bin|al|el|y)$/i;
  return (
    words.length > 1 && words.length < 6 && words.every((w) => word.test(w) || particle.test(w))
  );
}

export const personName: SemanticType = {
  id: 'person-name',
  version: 1,
  family: 'person',
  texts: { en: 'personal name', zh: '人名（拉丁字母）' },
  form: 'text',
  matches: looksLikeName,
  randomPassRate: 0.9,
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
  needs: 'header',
  // Titles of works and names of places hold names too, but not most of them.
  alone: { matches: isFullName, randomPassRate: 0.05, share: 0.6 },
  support: { knows: isFullName, share: 0.2 },
  of: ['text'],
  masked: /^\p{Lu}\*{2,}(?: \p{Lu}\*{2,})?$/u,
  grade: 'general-3',
  personal: directIdentifier,
};
