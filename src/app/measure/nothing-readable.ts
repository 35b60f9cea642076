import { defineProblem, type Problem } from '../../vocabulary/problem.ts';

const nothing = defineProblem<'files'>({
  code: 'app.nothing-readable',
  texts: {
    en: 'there is no table to read: {files} files were refused.',
    zh: '没有可读取的数据表：{files} 个文件被拒绝。',
  },
  remedy: {
    en: 'Name files or folders with CSV, JSON, Parquet or Excel tables.',
    zh: '请指定含有 CSV、JSON、Parquet 或 Excel 表格的文件或文件夹。',
  },
});

/** The problem of a source without any table; `cause` holds why each file was refused. */
export function nothingReadable(refused: readonly Problem[]): Problem {
  return Object.assign(nothing({ files: refused.length }), { cause: refused });
}
