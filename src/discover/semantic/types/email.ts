import { directIdentifier, type SemanticType } from '../semantic-type.ts';

const pattern =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;

export const email: SemanticType = {
  id: 'email',
  version: 1,
  family: 'contact',
  texts: { en: 'e-mail address', zh: '电子邮箱' },
  form: 'text',
  matches: (value) => value.length <= 254 && pattern.test(value),
  randomPassRate: 0.0001,
  header: { en: ['email', 'e mail', 'mail'], zh: ['邮箱', '电子邮件', '邮件地址'] },
  needs: 'values',
  masked: /^[^\s@]*\*+[^\s@]*@[^\s@]+$/,
  grade: 'general-3',
  personal: directIdentifier,
};
