import { writeFileSync } from 'node:fs';
import { projectsPage } from '../test/reference/projects-page.ts';
import { registrationPage } from '../test/reference/registration-page.ts';
import { nationalRules } from '../test/rights/rule-files.ts';

/** Writes the reference pages of the state tables; tests hold them in step. */
const pages = { projects: projectsPage(), registration: registrationPage(nationalRules) };
for (const [name, text] of Object.entries(pages)) {
  writeFileSync(new URL(`../docs/reference/${name}.md`, import.meta.url), text);
}
