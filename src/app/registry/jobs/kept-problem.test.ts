import { expect, test } from 'vitest';
import { notFound } from '../../../registry/registry-problems.ts';
import { renderProblem } from '../../../words/words.ts';
import { keptProblem, problemOf } from './kept-problem.ts';

test('what is not there is named in the language of its reader, told at once or later', () => {
  const problem = notFound({ kind: 'asset', id: 'a1' });
  expect(problem.message).toBe('There is no data asset a1.');
  expect(renderProblem(problem, 'zh')).toContain('不存在数据资产 a1。');
  const later = problemOf(keptProblem(problem));
  expect(renderProblem(later, 'zh')).toBe(renderProblem(problem, 'zh'));
  expect(later.params).toEqual({ kind: 'asset', id: 'a1' });
});
