import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AssessmentModel } from '../assess/assessment-model.ts';
import { parseModel } from '../assess/model.ts';

/** Where the package keeps the default assessment model, in the clone and when installed. */
export function shippedModelPath(): string {
  return createRequire(import.meta.url).resolve('#models/default.yaml');
}

/** The default assessment model, as shipped. */
export async function readShippedModel(): Promise<AssessmentModel> {
  return parseModel(await readFile(shippedModelPath(), 'utf8'), 'default.yaml');
}
