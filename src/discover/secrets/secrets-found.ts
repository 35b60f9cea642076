import type { ColumnProfile } from '../../profile/table-profile.ts';
import { type Exactness, exact } from '../../vocabulary/exactness.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import { secretIn } from './cell-secrets.ts';
import { type SecretKind, secretKinds } from './secret-kinds.ts';

/** Cells of a column that match a credential pattern. The secrets themselves are nowhere here. */
export interface SecretsFound {
  readonly cells: number;
  /** In the order of `secretKinds`; a cell counts for the first kind that it matches. */
  readonly kinds: readonly { readonly id: string; readonly cells: number }[];
  /** The first twenty, where the table can tell. */
  readonly rows: readonly RowReference[];
  /** `sampled` where not every cell was searched: a count of 0 is then no proof. */
  readonly exactness: Exactness;
  /** Of the search of all rows; absent where the profile held every value. */
  readonly query?: string;
}

export const noSecrets: SecretsFound = { cells: 0, kinds: [], rows: [], exactness: exact };

/** Whether it is certain that no cell holds a credential. */
export function isFreeOfSecrets({ cells, exactness }: SecretsFound): boolean {
  return cells === 0 && exactness.kind === 'exact';
}

/** What was found, from a count for each of `secretKinds`. */
export function fromCounts(counts: readonly number[]): Pick<SecretsFound, 'cells' | 'kinds'> {
  const kinds = secretKinds.map(({ id }, i) => ({ id, cells: counts[i] ?? 0 }));
  return {
    cells: kinds.reduce((sum, kind) => sum + kind.cells, 0),
    kinds: kinds.filter(({ cells }) => cells > 0),
  };
}

/** Secrets among the values that a profile holds: exact where it holds them all. */
export function secretsInValues(
  profile: ColumnProfile,
  { rows, seed }: { readonly rows: number; readonly seed: number },
): SecretsFound {
  const cells = new Map<SecretKind, number>();
  let searched = 0;
  for (const { value, count } of profile.values.entries) {
    searched += count;
    const kind = kindOf(value);
    if (kind !== undefined) cells.set(kind, (cells.get(kind) ?? 0) + count);
  }
  const found = fromCounts(secretKinds.map((kind) => cells.get(kind) ?? 0));
  if (profile.values.kind === 'complete') return { ...noSecrets, ...found };
  const high = Math.max(found.cells, rows - searched + found.cells);
  const exactness = { low: found.cells, high, confidence: 1, seed, n: searched };
  return { ...noSecrets, ...found, exactness: { kind: 'sampled', ...exactness } };
}

function kindOf(value: ColumnProfile['values']['entries'][number]['value']) {
  let kind: SecretKind | undefined;
  value.test((cell) => {
    kind = secretIn(cell);
    return kind !== undefined;
  });
  return kind;
}
