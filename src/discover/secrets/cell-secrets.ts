import { type SecretKind, secretHint, secretKinds } from './secret-kinds.ts';

const hint = new RegExp(secretHint, 'iu');
const compiled = secretKinds.map((kind) => ({
  kind,
  pattern: new RegExp(kind.pattern, kind.ignoreCase ? 'iu' : 'u'),
}));

/** The first kind of credential that a cell holds, if any. */
export function secretIn(cell: string): SecretKind | undefined {
  if (!hint.test(cell)) return undefined;
  return compiled.find(({ pattern }) => pattern.test(cell))?.kind;
}
