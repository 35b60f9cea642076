import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailAddress, partOf, uniqueName, webAddress } from './iri.ts';

const permitted = /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~]*$/i;

test('an address of the web is one; what only looks like a name is not', () => {
  expect(webAddress(' https://a.example/b c ')).toBe('https://a.example/b%20c');
  expect(webAddress('https://a.example/?q={"x"|^`}')).toMatch(permitted);
  expect(webAddress('https://例子.测试/数据')).toBe(
    'https://xn--fsqu00a.xn--0zwm56d/%E6%95%B0%E6%8D%AE',
  );
  for (const text of ['dct:title', 'javascript:alert(1)', 'shop', '', 'urn:a:b', '//a.example']) {
    expect(webAddress(text)).toBeUndefined();
  }
});

test('an e-mail address is told from other texts', () => {
  expect(mailAddress('office@example.com')).toBe('mailto:office@example.com');
  for (const text of ['Wang', 'a@b c', 'a@b@c', 'x:y@z', '<a@b>']) {
    expect(mailAddress(text)).toBeUndefined();
  }
});

test('whatever was typed, an IRI may stand in Turtle as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const whole = uniqueName(text);
      const made = [webAddress(`https://a.example/${text}`), mailAddress(`${text}@b.example`)];
      for (const iri of [...made, whole, partOf(whole, text)]) {
        if (iri !== undefined) expect(iri).toMatch(permitted);
      }
    }),
  );
});

test('a name is the same for the same parts, and they do not run together', () => {
  expect(uniqueName('a', 'b')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(uniqueName('a', 'b')).toBe(uniqueName('a', 'b'));
  expect(uniqueName('ab')).not.toBe(uniqueName('a', 'b'));
});
