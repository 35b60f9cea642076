import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nationalRules } from '../rights/rule-files.ts';
import { registrationPage } from './registration-page.ts';

test('the reference page shows the registration table as it is', () => {
  const page = new URL('../../docs/reference/registration.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(registrationPage(nationalRules));
});
