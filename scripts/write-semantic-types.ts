import { writeFileSync } from 'node:fs';
import { semanticTypesPage } from '../test/reference/semantic-types-page.ts';

/** Writes the reference page of the semantic types; a test holds it in step. */
writeFileSync(new URL('../docs/reference/semantic-types.md', import.meta.url), semanticTypesPage());
