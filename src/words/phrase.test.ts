import { expect, test } from 'vitest';
import { namesIn, renderPhrase } from './phrase.ts';

const words = {
  'finding.clear': { en: '{type} in clear: {count}', zh: '{type}明文存储：{count}' },
  'finding.secret': { en: 'found {kinds}', zh: '发现{kinds}' },
  'semantic-type.email': { en: 'e-mail address', zh: '电子邮箱' },
  'secret-kind.jwt': { en: 'JSON web token', zh: 'JSON 网络令牌' },
};

test('a parameter that is a code is shown by its name, in the language of the sentence', () => {
  const clear = { code: 'finding.clear', params: { type: 'email', count: 1205 } };
  expect(renderPhrase(words, 'en', clear)).toBe('e-mail address in clear: 1,205');
  expect(renderPhrase(words, 'zh', clear)).toBe('电子邮箱明文存储：1,205');
  const secret = { code: 'finding.secret', params: { kinds: 'jwt, other' } };
  expect(renderPhrase(words, 'zh', secret)).toBe('发现JSON 网络令牌、other');
  expect(namesIn(secret.params)).toEqual(['secret-kind.jwt', 'secret-kind.other']);
});

test('a code without words has no sentence', () => {
  expect(renderPhrase(words, 'en', { code: 'toString', params: {} })).toBeUndefined();
});
