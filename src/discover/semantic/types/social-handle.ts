import { contactOfPersons, type SemanticType } from '../semantic-type.ts';

export const socialHandle: SemanticType = {
  id: 'social-handle',
  version: 1,
  family: 'contact',
  texts: { en: 'social media handle', zh: '社交账号' },
  form: 'text',
  matches: (value) => /^@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,48}[A-Za-z0-9_])$/.test(value),
  bounds: { length: [3, 51], has: ['other'] },
  randomPassRate: 0.001,
  header: { en: ['handle', 'twitter', 'instagram', 'tiktok', 'social'], zh: ['社交账号', '微博'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-3',
  personal: contactOfPersons,
};
