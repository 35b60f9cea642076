import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { bounded, boundedSections } from '../bounded.ts';
import { countText } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { headingCharacters, shortened } from '../shortened.ts';
import { columnTerms, gradeTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

const texts = {
  scope: { en: 'Scope and date', zh: '范围与基准日' },
  assets: { en: 'Data assets', zh: '数据资产' },
  intro: {
    en: 'What was read was measured whole; the measures, the judgement and every figure follow from the data, the contract and the model named here and from nothing else.',
    zh: '对读取的数据进行了全面测量；各项测量、判断与数字均仅依据此处所列的数据、数据合同与评估模型得出。',
  },
  introSampled: {
    en: 'What was read was measured in part (sample: {sample}); intervals say how sure each figure is. Every figure follows from the data, the contract and the model named here.',
    zh: '对读取的数据进行了抽样测量（样本：{sample}），区间表示各数字的可靠程度。各项数字均依据此处所列的数据、数据合同与评估模型得出。',
  },
  asOf: { en: 'Day that “today” means', zh: '评估基准日' },
  read: { en: 'Files read', zh: '已读取文件数' },
  unreadable: { en: 'Files not read', zh: '未能读取文件数' },
  model: { en: 'Assessment model', zh: '评估模型' },
  sources: { en: 'Sources', zh: '数据来源' },
  responsible: { en: 'Responsible', zh: '责任方' },
  purpose: { en: 'Purpose', zh: '用途' },
  period: { en: 'Period covered', zh: '数据时段' },
  contract: { en: 'Contract', zh: '数据合同' },
  gradeProposal: { en: 'Data classification (proposed)', zh: '数据分级（建议）' },
  gradeConfirmed: { en: 'Data classification (confirmed)', zh: '数据分级（已确认）' },
  candidate: {
    en: 'A candidate: no responsible party or lawful source is declared for it, so it is no data asset yet.',
    zh: '候选项：尚未声明责任方或合法来源，因此还不是数据资产。',
  },
  fileFormat: { en: 'Format', zh: '格式' },
  personal: { en: 'Personal', zh: '个人信息列' },
} satisfies Record<string, Texts>;

const shownProblems = 20;
const shownAssets = 40;
const shownTables = 60;

/** What was read, as of which day, by which model. */
export function scopeSection(report: Report, voice: Voice): Section {
  const { say } = voice;
  const { sample } = report.settings;
  const whole = sample === undefined || sample === 'all';
  return {
    title: say(texts.scope),
    newPage: true,
    blocks: [
      {
        kind: 'paragraph',
        text: whole ? say(texts.intro) : say(texts.introSampled, { sample: String(sample) }),
      },
      {
        kind: 'facts',
        rows: [
          [say(texts.asOf), report.asOf],
          [say(texts.read), countText(report.files.read)],
          [say(texts.unreadable), countText(report.files.unreadable.length)],
          [
            say(texts.model),
            `${say(report.model.name)} (${report.model.id} ${report.model.version})`,
          ],
        ],
      },
      ...bounded(report.files.unreadable, { limit: shownProblems, voice }, (problems) => ({
        kind: 'list',
        items: problems.map(voice.problem),
      })),
    ],
  };
}

/** Each asset with what is declared of it, and its tables. */
export function assetsSection(report: Report, voice: Voice): Section {
  return {
    title: voice.say(texts.assets),
    ...boundedSections(report.assets, { limit: shownAssets, voice }, (asset) =>
      assetSection(asset, voice),
    ),
  };
}

function assetSection(asset: AssetReport, voice: Voice): Section {
  return {
    title: shortened(asset.name, headingCharacters),
    blocks: [
      { kind: 'paragraph', text: voice.phrases(asset.summary) },
      ...(asset.candidate
        ? [{ kind: 'paragraph', tone: 'warning', text: voice.say(texts.candidate) } as const]
        : []),
      declared(asset, voice),
      ...bounded(asset.tables, { limit: shownTables, voice }, (tables) =>
        tablesTable(tables, voice),
      ),
    ],
  };
}

function declared(asset: AssetReport, { say }: Voice): Block {
  const { name, responsible, purpose, period, contract, confirmedGrade, gradeProposal } = asset;
  const rows: (readonly [string, string | undefined])[] = [
    [say(columnTerms.name), shortened(name, headingCharacters) === name ? undefined : name],
    [say(texts.responsible), responsible],
    [say(texts.purpose), purpose],
    [say(texts.period), period && `${period.from} – ${period.to}`],
    [say(texts.contract), contract && `${contract.path} ${contract.version}`],
    [
      say(confirmedGrade === undefined ? texts.gradeProposal : texts.gradeConfirmed),
      say(gradeTerms[confirmedGrade ?? gradeProposal]),
    ],
  ];
  return {
    kind: 'facts',
    rows: rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])),
  };
}

function tablesTable(tables: readonly AssetReport['tables'][number][], { say }: Voice): Block {
  return {
    kind: 'table',
    columns: [
      { title: say(columnTerms.table), share: 3 },
      { title: say(columnTerms.rows), is: 'number' },
      { title: say(columnTerms.columns), is: 'number' },
      { title: say(texts.personal), is: 'number' },
      { title: say(texts.fileFormat), share: 1 },
      { title: say(texts.sources), share: 3 },
    ],
    rows: tables.map(({ name, rows, columns, files }) => [
      name,
      countText(rows),
      countText(columns.length),
      countText(columns.filter(({ personal }) => personal.personalInformation).length),
      [...new Set(files.map(({ format }) => format))].join(', '),
      `${files[0]?.path ?? ''}${files.length > 1 ? ` (+${files.length - 1})` : ''}`,
    ]),
  };
}
