import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.each([
  [[], {}, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [['assess', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['assess', '--lang=zh'], { LANG: 'de_DE.UTF-8' }, 'zh'],
  [['--lang'], {}, 'en'],
] as const)('%j with %j speaks %s', (args, env, language) => {
  expect(chooseLanguage(args, env)).toBe(language);
});
