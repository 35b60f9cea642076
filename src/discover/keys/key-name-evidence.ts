import { headerWords } from '../semantic/header-words.ts';
import { singular } from './key-preference.ts';

/** One end of a possible reference: a column and the table it stands in. */
export interface NamedColumn {
  readonly table: string;
  readonly column: string;
}

const generic = new Set([
  'id',
  'key',
  'code',
  'no',
  'number',
  'name',
  '编号',
  '编码',
  '代码',
  '序号',
  '主键',
  '名称',
]);
const towardsSelf = /parent|manager|supervisor|superior|reports|boss|上级|父|主管/i;

/**
 * How much the names of two columns speak for a reference, 0 to 1. Weak evidence: it never makes
 * a reference alone, and a reference is found without it where the values speak.
 */
export function nameEvidence(from: NamedColumn, to: NamedColumn): number {
  const [words, target] = [headerWords(from.column), headerWords(to.column)];
  const [name, targetName] = [words.join(''), target.join('')];
  if (name === '' || targetName === '') return 0;
  const isGeneric = generic.has(targetName);
  if (name === targetName) return isGeneric || isPlaceholder(name) ? 0 : 1;
  const tableStem = stemOfTable(to.table);
  const names = [`${tableStem}${targetName}`, tableStem];
  if (names.includes(name) || names.includes(singular(name))) return 1;
  if (!isGeneric && targetName.length >= 4 && name.endsWith(targetName)) return 0.8;
  if (tableStem.length >= stemLength(tableStem) && name.includes(tableStem)) return 0.7;
  if (from.table === to.table && towardsSelf.test(from.column)) return 0.7;
  if (playsRole(words, from.column) && aboutPersons.test(to.table)) return 0.6;
  return sharesStem(words, [...target, tableStem]) ? 0.3 : 0;
}

/** Parts that persons play in records of other things. */
const roles = new Set([
  ...[
    'rep',
    'manager',
    'owner',
    'agent',
    'assignee',
    'creator',
    'approver',
    'leader',
    'supervisor',
  ],
  ...['assistant', 'operator', 'reviewer', 'handler', 'responsible', 'salesperson', 'by'],
]);
const chineseRoles = /负责人|责任人|经办|创建人|审批人|审核人|操作员|业务员|经理|主管/;
const aboutPersons = /employee|staff|user|person|people|worker|personnel|员工|职工|用户|人员|雇员/i;

function playsRole(words: readonly string[], column: string): boolean {
  return words.some((word) => roles.has(word)) || chineseRoles.test(column);
}

/** The thing that a table is about: `tbl_orders`, `dim_order` and `订单表` are about orders. */
function stemOfTable(table: string): string {
  const words = headerWords(table).filter((word, i) => i > 0 || !tablePrefixes.has(word));
  return singular(words.join('').replace(/(?:信息|数据)?表$|(?:维度|维)表$/, ''));
}
const tablePrefixes = new Set(['t', 'tb', 'tbl', 'table', 'dim', 'fact', 'ods', 'dwd', 'dws']);

/** Two Chinese characters say as much as a short English word. */
function stemLength(stem: string): number {
  return /\p{Script=Han}/u.test(stem) ? 2 : 4;
}

/** `c0`, `column_3`: a name that a loader gave. */
function isPlaceholder(name: string): boolean {
  return /^(?:c|col|column|field|f|v)?\d+$/.test(name);
}

function sharesStem(words: readonly string[], others: readonly string[]): boolean {
  const stems = new Set(
    others.filter((w) => w.length >= 4 && !generic.has(w)).map((w) => w.slice(0, 4)),
  );
  return words.some((word) => word.length >= 4 && stems.has(word.slice(0, 4)));
}
