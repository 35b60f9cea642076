import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { publishedSchemas } from '../../src/vocabulary/published-schemas.ts';
import { syntheticReport } from '../fixtures/synthetic-report.ts';

const published = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/reference/${file}`, import.meta.url), 'utf8'));

test.each(publishedSchemas())('docs/reference/$file is what the code checks by', (made) => {
  expect(published(made.file), 'run: npx tsx scripts/write-schemas.ts').toEqual(made.schema);
});

test('a report satisfies the published schema, and a broken one does not', () => {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(published('report.schema.json'));
  const report = JSON.parse(JSON.stringify(syntheticReport()));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, extra: 1 })).toBe(false);
});
