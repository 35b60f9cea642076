import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiClientFiles } from '../../scripts/api-client-files.ts';

test('the OpenAPI document and the types of the client are those of the server', async () => {
  for (const { path, text } of await apiClientFiles()) {
    const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(written === text, `${path}: run npx tsx scripts/write-api-client.ts`).toBe(true);
  }
});
