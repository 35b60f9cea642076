import { contactOfPersons, type SemanticType } from '../semantic-type.ts';

// People choose names that can be said: a syllable, or a character of a script other than Latin. Of eight
// random capitals every second holds one, of codes and hashes one in four; numbers and amounts hold none.
const sayable =
  /[b-df-hj-np-tv-z][aeiou]{1,2}[b-df-hj-np-tv-z]|^[aeiou][b-df-hj-np-tv-z][aeiou]|(?!\p{Script=Latin})\p{L}/iu;
const shape = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,63}$/u;

// 政字第1204号 is what an office calls a file.
const numbered = /\d号$/;

export const userName: SemanticType = {
  id: 'user-name',
  version: 2,
  family: 'identity',
  texts: { en: 'user name', zh: '用户名' },
  form: 'text',
  matches: (value) => shape.test(value) && sayable.test(value) && !numbered.test(value),
  bounds: { length: [3, 64] },
  randomPassRate: 0.7,
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
