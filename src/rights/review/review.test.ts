import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultChecklist as checklist } from '../../../test/rights/rule-files.ts';
import { checklistAnswers, readChecklist } from './checklist.ts';
import { answerSchema, type ReviewAnswer, reviewOutcome } from './review-outcome.ts';

const ids = checklist.parts.flatMap((part) => part.questions.map(({ id }) => `${part.id}.${id}`));
const answerAll = (answer: ReviewAnswer['answer']): ReviewAnswer[] =>
  ids.map((question) => ({ question, answer, evidence: ['D-1'] }));

test('the seven parts, each question once, in both languages', () => {
  expect(checklist.parts.map(({ texts }) => texts.zh)).toEqual([
    '主体合规',
    '来源合法',
    '权属',
    '标的合规',
    '可交易性',
    '安全管理',
    '流通合规',
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const question of checklist.parts.flatMap(({ questions }) => questions)) {
    expect(question.texts.en).toMatch(/\?$/);
    expect(question.texts.zh).toMatch(/？$/);
  }
});

test('any no in source or rights stands in the way, and unknown is not yes', () => {
  const strict = ids.filter((id) => /^(source|rights)\./.test(id));
  expect(reviewOutcome(checklist, answerAll('no')).blocking).toEqual(
    expect.arrayContaining(strict),
  );
  expect(reviewOutcome(checklist, []).blocking).toEqual(expect.arrayContaining(strict));
  expect(reviewOutcome(checklist, answerAll('yes'))).toMatchObject({ blocking: [], unproven: [] });
});

test('the last answer counts, and a part says how far it is', () => {
  const answers: ReviewAnswer[] = [
    ...answerAll('yes'),
    { question: 'rights.coHolders', answer: 'unknown', evidence: [] },
    { question: 'party.authority', answer: 'yes', evidence: [] },
    { question: 'object.minors', answer: 'n-a', evidence: [] },
  ];
  const { parts, blocking, unproven } = reviewOutcome(checklist, answers);
  expect(parts.find(({ part }) => part === 'rights')).toEqual({
    part: 'rights',
    questions: 4,
    settled: 3,
  });
  expect(blocking).toEqual(['rights.coHolders']);
  expect(unproven).toEqual(['party.authority', 'object.minors']);
});

test('a question that nobody asked is a problem', () => {
  const stray = answerSchema.parse({ question: 'rights.colour', answer: 'yes', evidence: [] });
  expect(() => reviewOutcome(checklist, [stray])).toThrow('has no question rights.colour');
  expect(() => readChecklist('schema: x', 'own.yaml')).toThrow('cannot be used');
});

test('a better answer never adds to what stands in the way', () => {
  const some = fc.array(fc.constantFrom(...checklistAnswers), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  fc.assert(
    fc.property(some, fc.nat(ids.length - 1), (all, better) => {
      const answers = (list: readonly ReviewAnswer['answer'][]) =>
        ids.map((question, i) => ({ question, answer: list[i] ?? 'unknown', evidence: [] }));
      const before = reviewOutcome(checklist, answers(all)).blocking;
      const after = reviewOutcome(checklist, answers(all.with(better, 'yes'))).blocking;
      expect(before).toEqual(expect.arrayContaining([...after]));
    }),
    { numRuns: 60 },
  );
});
