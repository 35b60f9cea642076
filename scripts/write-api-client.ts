import { writeFileSync } from 'node:fs';
import { apiClientFiles } from './api-client-files.ts';

/** Writes the OpenAPI document and the types of the client made of it; a test holds them in step. */
for (const { path, text } of await apiClientFiles()) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
