import { ledgerWords } from '../../src/ledger/ledger-texts.ts';
import { valueWords } from '../../src/value/value-words.ts';
import type { Texts } from '../../src/vocabulary/text.ts';

/** Texts of the codes that the synthetic report uses. */
export const syntheticWords: Readonly<Record<string, Texts>> = {
  ...valueWords,
  ...ledgerWords,
  'summary.portfolio': {
    en: '{open} of {total} data assets pass every gate. {closed} are blocked, {unknown} cannot be judged yet.',
    zh: '{total} 项数据资产中有 {open} 项通过全部门槛，{closed} 项未通过，{unknown} 项尚无法判断。',
  },
  'summary.proof': {
    en: 'What is missing is less often good data than proof: evidence covers {share} of what the model asks.',
    zh: '欠缺的多半不是数据质量，而是证明材料：现有证据覆盖评估模型所需的 {share}。',
  },
  'summary.asset': {
    en: 'A record of {rows} rows in {tables} tables that reaches grade {grade}.',
    zh: '共 {tables} 张表、{rows} 行，达到等级 {grade}。',
  },
  'summary.holds': {
    en: 'Three things hold it there: half of the rows load late, half of the stated totals differ from their lines, and two identifiers stand in clear.',
    zh: '影响等级的主要有三点：约一半的行迟到入库，约一半的订单总额与明细不符，两个标识符以明文存放。',
  },
  'not-implemented': { en: 'this version cannot measure it', zh: '当前版本尚不能测量' },
  'nothing-leaves': { en: 'no data leave the country', zh: '没有数据出境' },
  'ask.owner': {
    en: 'declare it in the contract, or attach the document',
    zh: '请在数据合约中声明，或附上证明文件',
  },
  'proxy.no-roster': {
    en: 'no roster of expected records: filled rows stand in for it',
    zh: '没有应有记录的名册，以整行完整代替',
  },
  'finding.direct-identifier': {
    en: 'Direct identifiers stand in clear',
    zh: '直接标识符以明文存放',
  },
  'finding.total-differs': {
    en: 'Stated total differs from the sum of the lines',
    zh: '所列总额与明细合计不符',
  },
  'finding.records-at-risk': {
    en: 'Records at risk of re-identification (k < {k})',
    zh: '存在重标识风险的记录（k < {k}）',
  },
  'finding.orphans': {
    en: 'References that point to no {table}',
    zh: '在 {table} 中找不到对应记录的引用',
  },
  'finding.late': { en: 'Loaded more than 24 h late', zh: '入库迟于 24 小时' },
  'finding.tokens': { en: 'Tokens that stand for missing', zh: '代表缺失的占位符' },
  'finding.secret': { en: 'Live credential', zh: '有效凭据' },
  'finding.broken-date': { en: 'Dates that do not exist', zh: '不存在的日期' },
  'ev.cells': { en: 'cells that pass', zh: '符合要求的单元格' },
  'gate.G1.open': { en: 'general-3 confirmed', zh: '已确认为一般 3 级' },
  'gate.G2.open': { en: '3 of 3 sources proven', zh: '3 个来源均有证明' },
  'gate.G3.open': { en: 'none declared or found', zh: '未声明也未发现' },
  'gate.G4.open': { en: 'hold, use, operate proven', zh: '持有、使用、经营均有证明' },
  'gate.G5.open': { en: 'a basis is recorded for each column', zh: '各字段均记录了合法性基础' },
  'gate.G6.open': { en: '0 of 178,822,905 cells', zh: '178,822,905 个单元格中有 0 个' },
  'gate.G2.unknown': { en: 'proof of the source is missing', zh: '缺少来源证明' },
  'gate.G4.closed': {
    en: 'collected from public pages: no right to operate',
    zh: '来自公开网页：没有经营权',
  },
  'gate.G4.unknown': {
    en: 'the contract is silent on the right to operate',
    zh: '合同未约定经营权',
  },
  'gate.G6.closed': { en: 'a secret was confirmed in 1 column', zh: '在 1 个字段中确认含有凭据' },
  'note.passed-over': {
    en: '{file} is prose and was passed over',
    zh: '{file} 是普通文字，已略过',
  },
  'note.encoding': { en: 'read as {encoding}', zh: '按 {encoding} 编码读取' },
  'note.empty-column': { en: 'an empty column after the last was dropped', zh: '已去掉末尾的空列' },
  'reject.columns': {
    en: '{found} cells where {expected} were expected',
    zh: '应有 {expected} 个单元格，实有 {found} 个',
  },
  'reject.type': { en: 'not a {type}', zh: '不是 {type}' },
  'problem.truncated': { en: 'the file ends in the middle of a row.', zh: '文件在一行中间中断。' },
  'problem.truncated.remedy': { en: 'Copy or download it again.', zh: '请重新复制或下载。' },
  'problem.html': { en: 'this is a web page, not a workbook.', zh: '这是网页，不是工作簿。' },
  'problem.html.remedy': {
    en: 'Open it and save it as .xlsx.',
    zh: '请打开后另存为 .xlsx。',
  },
  'semantic.explained': {
    en: '{share} of the distinct values pass',
    zh: '{share} 的不同值通过检验',
  },
  'semantic-type.phone.mobile.cn': { en: 'mobile number', zh: '手机号码' },
  'semantic-type.person.name': { en: 'personal name', zh: '姓名' },
  'semantic-type.address.division-code': { en: 'division code', zh: '行政区划代码' },
  'semantic-type.money.cny': { en: 'amount, CNY', zh: '金额（人民币）' },
  'semantic-type.time.event': { en: 'event time', zh: '事件时间' },
  'semantic-type.category': { en: 'category', zh: '类别' },
};
