import { headerHints } from './header-words.ts';
import type { SemanticType } from './semantic-type.ts';
import type { Evidence } from './tally.ts';

/** A column is of a type where at least this share of its distinct values is (rule 3). */
export const acceptedShare = 0.8;

/** What speaks for a type beside the values that pass. */
export interface Circumstances {
  readonly header: boolean;
  /** The type of another column of the table, where it lends support. */
  readonly beside?: string;
  readonly evidence: Evidence;
}

interface Column {
  readonly name: string;
  readonly declaredType: string | undefined;
  /** Ids of the types that other columns of the table have. */
  readonly neighbours: ReadonlySet<string | undefined>;
}

/**
 * Which test the values of a column are put to: the plain one beside a header that agrees, the
 * stricter one without. Undefined where the type cannot be told without a header.
 */
export function circumstances(
  type: SemanticType,
  { name, declaredType, neighbours }: Column,
): Circumstances | undefined {
  const header = headerHints(name, type.header);
  const plain = { matches: type.matches, chance: type.randomPassRate, share: acceptedShare };
  const beside = type.alone?.beside?.find((id) => neighbours.has(id));
  const named = beside === undefined ? { header } : { header, beside };
  if (header || type.needs === 'values' || type.id === declaredType) {
    return { ...named, evidence: plain };
  }
  const { alone } = type;
  if (alone === undefined || type.needs === 'header-and-persons') return undefined;
  if (alone.beside !== undefined && beside === undefined) return undefined;
  const { matches, randomPassRate: chance, share = acceptedShare } = alone;
  return { ...named, evidence: { matches, chance, share } };
}
