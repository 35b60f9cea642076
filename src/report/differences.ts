import type { Report } from '../vocabulary/reports/report.ts';

type Scalar = string | number | boolean | null;

/** One place in which two reports differ. Whole entries that came or went are named once. */
export type Difference =
  | { readonly kind: 'changed'; readonly path: string; readonly was: Scalar; readonly now: Scalar }
  | { readonly kind: 'added' | 'removed'; readonly path: string };

/**
 * Every difference between two reports but for their `run` blocks, in the order of the schema.
 * Entries of lists are matched by what identifies them (id, name, code and subject), so that
 * one more column does not make every later column differ.
 */
export function differencesBetween(was: Report, now: Report): Difference[] {
  const { run: _, ...before } = was;
  const { run: __, ...after } = now;
  return [...compare(before, after, '')];
}

function* compare(was: unknown, now: unknown, path: string): Generator<Difference> {
  if (Array.isArray(was) && Array.isArray(now)) {
    yield* compareMembers(listMembers(was, now), path);
  } else if (isRecord(was) && isRecord(now)) {
    const name = (key: string) => (path === '' ? key : `${path}.${key}`);
    yield* compareMembers([named(was, name), named(now, name)], '');
  } else if (isScalar(was) && isScalar(now)) {
    if (was !== now) yield { kind: 'changed', path, was, now };
  } else {
    yield { kind: 'removed', path };
    yield { kind: 'added', path };
  }
}

type Members = ReadonlyMap<string, unknown>;

function* compareMembers([was, now]: readonly [Members, Members], path: string) {
  for (const [name, member] of was) {
    if (now.has(name)) yield* compare(member, now.get(name), path + name);
    else yield { kind: 'removed', path: path + name } as const;
  }
  for (const name of now.keys()) {
    if (!was.has(name)) yield { kind: 'added', path: path + name } as const;
  }
}

function named(record: Record<string, unknown>, name: (key: string) => string): Members {
  const present = Object.entries(record).filter(([, member]) => member !== undefined);
  return new Map(present.map(([key, member]) => [name(key), member]));
}

function listMembers(was: readonly unknown[], now: readonly unknown[]): [Members, Members] {
  const before = byIdentity(was);
  const after = byIdentity(now);
  return before !== undefined && after !== undefined
    ? [before, after]
    : [byPosition(was), byPosition(now)];
}

function byPosition(list: readonly unknown[]): Members {
  return new Map(list.map((member, index) => [`[${index}]`, member]));
}

/** Undefined where the entries have no identity, or two share one. */
function byIdentity(list: readonly unknown[]): Members | undefined {
  const members = new Map<string, unknown>();
  for (const member of list) {
    const identity = isRecord(member) ? identityOf(member) : undefined;
    if (identity === undefined || members.has(`[${identity}]`)) return undefined;
    members.set(`[${identity}]`, member);
  }
  return members;
}

function identityOf(member: Record<string, unknown>): string | undefined {
  for (const key of ['id', 'indicator', 'column', 'name', 'path', 'mask']) {
    if (typeof member[key] === 'string') return member[key];
  }
  if (typeof member.code !== 'string') return undefined;
  const about = isRecord(member.subject) ? member.subject : member.where;
  const places = isRecord(about) ? Object.values(about).filter(isScalar) : [];
  return [member.code, ...places].join(' ');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
