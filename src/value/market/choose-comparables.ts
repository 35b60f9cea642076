import type {
  DeclaredComparable,
  MarketDeclaration,
} from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Exact } from '../../vocabulary/value/money.ts';
import { say } from './market-texts.ts';

/**
 * More than this many comparables add listings that are less and less alike. Appraisal practice
 * asks for three at least; twice that leaves the median two on either side to lose (our choice).
 */
const most = 6;

/** What is known of the asset that listings can be compared with. */
export interface OwnTraits {
  readonly unit: 'asset' | 'use';
  readonly category?: string | undefined;
  readonly updateFrequency?: string | undefined;
  readonly size?: Exact | undefined;
}

export interface ChosenComparable {
  readonly comparable: DeclaredComparable;
  /** Its place in the declaration, from 1. */
  readonly number: number;
}

export interface ChosenComparables {
  readonly chosen: readonly ChosenComparable[];
  readonly caveats: readonly Phrase[];
}

/**
 * Gower's similarity (1971), 0–1: the mean over the traits that both sides state. Equal words count
 * 1; sizes count less by each factor of ten that lies between them, and nothing from a thousand on.
 * Undefined where nothing can be compared.
 */
export function similarity(own: OwnTraits, other: DeclaredComparable): number | undefined {
  const parts = [
    sameWord(own.category, other.category),
    sameWord(own.updateFrequency, other.updateFrequency),
    nearSize(own.size, other.size),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

function sameWord(own: string | undefined, other: string | undefined): number | undefined {
  if (own === undefined || other === undefined) return undefined;
  return own.normalize('NFKC').trim().toLowerCase() === other.normalize('NFKC').trim().toLowerCase()
    ? 1
    : 0;
}

function nearSize(own: Exact | undefined, other: string | number | undefined): number | undefined {
  if (own === undefined || other === undefined) return undefined;
  const ratio = own.dividedBy(other);
  if (!ratio.greaterThan(0) || !ratio.isFinite()) return undefined;
  return Math.max(0, 1 - Math.abs(ratio.log(10).toNumber()) / 3);
}

/**
 * The comparables that an asset is valued by: of the same unit, the most alike first, ties in the
 * order given. Those of which nothing can be compared come last.
 */
export function chooseComparables(
  declared: Pick<MarketDeclaration, 'comparables'>,
  own: OwnTraits,
): ChosenComparables {
  const all = declared.comparables ?? [];
  const sameUnit = all
    .map((comparable, i) => ({ comparable, number: i + 1 }))
    .filter(({ comparable }) => (comparable.unit ?? 'asset') === own.unit);
  const ranked = sameUnit
    .map((one) => ({ ...one, likeness: similarity(own, one.comparable) ?? 0 }))
    .sort((left, right) => right.likeness - left.likeness);
  const taken = ranked.slice(0, most);
  const otherUnit = all.length - sameUnit.length;
  const unlike = sameUnit.length - taken.length;
  const least = taken.at(-1)?.likeness ?? 0;
  return {
    chosen: taken.map(({ comparable, number }) => ({ comparable, number })),
    caveats: [
      ...(otherUnit > 0 ? [say('value.market.left-unit', { left: otherUnit })] : []),
      ...(unlike > 0
        ? [say('value.market.left-unlike', { left: unlike, similarity: least.toFixed(2) })]
        : []),
    ],
  };
}
