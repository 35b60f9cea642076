import type { Texts } from '../../vocabulary/text.ts';

/** One kind of number that a profile holds. */
export interface MeasureName {
  readonly name: string;
  readonly family: 'table' | 'column' | 'number' | 'text' | 'time';
  readonly unit:
    | 'rows'
    | 'cells'
    | 'columns'
    | 'bytes'
    | 'characters'
    | 'values'
    | 'share'
    | 'bits'
    | 'days'
    | 'digits'
    | 'periods'
    | 'flag'
    | 'number';
  /** `content` where the number shows what is in a cell, so that it stays raw until cleared. */
  readonly discloses: 'nothing' | 'content';
  readonly texts: Texts;
}

type Row = readonly [
  name: string,
  unit: MeasureName['unit'],
  discloses: MeasureName['discloses'],
  en: string,
  zh: string,
];

/** Entries of one family from their rows. */
export function family(of: MeasureName['family'], rows: readonly Row[]): readonly MeasureName[] {
  return rows.map(([name, unit, discloses, en, zh]) => ({
    name,
    family: of,
    unit,
    discloses,
    texts: { en, zh },
  }));
}
