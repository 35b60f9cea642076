import type { Report } from '../../vocabulary/reports/report.ts';
import type { Language, Texts } from '../../vocabulary/text.ts';
import type { Paper } from './paper.ts';
import { indicatorsAnnex, queriesAnnex } from './sections/annexes.ts';
import { boardSection } from './sections/board.ts';
import { ledgerSections } from './sections/cost-ledger.ts';
import { coverOf, titleOf } from './sections/cover.ts';
import { findingsSection } from './sections/findings.ts';
import { judgementSection } from './sections/judgement.ts';
import { limitsSection } from './sections/limits.ts';
import { registerSection } from './sections/register.ts';
import { assetsSection, scopeSection } from './sections/scope.ts';
import { signaturesSection } from './sections/signatures.ts';
import { shortened } from './shortened.ts';
import { valuationSections } from './valuation/valuation-section.ts';
import { voiceOf } from './voice.ts';

const texts = {
  contents: { en: 'Contents', zh: '目录' },
  reference: {
    en: 'Assessment and value reference, not a statutory appraisal',
    zh: '评估与价值参考，不是资产评估报告',
  },
  page: { en: 'Page {page} of {pages}', zh: '第 {page} 页，共 {pages} 页' },
} satisfies Record<string, Texts>;

/** One line beside what this is. */
const runningCharacters = 36;

/** A finished report as it stands on paper, in one language; the same report gives the same paper. */
export function reportPaper(report: Report, language: Language): Paper {
  const voice = voiceOf(report, language);
  const { say } = voice;
  return {
    language,
    cover: coverOf(report, voice),
    running: {
      left: `${shortened(titleOf(report, voice), runningCharacters)} · ${report.asOf}`,
      right: say(texts.reference),
      page: texts.page[language],
    },
    contents: say(texts.contents),
    sections: [
      boardSection(report, voice),
      scopeSection(report, voice),
      assetsSection(report, voice),
      judgementSection(report, voice),
      findingsSection(report, voice),
      ...valuationSections(report, voice),
      ...ledgerSections(report, voice),
      limitsSection(voice),
      signaturesSection(voice),
      registerSection(report, voice),
      indicatorsAnnex(report, voice),
      queriesAnnex(report, voice),
    ],
  };
}
