import type { DataRight, DeclaredSource } from '../declarations/rights.ts';
import { acquisitionTable } from './acquisition-table.ts';

/** What an acquisition says about a right; `undecided` where it or what was agreed is not known. */
export type Permission = 'permitted' | 'forbidden' | 'undecided';

/** Whether one source permits a right. */
export function permissionFrom(right: DataRight, source: DeclaredSource): Permission {
  if (source.acquisitionMode === undefined) return 'undecided';
  const granted = source.agreedRights?.includes(right);
  switch (acquisitionTable[source.acquisitionMode].rights[right]) {
    case 'yes':
      return 'permitted';
    case 'no':
      return 'forbidden';
    case 'agreed':
      return decided(granted);
    case 'consent':
      return decided(source.consentOfOthers);
    case 'unless-granted':
      return granted === true ? 'permitted' : 'forbidden';
  }
}

/**
 * Whether the sources together permit a right: each must. Without sources, or where one does
 * not say how it was acquired or what was agreed, nobody can tell.
 */
export function permissionOf(right: DataRight, sources: readonly DeclaredSource[]): Permission {
  const each = sources.map((source) => permissionFrom(right, source));
  if (each.includes('forbidden')) return 'forbidden';
  return each.length === 0 || each.includes('undecided') ? 'undecided' : 'permitted';
}

function decided(answer: boolean | undefined): Permission {
  if (answer === undefined) return 'undecided';
  return answer ? 'permitted' : 'forbidden';
}
