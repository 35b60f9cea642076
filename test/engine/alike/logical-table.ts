/** What a column holds, whatever the engine calls it. */
export type ColumnType =
  | 'boolean'
  /** 64 bits with a sign. */
  | 'integer'
  | 'double'
  | 'text'
  | 'date'
  | 'time'
  /** Without a zone. */
  | 'timestamp'
  /** A moment: with a zone, or in UTC. */
  | 'instant'
  | 'binary'
  | 'uuid'
  | 'json'
  | { readonly decimal: readonly [precision: number, scale: number] }
  | { readonly enum: readonly string[] }
  | { readonly list: 'integer' | 'text' }
  | { readonly struct: Readonly<Record<string, 'integer' | 'text'>> };

/**
 * A cell as its one text: `42`, `-0.5`, `NaN`, `-Infinity`, `true`, `2024-02-29`, `23:59:59.5`,
 * `2024-02-29 12:00:00`, `2024-02-29 12:00:00+00`, hex of bytes, compact JSON of what is nested.
 */
export type Cell = string | null;

export interface LogicalColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** Something that not every engine can hold. */
export type Feature =
  | 'nan'
  | 'infinity'
  | 'negative-zero'
  | 'decimal-38'
  | 'date-0001'
  | 'date-9999'
  | 'time'
  | 'timestamp'
  | 'instant'
  | 'microseconds'
  | 'nul-character'
  | 'control-characters'
  | 'four-byte-text'
  | 'empty-text'
  | 'binary'
  | 'uuid'
  | 'enum'
  | 'json'
  | 'list'
  | 'struct'
  | 'case-sensitive-names'
  /** Names of one table that differ by case alone. */
  | 'names-by-case'
  | 'awkward-names'
  | 'long-names'
  | 'thousand-columns';

/** A seeded table that knows no engine: what `rows` hold, every engine must be found to hold. */
export interface LogicalTable {
  readonly name: string;
  readonly columns: readonly LogicalColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What an engine must be able to hold for it, beyond numbers and plain text. */
  readonly features: readonly Feature[];
  /** How deep it is profiled; all three where left out. */
  readonly depths?: readonly ('core' | 'full' | 'assess')[];
}

/** The type that a profile reads a column as, by DuckDB's name for it. */
export function physicalTypeOf(type: ColumnType): string {
  if (typeof type === 'string') return physicalTypes[type];
  if ('decimal' in type) return `DECIMAL(${type.decimal.join(',')})`;
  return 'enum' in type ? 'VARCHAR' : 'JSON';
}

const physicalTypes: Readonly<Record<Extract<ColumnType, string>, string>> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  double: 'DOUBLE',
  text: 'VARCHAR',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP',
  instant: 'TIMESTAMP WITH TIME ZONE',
  binary: 'BLOB',
  uuid: 'VARCHAR',
  json: 'JSON',
};

/** Numbers from 0 up to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rows drawn by a seed, so that no two columns stand in step by chance. */
export function drawnRows(
  seed: number,
  rows: number,
  draw: (random: () => number, row: number) => readonly Cell[],
): readonly (readonly Cell[])[] {
  const random = seeded(seed);
  return Array.from({ length: rows }, (_, row) => draw(random, row));
}

/** One of some values, or null for a share of the draws. */
export function oneOf(
  random: () => number,
  values: readonly string[],
  nullShare = 0,
): string | null {
  const empty = random() < nullShare;
  const at = Math.floor(random() * values.length);
  return empty ? null : (values[at] ?? null);
}
