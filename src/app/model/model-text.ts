import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { defineProblem } from '../../vocabulary/problem.ts';

export const modelMissing = defineProblem<'path'>({
  code: 'app.model-missing',
  texts: { en: 'there is no assessment model at {path}.', zh: '{path} 处没有评估模型。' },
  remedy: {
    en: 'Name a YAML or JSON file with --model; docs/ has a small example.',
    zh: '请用 --model 指定 YAML 或 JSON 文件；docs/ 中有一个小示例。',
  },
});

/** Where the package keeps the default assessment model, in the clone and when installed. */
export function shippedModelPath(): string {
  return createRequire(import.meta.url).resolve('#models/default.yaml');
}

/** @throws Problem `app.model-missing` */
export async function readModelText(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(() => {
    throw modelMissing({ path: file });
  });
}

/** SHA-256 of the text of the model that will judge, without reading what it says. */
export async function modelSha256(file: string | undefined): Promise<string> {
  const text = await readModelText(file ?? shippedModelPath());
  return createHash('sha256').update(text).digest('hex');
}
