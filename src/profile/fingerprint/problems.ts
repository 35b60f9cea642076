import { defineProblem } from '../../vocabulary/problem.ts';

export const cellsDoNotFit = defineProblem<'column' | 'type' | 'count'>({
  code: 'fingerprint.cells-do-not-fit',
  texts: {
    en: '{count} cells of column {column} do not fit the type {type} exactly, so the table cannot be certified.',
    zh: '列 {column} 有 {count} 个单元格不能精确符合类型 {type}，该表无法认证。',
  },
  remedy: {
    en: 'Mend these cells, or certify the table under a schema of its own.',
    zh: '请修正这些单元格，或为该表采用新的规范结构后再认证。',
  },
});

/** No fault of the certificate: what a reader of it should know. */
export const cellsAsText = defineProblem<'column' | 'type' | 'count'>({
  code: 'fingerprint.cells-as-text',
  texts: {
    en: '{count} cells of column {column} do not fit the type {type}: the fingerprint covers the column as text, every cell as it is written.',
    zh: '列 {column} 有 {count} 个单元格不符合类型 {type}：内容指纹将该列按文本计算，覆盖每个单元格的原文。',
  },
  remedy: {
    en: 'The certificate holds as it is. To certify the values as {type}, mend the cells (assay clean does so in a copy) and certify that.',
    zh: '凭证依然有效。如需按类型 {type} 认证，请先修正这些单元格（可用 assay clean 在副本中修正），再认证修正后的数据。',
  },
});

export const engineCannotSpell = defineProblem<'column' | 'type' | 'engine'>({
  code: 'fingerprint.engine-cannot-spell',
  texts: {
    en: '{engine} cannot write the values of column {column} ({type}) as the fingerprint has them, so the table cannot be certified there.',
    zh: '{engine} 无法按内容指纹的规定写出列 {column}（{type}）的值，无法在该数据库内认证此表。',
  },
  remedy: {
    en: 'Export the table to a Parquet file and certify that: the fingerprint does not depend on where the data lie.',
    zh: '请将该表导出为 Parquet 文件后再认证：内容指纹与数据所在位置无关。',
  },
});

/** A database's type that a profile reads as another with fewer digits. */
export const columnReadRounded = defineProblem<'column' | 'type'>({
  code: 'fingerprint.column-read-rounded',
  texts: {
    en: 'Column {column} is of type {type}, which is read rounded to a double, so the table cannot be certified.',
    zh: '列 {column} 的类型为 {type}，读取时舍入为双精度浮点数，该表无法认证。',
  },
  remedy: {
    en: 'Certify a view that casts the column to a decimal with a scale, for example numeric(38, 10).',
    zh: '请认证一个将该列转换为带小数位数的类型（例如 numeric(38, 10)）的视图。',
  },
});

export const columnMissing = defineProblem<'column'>({
  code: 'fingerprint.column-missing',
  texts: {
    en: 'The canonical schema has a column {column} that the table lacks.',
    zh: '规范结构中的列 {column} 在该表中不存在。',
  },
  remedy: {
    en: 'Certify the table that this schema was fixed for, or under a schema of its own.',
    zh: '请认证该规范结构所对应的表，或为该表采用新的规范结构。',
  },
});

export const columnUnknown = defineProblem<'column'>({
  code: 'fingerprint.column-unknown',
  texts: {
    en: 'The table has a column {column} that the canonical schema does not cover.',
    zh: '该表的列 {column} 不在规范结构的范围内。',
  },
  remedy: {
    en: 'Certify the table that this schema was fixed for, or under a schema of its own.',
    zh: '请认证该规范结构所对应的表，或为该表采用新的规范结构。',
  },
});
