import { columnMeasureNames } from './measure-names/column-measures.ts';
import type { MeasureName } from './measure-names/measure-name.ts';
import { numberMeasureNames } from './measure-names/number-measures.ts';
import { tableMeasureNames } from './measure-names/table-measures.ts';
import { textMeasureNames } from './measure-names/text-measures.ts';
import { timeMeasureNames } from './measure-names/time-measures.ts';

export type { MeasureName } from './measure-names/measure-name.ts';

/** Every number that a profile may hold, once. */
export const measureNames: readonly MeasureName[] = [
  ...tableMeasureNames,
  ...columnMeasureNames,
  ...numberMeasureNames,
  ...textMeasureNames,
  ...timeMeasureNames,
];
