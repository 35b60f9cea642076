import { costGroup, marketGroup } from './cost-fields.ts';
import { generalGroup } from './general-fields.ts';
import { incomeGroup, lifeGroup, rateGroup } from './income-fields.ts';
import { laneyGroup, useCaseGroup } from './laney-fields.ts';
import {
  comparablesTable,
  correlationsTable,
  entriesTable,
  impairmentsTable,
  ledgerGroup,
  rejectedTable,
  scenariosTable,
} from './ledger-fields.ts';
import type { TemplateGroup, TemplateTable } from './template-field.ts';
import { texts } from './template-field.ts';

/** Every sheet of inputs, in the order of the template. */
export const templateGroups: readonly TemplateGroup[] = [
  generalGroup,
  rateGroup,
  lifeGroup,
  incomeGroup,
  costGroup,
  marketGroup,
  laneyGroup,
  useCaseGroup,
  ledgerGroup,
];

export const templateTables: readonly TemplateTable[] = [
  comparablesTable,
  rejectedTable,
  scenariosTable,
  correlationsTable,
  entriesTable,
  impairmentsTable,
];

/** Distributions of an uncertain input. */
export const distributions = ['triangular', 'pert', 'lognormal'] as const;

/** Headers of the sheets of inputs: a reader knows its columns by them, in either language. */
export const templateHeaders = {
  label: texts(['Input', '输入项']),
  path: texts(['Path', '路径']),
  unit: texts(['Unit', '单位']),
  value: texts(['Value', '数值']),
  low: texts(['Low', '下限']),
  high: texts(['High', '上限']),
  distribution: texts(['Distribution', '分布']),
  source: texts(['Source', '来源']),
  date: texts(['Date', '日期']),
  by: texts(['By', '提供人']),
  proofs: texts(['Document ids', '文件编号']),
  aboutEnglish: texts(['Explanation (English)', '说明（英文）']),
  aboutChinese: texts(['Explanation (Chinese)', '说明（中文）']),
} as const;
export type TemplateHeader = keyof typeof templateHeaders;
