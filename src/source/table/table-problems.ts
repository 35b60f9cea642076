import { defineProblem } from '../../vocabulary/problem.ts';

export const noRowsOrHeader = defineProblem({
  code: 'source.no-rows-or-header',
  texts: { en: 'The file has no rows or header.', zh: '文件中没有数据行，也没有表头。' },
  remedy: { en: 'Export it again, or remove it.', zh: '请重新导出或移除该文件。' },
});

export const tooManyColumns = defineProblem({
  code: 'source.too-many-columns',
  params: ['found', 'limit'],
  texts: {
    en: 'The table has {found} columns, more than the limit of {limit}.',
    zh: '表格有 {found} 列，超过 {limit} 列的上限。',
  },
  remedy: { en: 'Split the table or raise the limit.', zh: '请拆分表格或提高上限。' },
});
