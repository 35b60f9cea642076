import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AssessmentModel } from '../assess/assessment-model.ts';
import { parseModel } from '../assess/model.ts';
import { defineProblem } from '../vocabulary/problem.ts';
import { readShippedModel } from './shipped-model.ts';

export const modelMissing = defineProblem<'path'>({
  code: 'app.model-missing',
  texts: { en: 'there is no assessment model at {path}.', zh: '{path} 处没有评估模型。' },
  remedy: {
    en: 'Name a YAML or JSON file with --model; docs/ has a small example.',
    zh: '请用 --model 指定 YAML 或 JSON 文件；docs/ 中有一个小示例。',
  },
});

/**
 * The assessment model to judge by: the one that was named, else the one that comes with Assay.
 *
 * @throws Problem `app.model-missing`, or the first error of the model with its line
 */
export async function readModel(file: string | undefined): Promise<AssessmentModel> {
  if (file === undefined) return await readShippedModel();
  return parseModel(await readModelText(file), basename(file));
}

/** @throws Problem `app.model-missing` */
export async function readModelText(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(() => {
    throw modelMissing({ path: file });
  });
}
