import type { Seeded } from '../../../test/evaluation/seeded.ts';
import { withWrongDigit } from './check-digits.ts';
import type { Kind, Type } from './truth.ts';

/** A fault that befalls a share of the cells of a column. */
export interface Plant {
  readonly kind: Kind;
  readonly share: number;
  readonly spoil: (value: string, draw: Seeded) => string;
}

/** A column of a planted table; `Row` is what its cells have in common. */
export interface PlantedColumn<Row> {
  readonly name: string;
  /** Left out where two answers are right, as of identifiers that are digits alone. */
  readonly type?: Type;
  readonly cell: (row: Row, draw: Seeded) => string;
  readonly plants?: readonly Plant[];
  /** What holds of the column as a whole. */
  readonly holds?: readonly ('key' | 'constant' | 'personal')[];
}

export const missing = (share: number): Plant => ({ kind: 'missing', share, spoil: () => '' });

export const token = (text: string, share: number): Plant => ({
  kind: 'missing-token',
  share,
  spoil: () => text,
});

export const outliers = (text: (value: string) => string, share: number): Plant => ({
  kind: 'outlier',
  share,
  spoil: text,
});

export const wrongCheckDigits = (share: number): Plant => ({
  kind: 'invalid-identifier',
  share,
  spoil: withWrongDigit,
});
