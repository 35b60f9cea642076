import type { z } from 'zod';
import type { Problem, Where } from '../../../vocabulary/problem.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { schemaRefusal } from '../../../words/schema-refusal.ts';
import { inputUnfit } from './input-file-problems.ts';

/** A value of a declaration, its path, and where it was read. */
export interface ReadInput {
  readonly path: string;
  readonly value: unknown;
  readonly where: Where;
}

type Branch = Map<string, Branch | { readonly leaf: unknown }>;

/** Records whose keys people choose: a point in one is part of the key. */
const freeKeys = ['cost.replacement.'];

function segmentsOf(path: string): readonly string[] {
  const free = freeKeys.find((start) => path.startsWith(start));
  if (free === undefined) return path.split('.');
  return [...free.split('.').slice(0, -1), path.slice(free.length)];
}

/**
 * A declaration of the inputs that were read, held against its schema. What does not fit is told
 * where it was read; a declaration that does not fit is none.
 */
export function buildDeclaration<S extends z.ZodType>(
  schema: S,
  inputs: readonly ReadInput[],
): { readonly value?: z.infer<S>; readonly problems: readonly Problem[] } {
  if (inputs.length === 0) return { problems: [] };
  const root: Branch = new Map();
  const problems = inputs.flatMap(({ path, value, where }) =>
    plant(root, segmentsOf(path), value)
      ? []
      : [inputUnfit({ input: path, reason: noPlace }, where)],
  );
  const parsed = schema.safeParse(grown(root, ''));
  if (parsed.success) return { value: parsed.data, problems };
  const issues = parsed.error.issues.flatMap((issue) => deepest(issue));
  return {
    problems: [
      ...problems,
      ...issues.map(({ path, reason }) => {
        const input = path
          .map((key) => (typeof key === 'number' ? key + 1 : String(key)))
          .join('.');
        return inputUnfit({ input, reason }, nearestPlace(input, inputs));
      }),
    ],
  };
}

/** False where the path leads through a value or ends in a branch. */
function plant(root: Branch, segments: readonly string[], leaf: unknown): boolean {
  let branch = root;
  for (const segment of segments.slice(0, -1)) {
    const next = branch.get(segment) ?? new Map<string, never>();
    if (!(next instanceof Map)) return false;
    branch.set(segment, next);
    branch = next;
  }
  const last = segments.at(-1) ?? '';
  if (branch.has(last)) return false;
  branch.set(last, { leaf });
  return true;
}

/** Branches whose keys are all numbers are lists, in the order of those numbers. */
function grown(branch: Branch, path: string): unknown {
  const members = [...branch].map(([key, member]) => {
    const inside = path === '' ? key : `${path}.${key}`;
    return [key, member instanceof Map ? grown(member, inside) : member.leaf] as const;
  });
  const isFree = freeKeys.includes(`${path}.`);
  if (isFree || !members.every(([key]) => /^[1-9]\d{0,3}$/.test(key)))
    return Object.fromEntries(members);
  return members.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}

const noPlace: Texts = { en: 'leads to no field', zh: '没有对应的字段' };

interface PlainIssue {
  readonly path: readonly PropertyKey[];
  readonly reason: Texts;
}

/** Of a union, what is wrong with the branch that fits best: the one whose fault lies deepest. */
function deepest(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): PlainIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path, reason: schemaRefusal(issue) }];
  const branches = issue.errors.map((errors) => errors.flatMap((one) => deepest(one, path)));
  const depth = (issues: readonly PlainIssue[]) =>
    Math.max(0, ...issues.map((one) => one.path.length));
  const [best = []] = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return [...best];
}

/** The cell of an input, or of the first one below or above it. */
function nearestPlace(input: string, inputs: readonly ReadInput[]): Where {
  const own = inputs.find(({ path }) => path === input || path.startsWith(`${input}.`));
  if (own !== undefined) return own.where;
  const above = input.split('.').slice(0, -1).join('.');
  if (above !== '') return nearestPlace(above, inputs);
  const { file, sheet } = inputs[0]?.where ?? {};
  return { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }) };
}
