import { expect, test } from 'vitest';
import { defaultChecklist, exampleRules, nationalRules } from '../../../test/rights/rule-files.ts';
import {
  shippedCalendar,
  shippedChecklist,
  shippedRules,
} from '../../app/registry/shipped-rules.ts';
import { articleOf } from './article.ts';
import { readRegistrationRules } from './rules-document.ts';

test('the shipped rules are those of the national guideline, and say so in both languages', async () => {
  expect(await shippedRules()).toEqual(nationalRules);
  expect((await shippedCalendar()).id).toBe(nationalRules.calendar);
  expect(await shippedChecklist()).toEqual(defaultChecklist);
  expect(nationalRules.example).toBe(false);
  expect(articleOf('acceptance', nationalRules)).toEqual({ en: 'article 17', zh: '第十七条' });
  expect(articleOf('application', nationalRules)?.zh).toBe('第十六条');
  expect(articleOf('transfer', nationalRules)?.zh).toBe('第三十四条');
});

test('no article is named where none was read', () => {
  expect(articleOf('withdrawal', nationalRules)).toBeUndefined();
  expect(articleOf('acceptance', exampleRules)).toBeUndefined();
  expect(exampleRules.example).toBe(true);
});

test.each([
  [{ ...nationalRules, timeZone: 'Mars/Olympus' }, 'timeZone'],
  [{ ...nationalRules, extra: 1 }, 'extra'],
  [
    { ...nationalRules, limits: { ...nationalRules.limits, review: { workingDays: 0 } } },
    'limits.review.workingDays',
  ],
])('faulty rules say where: %#', (rules, path) => {
  expect(() => readRegistrationRules(JSON.stringify(rules), 'own.yaml')).toThrow(
    expect.objectContaining({
      code: 'rights.document-invalid',
      where: { file: 'own.yaml', line: 1, path },
    }),
  );
});

test('what is no document is refused without its content', () => {
  expect(() => readRegistrationRules('a: [', 'own.yaml')).toThrow('neither YAML nor JSON');
});
