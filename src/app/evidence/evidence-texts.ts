import type { Phrase, Texts } from '../../vocabulary/text.ts';

/** Why a fact stands in for the real thing, and what is missing. */
const evidenceTexts = {
  'evidence.all-columns-required': {
    en: 'No required columns are declared, so every column counts as required.',
    zh: '未声明必填字段，按全部字段计。',
  },
  'evidence.not-null-required': {
    en: 'No required columns are declared in a contract; those that the database keeps NOT NULL count as required.',
    zh: '合约未声明必填字段，以数据库的非空字段代替。',
  },
  'evidence.last-modified': {
    en: 'No time column is known; when the table was last written, by its catalogue, stands in for the newest record.',
    zh: '无时间字段，以系统目录记载的最近写入时间代替最新记录的时间。',
  },
  'evidence.no-population': {
    en: 'No population is declared; counted are rows whose required cells are all filled.',
    zh: '未声明总体，按必填项全部填写的记录计。',
  },
  'evidence.plausibility': {
    en: 'No reference source; values were checked for plausibility (check digits, structure, range).',
    zh: '无参考源，仅检验取值是否合理（校验码、结构、范围）。',
  },
  'evidence.suspected-cells': {
    en: 'No test was declared; cells that look wrong beside the rest of the column are counted as bad.',
    zh: '未声明检验规则，将与该列其余取值相比疑似有误的单元格计为脏数据。',
  },
  'evidence.inferred-format': {
    en: 'The format was inferred from the data and nobody has accepted it yet.',
    zh: '格式由数据推断，尚无人确认。',
  },
  'evidence.inferred-code-list': {
    en: 'The code list was inferred from the data and nobody has bound it yet.',
    zh: '代码表由数据推断，尚无人绑定。',
  },
  'evidence.whole-row': {
    en: 'No business key is declared; whole rows were compared.',
    zh: '未声明业务键，按整行比较。',
  },
  'evidence.discovered-relationships': {
    en: 'The relationships were discovered and nobody has declared them yet.',
    zh: '关联关系由系统发现，尚无人声明。',
  },
  'evidence.robust-band': {
    en: 'No band is declared; periods were compared with the median of all periods.',
    zh: '未声明预期区间，以各时间段的中位数为参照。',
  },
  'evidence.frequency-as-half-life': {
    en: 'No half-life is declared; the update frequency stands in for it.',
    zh: '未声明半衰期，以更新频率代替。',
  },
  'evidence.this-run-only': {
    en: 'No access log; only the files read in this run were counted.',
    zh: '无访问日志，仅统计本次读取的文件。',
  },
  'evidence.proposed-grade': {
    en: 'Nobody has confirmed the grade; the cycle follows from the proposal.',
    zh: '数据级别未经确认，按建议级别确定周期。',
  },
  'evidence.common-naming': {
    en: 'No naming rule is declared; a name should be letters, digits and underscores alone.',
    zh: '未声明命名规则，按“仅含文字、数字和下划线”判断。',
  },
  'evidence.keys-as-critical': {
    en: 'No critical columns are declared; keys and required columns count as critical.',
    zh: '未声明关键字段，以键和必填字段代替。',
  },
  'evidence.minimum-fields-only': {
    en: 'Only the minimum fields were looked at: no rule about single rows and no last day of validity is declared.',
    zh: '仅检验最小字段集：未声明针对单条记录的规则，也未声明有效期字段。',
  },
  'evidence.rules-of-rows-only': {
    en: 'Rules that do not judge single rows (SQL, duplicates, row counts) were left out.',
    zh: '未计入不针对单条记录的规则（SQL、重复、行数）。',
  },
  'evidence.times-by-name': {
    en: 'Event time and load time are not both declared; columns were chosen by their names.',
    zh: '未同时声明事件时间与入库时间，按字段名选取。',
  },
  'evidence.events-in-log': {
    en: 'The number of expected events is not declared; only the events in the log were counted.',
    zh: '未声明应记录的事件数，仅统计日志中的事件。',
  },
  'evidence.retention-column-assumed': {
    en: 'A retention limit is declared without its column; the time column of the table was taken.',
    zh: '已声明留存期限但未指明字段，采用该表的时间字段。',
  },
  'evidence.periods-with-rows': {
    en: 'No update log; a period with rows counts as delivered on time.',
    zh: '无更新日志，有记录的周期视为按时更新。',
  },
} as const satisfies Record<string, Texts>;

/** What a number was counted over, where no single query gives it. */
const bases = {
  'evidence.classified-columns': {
    en: 'Counted over the {columns} columns of the table as they were classified; each column shows the measures behind its class.',
    zh: '按该表 {columns} 个字段的识别结果统计；各字段页列有其依据的测度。',
  },
  'evidence.values-searched': {
    en: 'The distinct values of {columns} columns were searched as they had been read for the profile; no further query was needed.',
    zh: '已检索剖析时读出的 {columns} 个字段的全部不同取值，无需另行查询。',
  },
  'evidence.column-names': {
    en: 'The names of {columns} columns as they stand in the source.',
    zh: '来源中 {columns} 个字段的名称。',
  },
  'evidence.declared-columns': {
    en: 'The {columns} columns that the contract declares, each held against its declared standard.',
    zh: '合约声明的 {columns} 个字段，逐一与其声明的标准比对。',
  },
  'evidence.declared-model': {
    en: 'The contract declares {columns} columns, {keys} keys and {references} references of this table; each is one assertion.',
    zh: '合约对该表声明了 {columns} 个字段、{keys} 个键和 {references} 个引用，各为一条断言。',
  },
  'evidence.catalogue': {
    en: 'As it stands in {catalogues}.',
    zh: '以 {catalogues} 中的记载为准。',
  },
  'evidence.catalogue-model': {
    en: 'The database declares {columns} columns NOT NULL, {keys} keys and {references} references of this table; each is one assertion.',
    zh: '数据库对该表声明了 {columns} 个非空字段、{keys} 个键和 {references} 个引用，各为一条断言。',
  },
  'evidence.fair': {
    en: 'Of the 41 indicators of the RDA FAIR Data Maturity Model, not passed: {failing}. Not testable by a machine, and not counted: {notTestable}.',
    zh: 'RDA FAIR 数据成熟度模型的 41 项指标中，未通过：{failing}。机器无法检验、未计入：{notTestable}。',
  },
  'evidence.files-of-run': {
    en: '{files} files that this run tried to read.',
    zh: '本次运行尝试读取的 {files} 个文件。',
  },
} as const satisfies Record<string, Texts>;

/** Every text that a fact may use. */
export const evidenceWords: Readonly<Record<string, Texts>> = { ...evidenceTexts, ...bases };

export function proxy(code: keyof typeof evidenceTexts): Phrase {
  return { code, params: {} };
}

export function basisOf(code: keyof typeof bases, params: Phrase['params']): Phrase {
  return { code, params };
}
