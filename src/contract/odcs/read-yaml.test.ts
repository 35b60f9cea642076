import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../vocabulary/problem.ts';
import { readYaml } from './read-yaml.ts';

const problemOf = (text: string) => {
  try {
    readYaml(text, 'c.odcs.yaml');
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, where: error.where };
    throw error;
  }
  return undefined;
};

describe('readYaml', () => {
  it('says where a part stands', () => {
    const { data, locate } = readYaml('a: 1\nschema:\n  - name: orders\n', 'c.odcs.yaml');
    expect(data).toEqual({ a: 1, schema: [{ name: 'orders' }] });
    expect(locate(['schema', 0, 'name'])).toEqual({
      file: 'c.odcs.yaml',
      path: 'schema[0].name',
      line: 3,
      column: 11,
    });
  });

  it('refuses a file of several documents', () => {
    const found = problemOf('a: 1\n---\nb: 2\n');
    expect(found).toMatchObject({ code: 'contract-not-yaml', where: { line: 2 } });
  });

  it('places a part that is not there at what it is missing from', () => {
    const { locate } = readYaml('schema:\n  - title: x\n', 'c');
    expect(locate(['schema', 0, 'name'])).toMatchObject({ line: 2, column: 5 });
  });

  const bomb = [...'abcdefghi']
    .map((name, i) => `${name}: &${name} [${Array(9).fill(i ? `*${'abcdefghi'[i - 1]}` : 1)}]`)
    .join('\n');
  it.each([
    ['a flow of brackets', '['.repeat(100_000), 'contract-too-deep'],
    ['a line of dashes', '- '.repeat(100_000), 'contract-too-deep'],
    ['an alias inside its own anchor', 'a: &a [*a]', 'contract-too-deep'],
    ['an alias bomb', bomb, 'contract-too-many-aliases'],
    ['more characters than the limit', `a: ${'x'.repeat(32_000_001)}`, 'contract-too-large'],
    ['a duplicate key', 'a: 1\na: 2', 'contract-not-yaml'],
    ['an unknown alias', 'a: *b', 'contract-not-yaml'],
    ['a code tag', 'a: !!js/function x', 'contract-not-yaml'],
    ['two documents', 'a: 1\n---\nb: 2', 'contract-not-yaml'],
    ['a key that is no text', '? [a]\n: 1', 'contract-not-yaml'],
  ])('refuses %s', (_, text, code) => {
    expect(problemOf(text)?.code).toBe(code);
  });

  it('keeps an alias that is worth it, and takes << as an ordinary key', () => {
    const { data } = readYaml('a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n', 'c');
    expect(data).toEqual({ a: { b: 1 }, c: { b: 1 }, d: { '<<': { b: 1 } } });
  });

  it('cannot be used to change the prototype of objects', () => {
    const { data } = readYaml('__proto__: {polluted: true}', 'c');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('never fails with anything but a problem', () => {
    const scraps = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '&x ',
      '*x',
      '|',
      '"',
      "'",
      '#',
      '? ',
      '!t ',
      '\t',
      '%',
      '---',
      '0',
      'null',
      '\0',
      '数',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), (parts) => {
        problemOf(parts.join(''));
      }),
      { numRuns: 2000 },
    );
  });
});
