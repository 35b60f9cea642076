import type { z } from 'zod';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import { type OdcsDocument, odcsSchema } from './odcs.ts';
import { type DocumentPath, printPath, type ReadYaml } from './read-yaml.ts';

const notAContract = defineProblem({
  code: 'contract-not-odcs',
  texts: {
    en: 'This is not an Open Data Contract of version 3: {field} is missing or wrong.',
    zh: '这不是开放数据合约标准（ODCS）第 3 版的合约：{field} 缺失或有误。',
  },
  remedy: {
    en: 'It needs kind: DataContract, apiVersion: v3.1.0, id and version. "assay init" writes such a file.',
    zh: '需要 kind: DataContract、apiVersion: v3.1.0、id 和 version。可用 “assay init” 生成。',
  },
  params: ['field'],
});
export const fieldIgnored = defineProblem({
  code: 'contract-field-ignored',
  texts: {
    en: '{field} is not as the standard says ({reason}) and was left out.',
    zh: '{field} 不符合标准（{reason}），已略去。',
  },
  remedy: {
    en: 'Correct it, or it counts as not declared.',
    zh: '请更正，否则视为未声明。',
  },
  params: ['field', 'reason'],
});

export interface ReadDocument {
  readonly document: OdcsDocument;
  /** Where a part of `document` stands in the file. */
  readonly locate: ReadYaml['locate'];
  /** Parts that were left out because they are not as the standard says. */
  readonly problems: readonly Problem[];
}

/**
 * Reads an ODCS document tolerantly: what is wrong is left out and reported with its place, and
 * all the rest is used.
 *
 * @throws Problem `contract-not-odcs` where it is no ODCS v3 contract at all
 */
export function readDocument(yaml: ReadYaml): ReadDocument {
  const { value, problems, place } = readLeniently(odcsSchema, yaml.data, [], yaml.locate);
  if (value === undefined) {
    const missing = firstMissing(yaml.data);
    throw notAContract({ field: missing }, yaml.locate([missing]));
  }
  return { document: value, problems, locate: (path) => yaml.locate(place(path)) };
}

export interface ReadLeniently<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** The path in the file of a path in `value`: they differ where an item of a list was left out. */
  readonly place: (path: DocumentPath) => DocumentPath;
}

/**
 * Parses with a schema; each part that fails is removed and reported, until the rest passes.
 * Undefined where nothing passes. An absent or null part is removed silently.
 */
export function readLeniently<T>(
  schema: z.ZodType<T>,
  data: unknown,
  at: DocumentPath,
  locate: ReadYaml['locate'],
): ReadLeniently<T> {
  const copy: unknown = structuredClone(data);
  const positions: Positions = new WeakMap();
  const problems: Problem[] = [];
  const place = (path: DocumentPath) => [...at, ...originalPath(copy, path, positions)];
  for (;;) {
    // Ends: each pass removes at least one part of a finite document.
    const result = schema.safeParse(copy);
    if (result.success) return { value: result.data, problems, place };
    const removals = removalsOf(result.error.issues, copy);
    if (removals.length === 0) return { value: undefined, problems, place };
    for (const { path, reason } of removals) {
      if (valueAt(copy, path) === null) continue;
      const original = place(path);
      problems.push(fieldIgnored({ field: printPath(original), reason }, locate(original)));
    }
    // Later items of a list go first, so that the positions of earlier ones stay right.
    for (const { path } of removals.toReversed()) remove(copy, path, positions);
  }
}

interface Removal {
  readonly path: DocumentPath;
  readonly reason: string;
}

function removalsOf(issues: readonly z.core.$ZodIssue[], data: unknown): Removal[] {
  const byPath = new Map<string, Removal>();
  for (const issue of issues) {
    for (const path of pathsOf(issue)) {
      const place = existing(path, data);
      if (place.length === 0) continue;
      byPath.set(JSON.stringify(place), { path: place, reason: reasonOf(issue) });
    }
  }
  const removals = [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
  // What goes with its parent need not go by itself.
  return removals.filter((removal, i) => !startsWith(removal.path, removals[i - 1]?.path));
}

function startsWith(path: DocumentPath, start: DocumentPath | undefined): boolean {
  return start?.every((key, i) => path[i] === key) ?? false;
}

function comparePaths(a: DocumentPath, b: DocumentPath): number {
  for (const [i, key] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (key === other) continue;
    if (typeof key === 'number' && typeof other === 'number') return key - other;
    return String(key) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

function pathsOf(issue: z.core.$ZodIssue): DocumentPath[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** A missing part cannot be removed; what it is missing from can. */
function existing(path: DocumentPath, data: unknown): DocumentPath {
  return path.length > 0 && valueAt(data, path) === undefined ? path.slice(0, -1) : path;
}

function reasonOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? `${issue.code} ${issue.expected}` : issue.code;
}

function valueAt(data: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    data,
  );
}

/** Where the items of a shortened list stood at first. */
type Positions = WeakMap<object, number[]>;

function originalPath(data: unknown, path: DocumentPath, positions: Positions): DocumentPath {
  return path.map((key, i) => {
    const holder = valueAt(data, path.slice(0, i));
    if (typeof key !== 'number' || !Array.isArray(holder)) return key;
    return positions.get(holder)?.[key] ?? key;
  });
}

function remove(data: unknown, path: DocumentPath, positions: Positions): void {
  const holder = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined || typeof holder !== 'object' || holder === null) return;
  if (Array.isArray(holder) && typeof key === 'number') {
    const kept = positions.get(holder) ?? holder.map((_, i) => i);
    kept.splice(key, 1);
    positions.set(holder, kept);
    holder.splice(key, 1);
  } else Reflect.deleteProperty(holder, key);
}

function firstMissing(data: unknown): string {
  const { kind, apiVersion, id, version } = odcsSchema.shape;
  const needed = Object.entries({ kind, apiVersion, id, version });
  const wrong = needed.find(([field, part]) => !part.safeParse(valueAt(data, [field])).success);
  return wrong?.[0] ?? 'schema';
}
