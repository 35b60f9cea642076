import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectsPage } from './projects-page.ts';

test('the reference page shows the table of projects as it is', () => {
  const page = new URL('../../docs/reference/projects.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(projectsPage());
});
