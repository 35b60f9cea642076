import type { Cell } from '../../engine/engine.ts';
import { trimCell } from '../text/cell-text.ts';
import type { MissingRule } from '../types/missing-tokens.ts';
import { count } from './named-row.ts';
import type { Found } from './values/values-found.ts';
import { type Weighted, weigh } from './weighted.ts';

/** How many cells are null, blank, a token for missing, or any of these. */
export interface Presence {
  readonly rows: number;
  readonly count: number;
  readonly blank: number;
  /** Blank or a token. */
  readonly missingText: number;
}

export function presenceOf(entries: readonly Weighted[], missing?: MissingRule): Presence {
  const rows = entries.reduce((sum, entry) => sum + entry.count, 0);
  const held = weigh(entries, () => true);
  if (missing === undefined) return { rows, count: held, blank: 0, missingText: 0 };
  return {
    rows,
    count: held,
    blank: weigh(entries, (text) => trimCell(text) === ''),
    missingText: weigh(entries, missing.test),
  };
}

/** Presence from the counts `rows`, `count`, `blank` and `missing` of a result row. */
export function presenceFrom(row: ReadonlyMap<string, Cell>): Presence {
  return {
    rows: count(row, 'rows'),
    count: count(row, 'count'),
    blank: count(row, 'blank'),
    missingText: count(row, 'missing'),
  };
}

export function presenceMeasures(presence: Presence): Record<string, Found> {
  const { rows, count: held, blank, missingText } = presence;
  const cells = (value: number) => ({ value, of: rows });
  return {
    count: cells(held),
    nulls: cells(rows - held),
    blank: cells(blank),
    missingTokens: cells(missingText - blank),
    missing: cells(rows - held + missingText),
  };
}
