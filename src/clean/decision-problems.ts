import { defineProblem } from '../vocabulary/problem.ts';

const asWritten = {
  en: 'Edit only the column decision (accept, reject, replace or empty) of a file that assay clean wrote, and with replace the column proposed.',
  zh: '请只修改 assay clean 所写文件的 decision 列（accept、reject、replace 或留空）；为 replace 时可修改 proposed 列。',
};

export const noDecisions = defineProblem<'columns'>({
  code: 'clean.no-decisions',
  texts: {
    en: 'this is no file of decisions: it needs the columns {columns}.',
    zh: '这不是决定文件：须含列 {columns}。',
  },
  remedy: asWritten,
});

export const unreadLine = defineProblem({
  code: 'clean.decision-line-unread',
  texts: { en: 'this line cannot be split into cells.', zh: '此行无法拆分为单元格。' },
  remedy: asWritten,
});

export const badDecision = defineProblem<'name'>({
  code: 'clean.bad-decision',
  texts: {
    en: 'the column {name} does not hold what it should: accept, reject, replace or nothing in decision, a number in row.',
    zh: '{name} 列的内容不正确：decision 应为 accept、reject、replace 或空，row 应为数字。',
  },
  remedy: asWritten,
});

export const noSuchProposal = defineProblem({
  code: 'clean.no-such-proposal',
  texts: {
    en: 'decides on a repair that is not proposed for this source.',
    zh: '所决定的修复并非针对此数据源提出。',
  },
  remedy: {
    en: 'The data, the contract or the version may have changed: propose again and review that file.',
    zh: '数据、合约或版本可能已变化：请重新生成并审阅决定文件。',
  },
});

export const otherProposal = defineProblem({
  code: 'clean.other-proposal',
  texts: {
    en: 'accepts another value, or another kind of repair, than is proposed now.',
    zh: '所接受的值或修复类型与现在提出的不同。',
  },
  remedy: {
    en: 'Propose again and review that file. To give a value of your own, write replace as the decision.',
    zh: '请重新生成并审阅决定文件。若要填写自定的值，请将 decision 写为 replace。',
  },
});

export const noOwnValue = defineProblem({
  code: 'clean.no-own-value',
  texts: {
    en: 'says replace and gives no value: what Assay wrote still stands there, or a row would be removed.',
    zh: '决定为 replace 但未给出取值：仍为数衡所写的占位文字，或该修复为删除整行。',
  },
  remedy: {
    en: 'Write your value into proposed (nothing empties the cell), or accept or reject.',
    zh: '请在 proposed 列填写取值（留空即清空单元格），或改为 accept 或 reject。',
  },
});

export const valueNotOfType = defineProblem<'type'>({
  code: 'clean.value-not-of-type',
  texts: {
    en: 'gives a value that a column of type {type} cannot hold.',
    zh: '所填的值不符合该列的类型 {type}。',
  },
  remedy: {
    en: 'Write the value as that type is written: a date as 2024-03-05, a number as 1234.5.',
    zh: '请按该类型的写法填写：日期如 2024-03-05，数值如 1234.5。',
  },
});

export const decidedTwice = defineProblem({
  code: 'clean.decided-twice',
  texts: { en: 'decides again on the same cell.', zh: '对同一单元格重复作出决定。' },
  remedy: { en: 'Keep one line for each cell.', zh: '每个单元格只保留一行。' },
});

export const decisionsRefused = defineProblem<'count'>({
  code: 'clean.decisions-refused',
  texts: {
    en: 'the file of decisions has {count} lines that cannot be followed; nothing was cleaned.',
    zh: '决定文件中有 {count} 行无法执行，未做任何清洗。',
  },
  remedy: { en: 'Mend the lines named above.', zh: '请修正上述各行。' },
});
