import { family } from './measure-name.ts';

export const textMeasureNames = family('text', [
  ['lengthMin', 'characters', 'nothing', 'Shortest', '最短长度'],
  ['lengthMean', 'characters', 'nothing', 'Mean length', '平均长度'],
  ['lengthMax', 'characters', 'nothing', 'Longest', '最长长度'],
  ['lengthP25', 'characters', 'nothing', '25% quantile of length', '长度 25% 分位数'],
  ['lengthMedian', 'characters', 'nothing', 'Median length', '长度中位数'],
  ['lengthP75', 'characters', 'nothing', '75% quantile of length', '长度 75% 分位数'],
  ['padded', 'cells', 'nothing', 'White space around', '首尾有空白'],
  ['doubleSpaces', 'cells', 'nothing', 'Double spaces inside', '内含连续空格'],
  ['empty', 'cells', 'nothing', 'Empty text', '空字符串'],
  ['nonAscii', 'cells', 'nothing', 'Characters beyond ASCII', '含非 ASCII 字符'],
  ['fullWidth', 'cells', 'nothing', 'Full-width characters', '含全角字符'],
  [
    'controlCharacters',
    'cells',
    'nothing',
    'Control or invisible characters',
    '含控制或不可见字符',
  ],
  [
    'replacementCharacters',
    'cells',
    'nothing',
    'Replacement characters U+FFFD',
    '含替换字符 U+FFFD',
  ],
  ['mojibake', 'cells', 'nothing', 'Wrongly decoded text', '乱码'],
  ['allUpper', 'cells', 'nothing', 'Capitals only', '全大写'],
  ['allLower', 'cells', 'nothing', 'Small letters only', '全小写'],
  ['mixedCase', 'cells', 'nothing', 'Both cases', '大小写混合'],
]);
