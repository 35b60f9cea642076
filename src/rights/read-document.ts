import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Problem, type ProblemKind, withParts } from '../vocabulary/problem.ts';
import type { Texts } from '../vocabulary/text.ts';
import { schemaRefusal } from '../words/schema-refusal.ts';

const documentInvalid: ProblemKind = {
  code: 'rights.document-invalid',
  texts: { en: 'the document cannot be used: {reason}.', zh: '该文件无法使用：{reason}。' },
  remedy: {
    en: 'Correct it; the files that Assay ships beside it show the form.',
    zh: '请更正；可参照数衡自带的同类文件。',
  },
};
const notReadable: Texts = { en: 'neither YAML nor JSON', zh: '既不是 YAML 也不是 JSON' };
const empty: Texts = { en: 'it is empty', zh: '内容为空' };

/**
 * A rule file or calendar from its YAML or JSON text, checked against its schema.
 * @throws Problem `rights.document-invalid`, with the file, the place in it and its line
 */
export function readDocument<T extends z.ZodType>(schema: T, text: string, file: string) {
  const { value, lineOf } = parsed(text, file);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path ?? [];
  // A field that nobody asked for is the place itself.
  const path = issue?.code === 'unrecognized_keys' ? [...place, ...issue.keys.slice(0, 1)] : place;
  const reason = issue === undefined ? empty : schemaRefusal(issue);
  throw new Problem(
    withParts(documentInvalid, { reason }),
    {},
    { file, path: path.join('.'), ...lineOf(path) },
  );
}

/**
 * What a document says that it is, where it does.
 * @throws Problem `rights.document-invalid` where it is neither YAML nor JSON
 */
export function schemaOf(text: string, file: string): unknown {
  const { value } = parsed(text, file);
  return typeof value === 'object' && value !== null && 'schema' in value
    ? value.schema
    : undefined;
}

function parsed(text: string, file: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line;
    throw new Problem(
      withParts(documentInvalid, { reason: notReadable }),
      {},
      { file, ...(line === undefined ? {} : { line }) },
    );
  }
  /** The line of a place, or of the part that holds it where it is missing. */
  const lineOf = (path: readonly PropertyKey[]): { readonly line?: number } => {
    for (let length = path.length; length >= 0; length--) {
      const place = path.slice(0, length);
      const node: unknown = length === 0 ? document.contents : document.getIn(place, true);
      const offset = offsetOf(node);
      if (offset !== undefined) return { line: lines.linePos(offset).line };
    }
    return {};
  };
  return { value: document.toJS() as unknown, lineOf };
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  // A block of members begins at its first one.
  const first = isMap(node) ? node.items[0]?.key : undefined;
  const range = (first as { readonly range?: readonly number[] } | undefined)?.range ?? node.range;
  return Array.isArray(range) ? range[0] : undefined;
}
