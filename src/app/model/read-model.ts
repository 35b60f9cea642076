import { basename } from 'node:path';
import type { AssessmentModel } from '../../assess/model/assessment-model.ts';
import { parseModel } from '../../assess/model/model.ts';
import { readModelText, shippedModelPath } from './model-text.ts';

/**
 * The assessment model to judge by: the one that was named, else the one that comes with Assay.
 *
 * @throws Problem `app.model-missing`, or the first error of the model with its line
 */
export async function readModel(file: string | undefined): Promise<AssessmentModel> {
  const path = file ?? shippedModelPath();
  return parseModel(await readModelText(path), basename(path));
}
