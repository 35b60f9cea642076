import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem, Where } from '../../vocabulary/problem.ts';
import { nearestOrDash } from '../../words/nearest.ts';
import { schemaRefusal } from '../../words/schema-refusal.ts';
import * as problems from './model-problems.ts';
import { fieldNames } from './model-schema.ts';

/** A step into a document: a field or an index. */
export type Path = readonly PropertyKey[];

/** The text of an assessment model as data, with the way back from a path to a line. */
export interface ModelText {
  readonly data: unknown;
  /** Where the value at a path stands, or its nearest parent that exists. */
  readonly where: (path: Path, of?: 'key' | 'value') => Where;
  readonly problems: readonly Problem[];
}

/** Reads YAML 1.2, of which JSON is a part. Aliases are limited, so that they cannot explode. */
export function readModelText(text: string, file: string): ModelText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const where = (path: Path, of: 'key' | 'value' = 'value'): Where => ({
    ...at(offsetOf(document.contents, path, of)),
    ...(path.length === 0 ? {} : { path: pathText(path) }),
  });
  const found = document.errors.map((error) =>
    problems.modelSyntax({ detail: error.message }, at(error.pos[0])),
  );
  if (found.length > 0) return { data: undefined, where, problems: found };
  try {
    return { data: document.toJS({ maxAliasCount: 100 }), where, problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { data: undefined, where, problems: [problems.modelSyntax({ detail }, at(0))] };
  }
}

function offsetOf(root: unknown, path: Path, of: 'key' | 'value'): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step)
      : undefined;
    const next = pair?.value ?? (isNode(node) && 'get' in node ? node.get(step, true) : undefined);
    const wantsKey = of === 'key' && depth === path.length - 1;
    const marker = wantsKey && isPair(pair) ? pair.key : next;
    if (!isNode(marker)) return offset;
    offset = marker.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

function pathText(path: Path): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

/** A schema's complaints as problems with line and column. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], text: ModelText): Problem[] {
  return issues.flatMap((issue) => schemaProblem(issue, text));
}

function schemaProblem(issue: z.core.$ZodIssue, text: ModelText): Problem | Problem[] {
  const where = text.where(issue.path);
  const field = String(issue.path.at(-1) ?? '');
  if (issue.code !== 'unrecognized_keys' && isAbsent(text.data, issue.path)) {
    return problems.fieldMissing({ field }, where);
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problems.fieldUnknown(
          { field: key, allowed: nearestOrDash(key, fieldNames) },
          text.where([...issue.path, key], 'key'),
        ),
      );
    case 'invalid_value':
      return problems.fieldChoice({ field, allowed: issue.values.map(String).join(', ') }, where);
    case 'too_small':
      return problems.fieldRange({ field, limit: `≥ ${issue.minimum}` }, where);
    case 'too_big':
      return problems.fieldRange({ field, limit: `≤ ${issue.maximum}` }, where);
    case 'invalid_format':
      return problems.fieldPattern({ field, pattern: issue.pattern ?? issue.format }, where);
    case 'invalid_union':
      return unionProblem(issue, field, where);
    default:
      return problems.fieldRefused(field, schemaRefusal(issue), where);
  }
}

/** A discriminated union complains as a whole: say what its discriminator may be. */
function unionProblem(issue: z.core.$ZodIssueInvalidUnion, field: string, where: Where): Problem {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length > 0
    ? problems.fieldChoice({ field, allowed: options.map(String).join(', ') }, where)
    : problems.fieldRefused(field, schemaRefusal(issue), where);
}

function isAbsent(data: unknown, path: Path): boolean {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value === undefined;
}
