import { checkModel } from '../../assess/model/model.ts';
import { modelRecord } from '../../assess/model/model-record.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { ModelRecord } from '../../vocabulary/reports/model-record.ts';
import { readModelText } from './model-text.ts';
import { readModel } from './read-model.ts';

/** An assessment model as reports carry it: the one that is named, else the shipped one. */
export async function showModel(file: string | undefined): Promise<ModelRecord> {
  return modelRecord(await readModel(file));
}

/** Every error of an assessment model, each with its line; none: it can be used. */
export async function checkModelFile(file: string): Promise<readonly Problem[]> {
  return checkModel(await readModelText(file), file);
}
