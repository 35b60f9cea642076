import { contactOfPersons, type SemanticType } from '../semantic-type.ts';

export const userName: SemanticType = {
  id: 'user-name',
  version: 1,
  family: 'identity',
  texts: { en: 'user name', zh: '用户名' },
  form: 'text',
  matches: (value) => /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,63}$/u.test(value),
  bounds: { length: [3, 64] },
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['username', 'user name', 'login', 'login name', 'screen name'],
    zh: ['用户名', '登录名', '昵称', '登录账号', '微信号'],
  },
  needs: 'header',
  of: ['text'],
  grade: 'general-3',
  personal: contactOfPersons,
};
