import { expect, test } from 'vitest';
import { defineProblem } from '../vocabulary/problem.ts';
import { render, renderProblem } from './words.ts';

test('a text takes its parameters, and numbers get thousands separators', () => {
  const texts = { en: '{count} of {total} rows', zh: '{total} 行中有 {count} 行' };
  expect(render(texts, 'en', { count: 41006, total: 11960842 })).toBe('41,006 of 11,960,842 rows');
  expect(render(texts, 'zh', { count: 3, total: 9 })).toBe('9 行中有 3 行');
});

test('a problem says what happened, where, and what to do', () => {
  const fileEmpty = defineProblem<'bytes'>({
    code: 'test.empty',
    texts: { en: 'the file is empty ({bytes} bytes).', zh: '文件为空（{bytes} 字节）。' },
    remedy: { en: 'Export it again.', zh: '请重新导出。' },
  });
  const problem = fileEmpty({ bytes: 0 }, { file: 'a.csv', line: 3 });
  expect(renderProblem(problem, 'en')).toBe(
    'a.csv:3: the file is empty (0 bytes). Export it again.',
  );
  expect(problem.message).toBe('the file is empty (0 bytes).');
});
