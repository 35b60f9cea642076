import { expect, test } from 'vitest';
import { readShippedModel } from './shipped-model.ts';

test('the package finds its own assessment model', async () => {
  expect((await readShippedModel()).document.id).toBe('assay-default');
});
