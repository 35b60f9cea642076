import { expect, test } from 'vitest';
import { defineProblem } from '../../vocabulary/problem.ts';
import { problemRecord, problemWords, usedWords } from './report-words.ts';

const texts = { en: 'e', zh: 'z' };

test('only the codes of a document get texts, sorted, a problem with its remedy', () => {
  const broken = defineProblem({ code: 'a.broken', texts, remedy: { en: 'r', zh: 'r' } });
  const problem = broken({}, { file: 'x.csv' });
  const document = { list: [{ code: 'z.last', params: {} }, problemRecord(problem)] };
  const dictionary = { 'z.last': texts, unused: texts, ...problemWords([problem]) };
  expect(Object.keys(usedWords(document, dictionary))).toEqual([
    'a.broken',
    'a.broken.remedy',
    'z.last',
  ]);
});

test('a code without texts is a bug', () => {
  expect(() => usedWords({ code: 'no.texts', params: {} }, {})).toThrow('no.texts');
});

test('a fact of the register gets the text of its name', () => {
  const fact = { id: 'ev-1', name: 'rows.total', subject: {}, value: 3, status: 'measured' };
  expect(usedWords({ evidence: [fact] }, { 'rows.total': texts })).toEqual({ 'rows.total': texts });
});
