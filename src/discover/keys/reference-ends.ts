import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { presentCells } from '../defects/invalid-cells.ts';
import { type KeyNumbers, keyNumbers } from './evidence/key-numbers.ts';
import { type ColumnSketch, sketchColumn, sketchOfSize } from './sketch/column-sketch.ts';

/** A key that columns may refer to. */
export interface ReferredKey {
  readonly table: TableProfile;
  readonly column: ColumnProfile;
  /** Its place among the keys that are compared. */
  readonly index: number;
  readonly primary: boolean;
  readonly sketch: ColumnSketch;
  readonly numbers?: KeyNumbers;
}

/** A column that may refer to a key. */
export interface ReferringColumn {
  readonly table: TableProfile;
  readonly column: ColumnProfile;
  /** Cells that hold something. */
  readonly references: number;
  readonly distinct: number;
  /** Whether its own table is known by it alone. */
  readonly ownKey: boolean;
  readonly sketch: ColumnSketch;
  readonly numbers?: KeyNumbers;
}

/** Values of a key that are compared: as many as a profile keeps of a column. */
const keySketchSize = 10_000;

export function referredKey(
  table: TableProfile,
  column: ColumnProfile,
  { index, primary }: { readonly index: number; readonly primary: boolean },
): ReferredKey {
  const numbers = keyNumbers(column);
  const sketch = sketchOfSize(table, column, keySketchSize);
  return { table, column, index, primary, sketch, ...(numbers && { numbers }) };
}

export function referringColumn(
  table: TableProfile,
  column: ColumnProfile,
  ownKey: boolean,
): ReferringColumn {
  const numbers = keyNumbers(column);
  const sketch = sketchColumn(table, column);
  const references = presentCells(column);
  const { distinct } = sketch;
  return { table, column, references, distinct, ownKey, sketch, ...(numbers && { numbers }) };
}
