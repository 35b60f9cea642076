import { writeFileSync } from 'node:fs';
import { registrationPage } from '../test/reference/registration-page.ts';
import { nationalRules } from '../test/rights/rule-files.ts';

/** Writes the reference page of registration; a test holds it in step. */
writeFileSync(
  new URL('../docs/reference/registration.md', import.meta.url),
  registrationPage(nationalRules),
);
