/** Something only a person knows: where it would stand in a contract, and what to write there. */
export interface Todo {
  /** A key of the document, or the name of a custom property. */
  readonly answers: string;
  readonly question: string;
  /** Lines to uncomment and fill in. */
  readonly lines: readonly string[];
}

const custom = (name: string, ...lines: readonly string[]) => [
  `  - property: assay.${name}`,
  '    value:',
  ...lines.map((line) => `      ${line}`),
];

/** In the order in which an assessment asks for them; questions in both languages. */
export const assetTodos: readonly Todo[] = [
  {
    answers: 'team',
    question: 'Who answers for this data? 谁对该数据负责？',
    lines: ['team:', '  members:', '    - username: ', '      role: owner'],
  },
  {
    answers: 'assay.documents',
    question: 'Which files prove what is stated below? 有哪些佐证文件？',
    lines: custom('documents', '- id: source-agreement', '  path: documents/agreement.pdf'),
  },
  {
    answers: 'assay.rights',
    question:
      'Where does the data come from, what is it for, and which rights are held? 数据来源、用途和持有的权利？',
    lines: custom(
      'rights',
      'purpose: internal-use # keep, internal-use, derive, share, license, trade',
      'dispute: none # none, open, settled',
      'licence: ',
      'sources:',
      '  - name: ',
      '    acquisitionMode: ownOrJointOperations # see docs/reference/custom-properties.md',
      '    judgement: lawful # lawful, unlawful, in-doubt',
      '    proofs: [source-agreement]',
      'asserted:',
      '  - right: hold # hold, use, operate',
      '    holder: ',
      '    proofs: [source-agreement]',
    ),
  },
  {
    answers: 'assay.confirmedGrade',
    question: 'Which grade has a person confirmed? 由谁确认的数据级别？',
    lines: custom('confirmedGrade', 'grade: ', 'by: ', 'date: '),
  },
  {
    answers: 'slaProperties',
    question:
      'How often is it updated, how late may it be, how long is it kept? 更新频率、时延、保存期限？',
    lines: [
      'slaProperties:',
      '  - {property: frequency, value: 1, unit: d}',
      '  - {property: retention, value: 36, unit: m}',
    ],
  },
  {
    answers: 'assay.security',
    question:
      'When was the last risk assessment, who can read the data, were there incidents? 最近一次风险评估、可访问者、安全事件？',
    lines: custom(
      'security',
      'lastRiskAssessment: # a date, or never',
      'readers: {total: , withoutNeed: }',
      'incidents: [] # none',
    ),
  },
  {
    answers: 'assay.management',
    question:
      'Which policies apply, how are columns named, what happens at the end? 制度、命名规则、退役策略？',
    lines: custom(
      'management',
      "namingRule: '[a-z][a-z0-9_]*'",
      'retirementPolicy: declared # none, declared, declared-and-run',
      'policies:',
      '  - {area: security, proofs: []}',
    ),
  },
  {
    answers: 'assay.catalogue',
    question:
      'How is it found: identifier, keywords, publisher, contact? 标识、关键词、发布者、联系方式？',
    lines: custom(
      'catalogue',
      'title: ',
      'description: ',
      'keywords: []',
      'publisher: ',
      'contact: ',
    ),
  },
  {
    answers: 'assay.value',
    question: 'Who uses it, what does it cost and bring in a year? 使用情况、年度成本与收益？',
    lines: custom(
      'value',
      'useCases: []',
      'consumers90Days: ',
      'runningCost: ',
      'income: ',
      'saving: ',
    ),
  },
  {
    answers: 'assay.costs',
    question: 'What did it cost to get and make? 取得和加工成本？',
    lines: custom('costs', '- {kind: collection, amount: , currency: CNY, proofs: []}'),
  },
  {
    answers: 'assay.registrationForm',
    question: 'Is a registration of data property rights planned? 是否申请数据产权登记？',
    lines: custom('registrationForm', 'dataName: ', 'industry: ', 'applicants:', '  - name: '),
  },
  {
    answers: 'price',
    question: 'Is there a price? 价格？',
    lines: ['price: {priceAmount: , priceCurrency: CNY, priceUnit: }'],
  },
  {
    answers: 'support',
    question: 'Where do users ask? 支持渠道？',
    lines: ['support:', '  - channel: '],
  },
];

/** Asked only where personal information was found. */
export const personalTodo: Todo = {
  answers: 'assay.personal',
  question:
    'On what legal basis is personal information processed, and does it leave the country? 处理个人信息的合法性基础？是否出境？',
  lines: custom('personal', 'legalBasis: ', 'purpose: ', 'notice: ', 'export: {exported: false}'),
};

/** The first line by which a TODO is known again. */
export const headOf = ({ question }: Todo) => `TODO ${question}`;

const underCustom =
  'TODO uncomment this line once, for all answers below 以下回答共用此行：\ncustomProperties:';

/**
 * The open questions as commented lines: keys of the document first, then those that stand under
 * `customProperties`, which a document has only once.
 */
export function printTodos(todos: readonly Todo[], hasCustomProperties: boolean): string {
  const blocks = (list: readonly Todo[]) =>
    list.map((todo) => [headOf(todo), ...todo.lines].join('\n'));
  const isCustom = ({ answers }: Todo) => answers.startsWith('assay.');
  const ofCustom = todos.filter(isCustom);
  const header = hasCustomProperties
    ? 'TODO under customProperties 写入 customProperties：'
    : underCustom;
  return [
    ...blocks(todos.filter((todo) => !isCustom(todo))),
    ...(ofCustom.length > 0 ? [header, ...blocks(ofCustom)] : []),
  ].join('\n\n');
}
