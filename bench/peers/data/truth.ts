/** What is planted in the data, and what a profiler may find. */
export const kinds = {
  type: 'what a column holds: number, date or time, boolean, text',
  missing: 'the share of missing cells of a column, to a tenth of a per cent of the rows',
  'missing-token': 'values that stand for missing ones: N/A, -1, 9999-12-31, 不详',
  constant: 'a column of one value',
  key: 'a column whose values are all there and all different',
  'foreign-key': 'a column whose values are those of a key of another table',
  dependency: 'a column that another one decides, but for a few rows',
  correlation: 'two columns of numbers that go together',
  'duplicate-rows': 'rows that repeat another one in every cell',
  outlier: 'numbers far from all others of their column',
  'invalid-identifier': 'identifiers whose check digit is wrong',
  personal: 'columns of personal data',
} as const;
export type Kind = keyof typeof kinds;
export const allKinds = Object.keys(kinds) as readonly Kind[];

/** One thing in the data, or one thing that a profiler says of it. */
export interface Item {
  readonly kind: Kind;
  /** `orders.email`, of two columns `stores.region->stores.manager`; of rows the table. */
  readonly at: string;
  /** A share for `missing` and `missing-token`, a type for `type`; of the others there is no value to get right. */
  readonly value?: number | string;
}

export interface Truth {
  readonly rows: Readonly<Record<string, number>>;
  readonly planted: readonly Item[];
  /** True without being planted: to say it is neither a hit nor a false alarm. */
  readonly alsoTrue: readonly Item[];
}

export const types = ['number', 'date', 'boolean', 'text'] as const;
export type Type = (typeof types)[number];
