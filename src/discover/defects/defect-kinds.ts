import type { Texts } from '../../vocabulary/text.ts';

/** Every kind of defect that a cell can be suspected of, by its name in a sentence. */
export const defectKinds = {
  'disguised-missing': { en: 'disguised missing value', zh: '伪装的缺失值' },
  'unexpected-missing': { en: 'unexpectedly missing value', zh: '不应缺失的值' },
  spacing: { en: 'stray white space or character width', zh: '多余空白或全角、半角混用' },
  pattern: { en: 'unusual pattern', zh: '格式异常' },
  type: { en: 'value of another type', zh: '类型混杂' },
  'unit-in-cell': { en: 'unit written into a number', zh: '数值中混入单位' },
  misspelling: { en: 'misspelling', zh: '拼写错误' },
  'broken-dependency': { en: 'broken dependency between columns', zh: '违反列间函数依赖' },
  'source-disagreement': { en: 'disagreement between sources', zh: '多来源取值不一致' },
  contradiction: { en: 'contradiction between columns', zh: '列间取值矛盾' },
  'merged-cells': { en: 'value of the neighbouring cell merged in', zh: '相邻单元格内容合并' },
  'scale-jump': { en: 'jump of scale or unit', zh: '量级或单位跳变' },
  outlier: { en: 'outlier', zh: '离群值' },
  encoding: { en: 'encoding damage', zh: '编码损坏（乱码）' },
  'invalid-identifier': { en: 'identifier that fails its check', zh: '标识符校验不通过' },
  'impossible-date': { en: 'impossible or future date', zh: '不存在或超前的日期' },
  orphan: { en: 'reference to nothing', zh: '悬空引用' },
} as const satisfies Readonly<Record<string, Texts>>;

export type DefectKind = keyof typeof defectKinds;

/** Where kinds tell of the same cell equally, the earlier names it. */
export const defectKindOrder: readonly string[] = Object.keys(defectKinds);

/** Kinds of cells that hold no value, or should hold one. */
export const missingKinds: ReadonlySet<DefectKind> = new Set([
  'disguised-missing',
  'unexpected-missing',
]);
