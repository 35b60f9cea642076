import { passesMod11Radix2 } from '../code-check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const orcid: SemanticType = {
  id: 'orcid',
  version: 1,
  family: 'identity',
  texts: { en: 'researcher identifier (ORCID)', zh: '学者标识符（ORCID）' },
  form: 'text',
  matches: (value) => {
    const groups = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/.exec(value);
    return groups !== null && passesMod11Radix2((groups[1] ?? '').replaceAll('-', ''));
  },
  bounds: { length: [19, 40], has: ['digit', 'other'] },
  randomPassRate: 0.09,
  header: { en: ['orcid'], zh: ['ORCID'] },
  needs: 'values',
  grade: 'general-3',
  personal: directIdentifier,
};
