import { writeFileSync } from 'node:fs';
import { projectsPage } from '../test/reference/projects-page.ts';

/** Writes the reference page of assessment projects; a test holds it in step. */
writeFileSync(new URL('../docs/reference/projects.md', import.meta.url), projectsPage());
