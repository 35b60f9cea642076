import { RawValue } from '../../../vocabulary/raw-value.ts';

/** The texts and numbers at one path of the JSON documents of a column. */
export interface JsonPath {
  /** As in `$.customer.phones[*]`; a member that few documents share is `*`, for it may be data. */
  readonly path: string;
  /** The name of the last member, as a header is. */
  readonly name: string;
  readonly values: readonly RawValue[];
}

/** Members in this share of the documents are part of the structure. */
const structural = 0.2;
const deepest = 8;
/** Paths beyond these are not followed. */
export const mostPaths = 200;

/** The leaves of the JSON documents among the values, by path; nothing where fewer than half are JSON. */
export function jsonPaths(values: readonly RawValue[]): readonly JsonPath[] {
  const documents: RawValue<unknown>[] = [];
  for (const value of values) {
    const parsed = value.map(parse);
    if (parsed.test((document) => document !== undefined)) documents.push(parsed);
  }
  if (documents.length === 0 || documents.length * 2 < values.length) return [];
  const shared = sharedNames(documents);
  const leaves = new Map<string, RawValue[]>();
  const add = (path: readonly string[], leaf: string) => {
    const key = JSON.stringify(path);
    const known = leaves.get(key);
    if (known !== undefined) known.push(RawValue.of(leaf));
    else if (leaves.size < mostPaths) leaves.set(key, [RawValue.of(leaf)]);
  };
  for (const document of documents) {
    document.test((root) => {
      walk(root, [], { shared, add });
      return true;
    });
  }
  return [...leaves].map(([key, found]) => jsonPath(JSON.parse(key), found));
}

function jsonPath(steps: readonly string[], values: readonly RawValue[]): JsonPath {
  const name = steps.findLast((step) => !step.startsWith('[') && step !== '*') ?? '';
  const path = steps.map((step) => (step.startsWith('[') ? step : `.${step}`)).join('');
  return { path: `$${path}`, name, values };
}

/** Whether a cell is a JSON list or object. */
export function isDocument(cell: string): boolean {
  return parse(cell) !== undefined;
}

function parse(cell: string): unknown {
  if (!/^\s*[[{]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

interface Walk {
  readonly shared: ReadonlySet<string>;
  readonly add: (path: readonly string[], leaf: string) => void;
}

function walk(node: unknown, path: readonly string[], given: Walk): void {
  if (path.length > deepest || node === null || typeof node === 'boolean') return;
  if (typeof node === 'string' || typeof node === 'number') {
    given.add(path, String(node));
  } else if (Array.isArray(node)) {
    for (const member of node) walk(member, [...path, '[*]'], given);
  } else if (typeof node === 'object') {
    for (const [name, member] of Object.entries(node)) {
      walk(member, [...path, given.shared.has(name) ? name : '*'], given);
    }
  }
}

/** Names of members that many documents have: the others may be keys made of data. */
function sharedNames(documents: readonly RawValue<unknown>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    document.test((root) => {
      for (const name of namesIn(root, new Set())) counts.set(name, (counts.get(name) ?? 0) + 1);
      return true;
    });
  }
  const least = Math.max(2, documents.length * structural);
  return new Set([...counts].filter(([, n]) => n >= least).map(([name]) => name));
}

function namesIn(node: unknown, into: Set<string>): ReadonlySet<string> {
  if (Array.isArray(node)) for (const member of node) namesIn(member, into);
  else if (typeof node === 'object' && node !== null) {
    for (const [name, member] of Object.entries(node)) {
      if (/^[\p{L}_$][\p{L}\p{N}_$-]{0,40}$/u.test(name)) into.add(name);
      namesIn(member, into);
    }
  }
  return into;
}
