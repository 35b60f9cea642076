import { expect, test } from 'vitest';
import { Problem } from '../vocabulary/problem.ts';
import { tellFailure } from './failure.ts';
import type { Session } from './session.ts';
import { badOption } from './usage.ts';

test('a problem is told in the language of the session and has its exit code', async () => {
  const { session, told } = fakeSession('zh');
  const problem = badOption({ option: '--threads', value: '0', expected: '1 – 256' });
  expect(await tellFailure(problem, session, false)).toBe(2);
  expect(told.join('')).toContain('--threads 的值不能是“0”');
});

test('nothing readable ends with 3, a bug with 1, an interruption with 130', async () => {
  const texts = { en: 'x', zh: 'x' };
  const kind = { code: 'app.nothing-readable', texts, remedy: texts };
  expect(await tellFailure(new Problem(kind), fakeSession('en').session, false)).toBe(3);
  const bug = fakeSession('en');
  expect(await tellFailure(new TypeError('oops'), bug.session, false)).toBe(1);
  expect(bug.told.join('')).toMatch(/bug in Assay \(TypeError\)/);
  expect(bug.told.join('')).not.toMatch(/at .*failure\.test/);
  const stopped = { ...fakeSession('en').session, signal: AbortSignal.abort() };
  expect(await tellFailure(new Error('whatever'), stopped, false)).toBe(130);
});

test('--debug shows where a bug comes from', async () => {
  const { session, told } = fakeSession('en');
  await tellFailure(new TypeError('oops'), session, true);
  expect(told.join('')).toMatch(/TypeError: oops\n\s+at .*failure\.test/);
});

function fakeSession(language: 'en' | 'zh') {
  const told: string[] = [];
  const output = {
    terminal: false,
    colours: false,
    width: 80,
    write: async (text: string) => void told.push(text),
  };
  const session = {
    language,
    signal: new AbortController().signal,
    stdout: output,
    stderr: output,
  };
  // Telling a failure needs nothing of the world outside.
  return { session: session as unknown as Session, told };
}
