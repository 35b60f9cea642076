import { family } from './measure-name.ts';

export const timeMeasureNames = family('time', [
  ['future', 'cells', 'nothing', 'After the as-of date', '晚于基准日'],
  ['epochDefaults', 'cells', 'nothing', 'Defaults such as 1970-01-01', '默认日期（如 1970-01-01）'],
  ['weekend', 'cells', 'nothing', 'On a weekend', '落在周末'],
  ['midnight', 'cells', 'nothing', 'Exactly at midnight', '恰为零点'],
  ['gaps', 'periods', 'nothing', 'Days without a row, first to last', '首末之间无记录的天数'],
  ['zoned', 'flag', 'nothing', 'Carries a time zone', '带时区'],
]);
