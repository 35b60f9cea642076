import type { AssetReport, Report } from '../../vocabulary/reports/report.ts';
import type { Phrase, Texts } from '../../vocabulary/text.ts';

/** The sentences that conclude an asset and a portfolio, in the order they are read. */
export const summaryWords = {
  'summary.nothing': { en: 'There is no data asset to assess.', zh: '没有可评估的数据资产。' },
  'summary.one-asset': {
    en: 'One data asset of {tables} tables was assessed.',
    zh: '共评估 1 项数据资产，含 {tables} 张表。',
  },
  'summary.one-candidate': {
    en: 'One candidate for a data asset, of {tables} tables, was assessed.',
    zh: '共评估 1 项候选（尚不是数据资产），含 {tables} 张表。',
  },
  'summary.assets-and-candidates': {
    en: '{assets} data assets and {candidates} candidates of {tables} tables were assessed.',
    zh: '共评估 {assets} 项数据资产和 {candidates} 项候选，含 {tables} 张表。',
  },
  'summary.assets': {
    en: '{assets} data assets of {tables} tables were assessed.',
    zh: '共评估 {assets} 项数据资产，含 {tables} 张表。',
  },
  'summary.all-gates-open': { en: 'Every gate is open.', zh: '全部门槛均已通过。' },
  'summary.gates': {
    en: 'Passing every gate: {open}; blocked by a closed gate: {closed}; not to be judged yet: {unknown}.',
    zh: '通过全部门槛：{open} 项；被未通过的门槛阻止：{closed} 项；尚不能判断：{unknown} 项。',
  },
  'summary.grades': {
    en: 'Grade A or B: {good} of {assets}.',
    zh: '等级为 A 或 B：{assets} 项中的 {good} 项。',
  },
  'summary.coverage': {
    en: 'Evidence covers {percent}% of what the assessment model asks.',
    zh: '证据覆盖了评估模型所问内容的 {percent}%。',
  },
  'summary.unreadable': {
    en: 'Files that could not be read: {files}; rejected lines: {rows}.',
    zh: '无法读取的文件：{files} 个；被拒绝的行：{rows} 行。',
  },
  'summary.candidate': {
    en: 'This is a candidate, not yet a data asset: no contract names a responsible party and a lawful source.',
    zh: '这是候选对象，尚不是数据资产：没有数据合约说明责任方和合法来源。',
  },
  'summary.grade': {
    en: 'Grade {grade}, score {score}: evidence covers {percent}% of what applies.',
    zh: '等级 {grade}，得分 {score}：证据覆盖了适用内容的 {percent}%。',
  },
  'summary.capped': {
    en: 'Coverage {coverage}: grade held at C.',
    zh: '证据覆盖率 {coverage}，等级不高于 C。',
  },
  'summary.no-score': {
    en: 'There is no score: nothing that applies has evidence.',
    zh: '没有得分：适用内容均无证据。',
  },
  'summary.closed': { en: 'Gates not passed: {gates}.', zh: '未通过的门槛：{gates}。' },
  'summary.unknown': {
    en: 'Unknown is not yes. Proof is missing for gates: {gates}.',
    zh: '未知不等于通过，缺少证明的门槛：{gates}。',
  },
  'summary.personal': {
    en: 'Columns with personal information: {personal} of {columns}.',
    zh: '含个人信息的字段：{columns} 个中的 {personal} 个。',
  },
  'summary.findings': {
    en: 'Findings: {critical} critical, {serious} serious, {notice} notices.',
    zh: '发现：危急 {critical} 项，严重 {serious} 项，提示 {notice} 项。',
  },
} as const satisfies Record<string, Texts>;

type Code = keyof typeof summaryWords;

function phrase(
  code: Code,
  params: Phrase['params'] = {},
): Phrase & { params: Record<string, string | number> } {
  return { code, params: { ...params } };
}

type Sentences = AssetReport['summary'];

/** The conclusion about one asset. */
export function summariseAsset(asset: Omit<AssetReport, 'summary'>): Sentences {
  const columns = asset.tables.flatMap((table) => table.columns);
  const personal = columns.filter(({ personal: flags }) => flags.personalInformation).length;
  return [
    ...(asset.candidate ? [phrase('summary.candidate')] : []),
    ...scoreSentences(asset),
    ...gateSentences(asset),
    ...(personal > 0 ? [phrase('summary.personal', { personal, columns: columns.length })] : []),
    ...findingSentences(asset),
  ];
}

function scoreSentences({ assessment: { overall } }: Pick<AssetReport, 'assessment'>): Sentences {
  const { score, grade, coverage, capped } = overall;
  if (score === null || grade === null || coverage === null) return [phrase('summary.no-score')];
  return [
    phrase('summary.grade', {
      grade,
      // Text, so that 81 is shown as 81.0 like every other score.
      score: score.toFixed(1),
      percent: rounded(coverage * 100, 0),
    }),
    ...(capped ? [phrase('summary.capped', { coverage: rounded(coverage, 2) })] : []),
  ];
}

function gateSentences({ assessment: { gates } }: Pick<AssetReport, 'assessment'>): Sentences {
  const named = (state: string) => gates.filter((gate) => gate.state === state).map(({ id }) => id);
  const closed = named('closed');
  const unknown = named('unknown');
  if (gates.length > 0 && closed.length + unknown.length === 0) {
    return [phrase('summary.all-gates-open')];
  }
  return [
    ...(closed.length > 0 ? [phrase('summary.closed', { gates: closed.join(' ') })] : []),
    ...(unknown.length > 0 ? [phrase('summary.unknown', { gates: unknown.join(' ') })] : []),
  ];
}

function findingSentences({ findings }: Pick<AssetReport, 'findings'>): Sentences {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const params = {
    critical: count('critical'),
    serious: count('serious'),
    notice: count('notice'),
  };
  return findings.length === 0 ? [] : [phrase('summary.findings', params)];
}

/** The conclusion about everything that was assessed. */
export function summarisePortfolio(
  report: Pick<Report, 'assets' | 'files'>,
  assessment: Report['portfolio']['assessment'],
): Sentences {
  const { assets } = report;
  const coverage = assessment.overall.coverage;
  return [
    ...sizeSentences(assets),
    ...portfolioGates(assets),
    ...(coverage === null || assets.length < 2
      ? []
      : [phrase('summary.coverage', { percent: rounded(coverage * 100, 0) })]),
    ...lossSentences(report),
  ];
}

function sizeSentences(assets: readonly AssetReport[]): Sentences {
  const tables = assets.reduce((sum, asset) => sum + asset.tables.length, 0);
  if (assets.length === 0) return [phrase('summary.nothing')];
  const candidates = assets.filter(({ candidate }) => candidate).length;
  if (assets.length === 1) {
    return [phrase(candidates === 1 ? 'summary.one-candidate' : 'summary.one-asset', { tables })];
  }
  const good = assets.filter(({ assessment }) =>
    /[AB]/.test(assessment.overall.grade ?? ''),
  ).length;
  return [
    candidates === 0
      ? phrase('summary.assets', { assets: assets.length, tables })
      : phrase('summary.assets-and-candidates', {
          assets: assets.length - candidates,
          candidates,
          tables,
        }),
    phrase('summary.grades', { good, assets: assets.length }),
  ];
}

function portfolioGates(assets: readonly AssetReport[]): Sentences {
  const [only, ...others] = assets;
  if (only === undefined) return [];
  if (others.length === 0) return [...scoreSentences(only), ...gateSentences(only)];
  const states = assets.map(({ assessment: { gates } }) => {
    if (gates.some((gate) => gate.state === 'closed')) return 'closed';
    return gates.some((gate) => gate.state === 'unknown') ? 'unknown' : 'open';
  });
  const count = (state: string) => states.filter((one) => one === state).length;
  return [
    phrase('summary.gates', {
      open: count('open'),
      closed: count('closed'),
      unknown: count('unknown'),
    }),
  ];
}

function lossSentences({ assets, files }: Pick<Report, 'assets' | 'files'>): Sentences {
  const tables = assets.flatMap((asset) => asset.tables);
  const rows = tables.reduce((sum, table) => sum + table.rejectedRows.count, 0);
  const unreadable = files.unreadable.length;
  return unreadable + rows === 0 ? [] : [phrase('summary.unreadable', { files: unreadable, rows })];
}

/** Rounded for a sentence; the figures of the report stay unrounded. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
