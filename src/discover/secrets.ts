import type { ColumnProfile } from '../profile/table-profile.ts';
import { type SecretKind, secretKinds } from './secret-kinds.ts';

/** Cells of a column that match a credential pattern, and the kinds found. */
export interface SecretsFound {
  readonly cells: number;
  readonly kinds: readonly SecretKind[];
}

export function secretCells(profile: ColumnProfile): SecretsFound {
  if (profile.type !== 'text') return { cells: 0, kinds: [] };
  const kinds = new Set<SecretKind>();
  let cells = 0;
  for (const { value, count } of profile.values.entries) {
    if (!value.test(mayHoldSecret)) continue;
    const kind = secretKinds.find(({ pattern }) => value.test((text) => pattern.test(text)));
    if (kind === undefined) continue;
    kinds.add(kind);
    cells += count;
  }
  return { cells, kinds: secretKinds.filter((kind) => kinds.has(kind)) };
}

/** A cheap test that every kind passes: credentials are long and have a mark or a prefix. */
function mayHoldSecret(text: string): boolean {
  return text.length >= 12 && /[:=：_-]|AKI|ASIA|AIza|LTAI|eyJ/.test(text);
}

/** Whether a cell holds a credential. */
export function holdsSecret(text: string): boolean {
  return secretKinds.some(({ pattern }) => pattern.test(text));
}
