import { coverageEvidence } from './evidence/coverage-evidence.ts';
import { frequencyEvidence } from './evidence/frequency-evidence.ts';
import { hitEvidence } from './evidence/hit-evidence.ts';
import { namingEvidence } from './evidence/name-evidence.ts';
import { rangeEvidence } from './evidence/range-evidence.ts';
import { countsRows, uniquenessEvidence } from './evidence/uniqueness-evidence.ts';
import type { ReferredKey, ReferringColumn } from './reference-ends.ts';

/** Natural logarithms of likelihood ratios: a reference against values of the column's own. */
export interface ReferenceEvidence {
  readonly hits: number;
  readonly orphans: number;
  readonly range: number;
  readonly coverage: number;
  readonly frequency: number;
  readonly uniqueness: number;
  readonly place: number;
  readonly names: number;
  /** Of a reference to the own table. */
  readonly hierarchy: number;
}

/** What speaks for and against a column referring to a key, `orphaned` being the share of its cells that do not. */
export function weighReference(
  child: ReferringColumn,
  parent: ReferredKey,
  orphaned: number,
): ReferenceEvidence {
  const keys = parent.sketch.distinct;
  const { distinct, references, numbers } = child;
  const own = child.table === parent.table;
  const comparable = numbers !== undefined && numbers.of === parent.numbers?.of;
  const ends = comparable && parent.numbers ? { of: numbers, to: parent.numbers } : undefined;
  const range =
    ends === undefined
      ? 0
      : rangeEvidence(ends.of, ends.to, { distinct, keys, counts: countsRows(child) });
  const frequency = ends === undefined ? 0 : frequencyEvidence(ends.of, ends.to);
  return {
    hits: hitEvidence(distinct, { ...parent, keys }, numbers),
    orphans: orphanEvidence(orphaned),
    // Few rows of a hierarchy stand above others, often the first.
    range: own ? Math.max(-0.5, Math.min(1, range)) : range,
    coverage: own ? 0 : coverageEvidence(distinct, references, keys),
    frequency: own ? Math.max(-1, Math.min(0, frequency)) : frequency,
    uniqueness: uniquenessEvidence(child),
    place: placeEvidence(child, parent),
    names: namingEvidence(endOf(child), endOf(parent)),
    hierarchy: 0,
  };
}

/**
 * Most references have no orphans, hardly any has more than a tenth; a column of its own that
 * overlaps a key has any share of them. Our choice.
 */
function orphanEvidence(share: number): number {
  if (share === 0) return 0;
  if (share <= 0.015) return -1.5;
  return share <= 0.05 ? -3 : -5;
}

/**
 * References stand to the left more often than not. Another key than the primary one is referred
 * to more rarely, and hardly ever one to one: two lists of the same names do not refer.
 */
function placeEvidence(child: ReferringColumn, { primary }: ReferredKey): number {
  const place = child.column.column.ordinal / Math.max(1, child.table.columns.length - 1);
  const oneToOne = child.distinct === child.references;
  return (place <= 0.5 ? 0.5 : -0.5) - (primary ? 0 : oneToOne ? 6 : 2);
}

function endOf({ table, column }: ReferringColumn | ReferredKey) {
  return { table: table.table.name, column: column.column.name };
}

/** The sum of the parts. */
export function totalEvidence(evidence: ReferenceEvidence): number {
  return Object.values(evidence).reduce((sum: number, part: number) => sum + part, 0);
}

/** Probability, 0 to 0.99, from log odds. */
export function probability(logOdds: number): number {
  return Math.min(0.99, Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000);
}
