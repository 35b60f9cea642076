import { writeFileSync } from 'node:fs';
import { publishedSchemas } from '../src/vocabulary/published-schemas.ts';

/** Writes the JSON Schemas of the documents that Assay publishes; a test holds them in step. */
for (const { file, schema } of publishedSchemas()) {
  writeFileSync(
    new URL(`../docs/reference/${file}`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}
