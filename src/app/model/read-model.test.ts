import { expect, test } from 'vitest';
import { modelSha256 } from './model-text.ts';
import { readModel } from './read-model.ts';

test('the package finds its own assessment model, and its hash without reading it', async () => {
  const model = await readModel(undefined);
  expect(model.document.id).toBe('assay-default');
  expect(await modelSha256(undefined)).toBe(model.sha256);
});

test('a model that is not there is a problem that names it', async () => {
  await expect(readModel('none.yaml')).rejects.toMatchObject({
    code: 'app.model-missing',
    params: { path: 'none.yaml' },
  });
});
