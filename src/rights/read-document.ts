import { parse } from 'yaml';
import type { z } from 'zod';
import { defineProblem } from '../vocabulary/problem.ts';

const documentInvalid = defineProblem<'reason'>({
  code: 'rights.document-invalid',
  texts: { en: 'the document cannot be used: {reason}.', zh: '该文件无法使用：{reason}。' },
  remedy: {
    en: 'Correct it; the files that Assay ships beside it show the form.',
    zh: '请更正；可参照数衡自带的同类文件。',
  },
});

/**
 * A rule file or calendar from its YAML or JSON text, checked against its schema.
 * @throws Problem `rights.document-invalid`, with the file and the place in it
 */
export function readDocument<T extends z.ZodType>(schema: T, text: string, file: string) {
  const result = schema.safeParse(parsed(text, file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw documentInvalid(
    { reason: issue?.message ?? 'not in the expected form' },
    { file, path: issue?.path.join('.') ?? '' },
  );
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch {
    throw documentInvalid({ reason: 'neither YAML nor JSON' }, { file });
  }
}
