import { enginesOf } from '../../../vocabulary/reports/engines-of.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { coverageText, gradeText, intervalText } from '../figures.ts';
import type { Cover } from '../paper.ts';
import { qrCode } from '../qr-code.ts';
import { headingCharacters, shortened } from '../shortened.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';
import { worthText } from './board.ts';
import { portfolioGatesText } from './gates.ts';

const texts = {
  kind: { en: 'Data asset assessment', zh: '数据资产评估' },
  kindWithValue: { en: 'Data asset assessment and value reference', zh: '数据资产评估与价值参考' },
  several: { en: '{first} and {count} more data assets', zh: '{first} 等 {assets} 项数据资产' },
  none: { en: 'No data asset', zh: '无数据资产' },
  asOf: { en: 'As of {date}', zh: '评估基准日 {date}' },
  nature: {
    en: 'An assessment and valuation reference for those who decide, book, trade or appraise. It is not a statutory appraisal report: only licensed appraisers may issue one.',
    zh: '本报告为数据资产评估与价值参考，供决策、入表、交易与评估人员使用。它是价值参考，不是资产评估报告；法定资产评估报告仅可由依法设立的评估机构出具。',
  },
  worth: { en: 'Value reference', zh: '价值参考' },
  assets: { en: 'Data assets', zh: '数据资产数' },
  tables: { en: 'Tables', zh: '数据表数' },
  model: { en: 'Assessment model', zh: '评估模型' },
  software: { en: 'Software', zh: '软件' },
  engine: { en: 'Engine', zh: '引擎' },
  hash: { en: 'SHA-256 of this report', zh: '本报告 SHA-256' },
  seal: {
    en: 'The code holds the hash of this report’s figures (report.json without its run block). With report.json and the data at hand, anyone can measure again and compare:',
    zh: '二维码载有本报告数据（report.json，不含运行信息）的哈希值。持有 report.json 与数据者，均可重新测量并比对：',
  },
  held: {
    en: '* Coverage below 0.60 holds the grade at C.',
    zh: '* 证据覆盖率低于 0.60，等级不高于 C。',
  },
} satisfies Record<string, Texts>;

/** Measures a source again and names every difference. */
const verifyCommand = 'assay verify report.json SOURCE';

/** The first page: what was assessed, when, the grade, and how to check this very report. */
export function coverOf(report: Report, voice: Voice): Cover {
  const { say } = voice;
  const { overall } = report.portfolio.assessment;
  const valued = report.assets.some(({ valuation }) => valuation !== undefined);
  return {
    kind: say(valued ? texts.kindWithValue : texts.kind),
    title: titleOf(report, voice),
    subtitle: say(texts.asOf, { date: report.asOf }),
    nature: say(texts.nature),
    grade: gradeText(overall),
    gradeLabel: say(columnTerms.grade),
    facts: [
      [say(columnTerms.score), intervalText(overall)],
      [say(columnTerms.coverage), coverageText(overall.coverage)],
      [say(columnTerms.gates), portfolioGatesText(report, voice)],
      ...worthFacts(report, voice),
      ...(overall.capped ? [['', say(texts.held)] as const] : []),
      [say(texts.assets), String(report.assets.length)],
      [say(texts.tables), String(report.assets.flatMap(({ tables }) => tables).length)],
      [say(texts.model), `${say(report.model.name)} ${report.model.version}`],
      [say(texts.software), `Assay ${report.assay}`],
      [say(texts.engine), enginesOf(report).join(', ')],
      [say(texts.hash), report.run.reportSha256],
    ],
    seal: {
      code: qrCode(`urn:sha256:${report.run.reportSha256}`),
      caption: say(texts.seal),
      command: verifyCommand,
    },
  };
}

/** The value, where there is one asset that has one: values of several are never added here. */
function worthFacts({ assets }: Report, voice: Voice): readonly (readonly [string, string])[] {
  const [first, ...others] = assets.filter(({ valuation }) => valuation !== undefined);
  if (first === undefined || others.length > 0) return [];
  return [[voice.say(texts.worth), worthText(first.valuation, voice)]];
}

/** The assets by name: one, or the first of several. */
export function titleOf({ assets }: Report, { say }: Voice): string {
  const [first, ...others] = assets;
  if (first === undefined) return say(texts.none);
  const name = shortened(first.name, headingCharacters);
  if (others.length === 0) return name;
  return say(texts.several, { first: name, count: others.length, assets: assets.length });
}
