import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { declaredInFull, entryWith } from './entry.ts';
import { threeWays } from './statements.ts';

/** What breaks out of strings, IRIs and prefixed names, and what encodings stumble over. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '\\',
      '\n',
      '\r',
      '\t',
      '\0',
      '<',
      '>',
      ' ',
      '.',
      '#',
      '@',
      '^',
      '{',
      '%',
      '名',
      '😀',
      '\ud800',
      'é',
    ),
    maxLength: 12,
  }),
  fc.constantFrom(
    '""" . <urn:a> <urn:b> <urn:c> . """',
    'a> <urn:evil:p> <urn:evil:o> . <b',
    'https://example.com/a b"c>d|e^f`g{h}',
    'https://例子.测试/数据 集?q=名#片',
    'dct:title',
    '_:b0',
    '@id',
    'javascript:alert(1)',
    'mailto:a@b.example> <urn:x> <urn:y',
    'a>b@c.example',
  ),
);

test('the same graph comes back from Turtle and from JSON-LD', async () => {
  const { graph, turtle, jsonLd } = await threeWays(catalogueOf([entryWith()], {}));
  expect(graph.length).toBeGreaterThan(60);
  expect(turtle).toEqual(graph);
  expect(jsonLd).toEqual(graph);
});

test('no name breaks a serialisation or adds a statement', async () => {
  const calm = await threeWays(catalogueOf([entryWith(filledWith('calm'))], {}));
  await fc.assert(
    fc.asyncProperty(hostile, async (word) => {
      const ways = await threeWays(catalogueOf([renamed(word)], { publisher: word }));
      expect(ways.turtle).toEqual(ways.graph);
      expect(ways.jsonLd).toEqual(ways.graph);
      expect(predicatesOf(ways.turtle).filter((one) => !predicates.has(one))).toEqual([]);
      expect(ways.turtle.length).toBeLessThan(calm.turtle.length + 20);
    }),
    { numRuns: 50 },
  );
});

function filledWith(word: string) {
  const texts = Object.keys(declaredInFull).map((field) => [field, word] as const);
  return { ...Object.fromEntries(texts), keywords: [word], conformsTo: [word] };
}

function renamed(word: string) {
  const entry = entryWith(filledWith(word), { page: word, tags: [word] });
  const tables = entry.asset.tables.map((table) => ({
    ...table,
    files: table.files.map((file) => ({ ...file, path: word })),
  }));
  return { ...entry, asset: { ...entry.asset, id: word, name: word, tables } };
}

const namespaces = [
  'http://purl.org/dc/terms/',
  'http://www.w3.org/',
  'http://xmlns.com/foaf/0.1/',
  'http://spdx.org/rdf/terms#',
];
const predicates = { has: (iri: string) => namespaces.some((space) => iri.startsWith(space)) };

function predicatesOf(lines: readonly string[]): string[] {
  return lines.map((line) => /^\S+ <([^>]*)>/.exec(line)?.[1] ?? line);
}
