import { costCategories, costKinds } from '../../declarations/ledger.ts';
import { column, field, type TemplateGroup, type TemplateTable, texts } from './template-field.ts';

export const ledgerGroup: TemplateGroup = {
  root: 'ledger',
  title: texts(['Cost ledger', '成本台账']),
  fields: [
    field('text', 'currency', {
      label: ['Currency of the ledger', '台账币种'],
      about: ['ISO 4217, as in CNY; CNY where left out.', 'ISO 4217 代码，例如 CNY；不填按 CNY。'],
    }),
    field('text', 'file', {
      label: ['File of entries', '记录文件'],
      about: [
        'CSV or XLSX beside the contract, where they do not stand on the sheet of entries.',
        '与合约同目录的 CSV 或 XLSX；也可直接填写台账记录表。',
      ],
    }),
    field('choice', 'line', {
      label: ['Line of the balance sheet', '资产负债表项目'],
      about: [
        'Inventories, intangible assets, or development expenditure.',
        '存货、无形资产或开发支出。',
      ],
      choices: ['inventories', 'intangible-assets', 'development-expenditure'],
    }),
    field('date', 'amortisation.from', {
      label: ['Amortised from', '摊销起始日'],
      about: ['YYYY-MM-DD', 'YYYY-MM-DD'],
    }),
    field('whole', 'amortisation.months', {
      label: ['Useful life', '使用寿命'],
      about: ['Months, 1 to 1200.', '月数，1 至 1200。'],
      unit: 'months',
    }),
    field('decimal', 'amortisation.residual', {
      label: ['Residual value', '残值'],
      about: ['0 where left out.', '不填为 0。'],
      unit: 'money',
    }),
    field('text', 'amortisation.reason', {
      label: ['Reason for the useful life', '使用寿命确定依据'],
      about: ['As in the term of a contract.', '例如合同期限。'],
    }),
  ],
};

const id = column('text', 'id', { label: ['Id', '编号'], required: true });
const documents = column('list', 'proofs', { label: ['Document ids', '文件编号'] });

export const entriesTable: TemplateTable = {
  root: 'ledger',
  path: 'entries',
  title: texts(['Ledger entries', '台账记录']),
  columns: [
    id,
    column('date', 'date', { label: ['Date', '日期'], required: true }),
    column('choice', 'category', {
      label: ['Category', '成本类别'],
      choices: costCategories,
      required: true,
    }),
    column('choice', 'kind', {
      label: ['Spent on', '费用性质'],
      choices: costKinds,
      required: true,
    }),
    column('text', 'description', { label: ['Description', '说明'] }),
    column('decimal', 'amount', { label: ['Amount', '金额'], required: true }),
    column('text', 'currency', { label: ['Currency', '币种'] }),
    column('decimal', 'exchangeRate', { label: ['Exchange rate', '汇率'] }),
    column('choice', 'treatment', {
      label: ['Treatment', '会计处理'],
      choices: ['capitalised', 'expensed'],
      required: true,
    }),
    column('text', 'reason', { label: ['Reason', '理由'], required: true }),
    documents,
  ],
};

export const impairmentsTable: TemplateTable = {
  root: 'ledger',
  path: 'impairments',
  title: texts(['Impairments', '减值']),
  columns: [
    column('date', 'date', { label: ['Date', '日期'], required: true }),
    column('decimal', 'amount', { label: ['Amount', '金额'], required: true }),
    column('text', 'reason', { label: ['Reason', '理由'], required: true }),
    documents,
  ],
};

export const comparablesTable: TemplateTable = {
  root: 'valuation',
  path: 'market.comparables',
  title: texts(['Comparables', '可比案例']),
  columns: [
    id,
    column('decimal', 'price', { label: ['Price', '价格'], required: true }),
    column('date', 'date', { label: ['Date', '日期'] }),
    column('text', 'source', { label: ['Source', '来源'] }),
    column('choice', 'kind', {
      label: ['Deal or asking price', '成交或挂牌'],
      choices: ['deal', 'asking'],
      required: true,
    }),
    column('choice', 'unit', { label: ['Price buys', '计价单位'], choices: ['asset', 'use'] }),
    column('text', 'rights', { label: ['Rights sold', '所售权利'] }),
    column('flag', 'exclusive', { label: ['Exclusive', '是否独占'], choices: ['true', 'false'] }),
    column('decimal', 'quality', { label: ['Quality score', '质量得分'] }),
    column('decimal', 'index', { label: ['Price index', '价格指数'] }),
    column('decimal', 'size', { label: ['Size', '规模'] }),
    column('decimal', 'supplyDemand', { label: ['Supply and demand', '供求系数'] }),
    column('decimal', 'other', { label: ['Other', '其他系数'] }),
    column('text', 'category', { label: ['Category', '类别'] }),
    column('text', 'updateFrequency', { label: ['Frequency of update', '更新频率'] }),
    documents,
  ],
};

export const rejectedTable: TemplateTable = {
  root: 'valuation',
  path: 'rejected',
  title: texts(['Approaches not used', '未采用的方法']),
  columns: [
    column('text', 'approach', { label: ['Approach', '方法'], required: true }),
    column('text', 'reason', { label: ['Reason', '理由'], required: true }),
  ],
};

/** Each row sets one input of a scenario: rows of one name belong together. */
export const scenariosTable: TemplateTable = {
  root: 'valuation',
  path: 'scenarios',
  title: texts(['Scenarios', '情景']),
  columns: [
    column('text', 'name', { label: ['Scenario', '情景'], required: true }),
    column('text', 'input', { label: ['Input (path)', '输入项（路径）'] }),
    column('decimal', 'value', { label: ['Value', '数值'] }),
  ],
};

export const correlationsTable: TemplateTable = {
  root: 'valuation',
  path: 'correlations',
  title: texts(['Correlations', '相关性']),
  columns: [
    column('text', 'first', { label: ['Input (path)', '输入项（路径）'], required: true }),
    column('text', 'second', { label: ['and input (path)', '与输入项（路径）'], required: true }),
    column('decimal', 'rank', { label: ['Rank correlation', '秩相关系数'], required: true }),
  ],
};
