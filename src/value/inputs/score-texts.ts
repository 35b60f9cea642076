import type { Texts } from '../../vocabulary/text.ts';

/** Names of the measured scores, and what is said where they are missing or rest on little. */
export const scoreTexts = {
  'value.paper.scores': { en: 'Measured scores', zh: '实测得分' },
  'value.score.quality': { en: 'Quality score', zh: '质量得分' },
  'value.score.quality.missing': {
    en: 'Quality has no evidence: its score is taken as 0.',
    zh: '质量无证据，得分按 0 计。',
  },
  'value.score.quality.not-applicable': {
    en: 'Nothing of quality applies: its score is taken as 100.',
    zh: '质量指标均不适用，得分按 100 计。',
  },
  'value.score.quality.thin': {
    en: 'The quality score rests on {percent}% of its evidence.',
    zh: '质量得分的证据覆盖率仅为 {percent}%。',
  },
  'value.score.management': { en: 'Management score', zh: '管理得分' },
  'value.score.management.missing': {
    en: 'Management has no evidence: its score is taken as 0, its premium in full.',
    zh: '管理维度无证据，得分按 0 计，风险溢价全额计入。',
  },
  'value.score.management.not-applicable': {
    en: 'Nothing of management applies: its score is taken as 100, without a premium.',
    zh: '管理指标均不适用，得分按 100 计，不计风险溢价。',
  },
  'value.score.management.thin': {
    en: 'The management score, and so its premium, rests on {percent}% of its evidence.',
    zh: '管理得分及其风险溢价的证据覆盖率仅为 {percent}%。',
  },
  'value.score.circulation': { en: 'Circulation score', zh: '流通得分' },
  'value.score.circulation.missing': {
    en: 'Circulation (realised return, scenarios, demand) has no evidence: its score is taken as 0, its premium in full.',
    zh: '流通（已实现收益、应用场景、需求）无证据，得分按 0 计，风险溢价全额计入。',
  },
  'value.score.circulation.not-applicable': {
    en: 'Nothing of circulation applies: its score is taken as 100, without a premium.',
    zh: '流通指标均不适用，得分按 100 计，不计风险溢价。',
  },
  'value.score.circulation.thin': {
    en: 'The circulation score, and so its premium, rests on {percent}% of its evidence.',
    zh: '流通得分及其风险溢价的证据覆盖率仅为 {percent}%。',
  },
  'value.score.security': { en: 'Data security score', zh: '数据安全得分' },
  'value.score.security.missing': {
    en: 'Data security has no evidence: its score is taken as 0, its premium in full.',
    zh: '数据安全无证据，得分按 0 计，风险溢价全额计入。',
  },
  'value.score.security.not-applicable': {
    en: 'Nothing of data security applies: its score is taken as 100, without a premium.',
    zh: '数据安全指标均不适用，得分按 100 计，不计风险溢价。',
  },
  'value.score.security.thin': {
    en: 'The data security score, and so its premium, rests on {percent}% of its evidence.',
    zh: '数据安全得分及其风险溢价的证据覆盖率仅为 {percent}%。',
  },
  'value.score.regulatory': { en: 'Regulatory score', zh: '监管得分' },
  'value.score.regulatory.missing': {
    en: 'Legal duties have no evidence: their score is taken as 0, the regulatory premium in full.',
    zh: '合规义务无证据，得分按 0 计，监管风险溢价全额计入。',
  },
  'value.score.regulatory.not-applicable': {
    en: 'No legal duty applies: the regulatory score is taken as 100, without a premium.',
    zh: '合规义务均不适用，监管得分按 100 计，不计风险溢价。',
  },
  'value.score.regulatory.thin': {
    en: 'The regulatory score, and so its premium, rests on {percent}% of its evidence.',
    zh: '监管得分及其风险溢价的证据覆盖率仅为 {percent}%。',
  },
} as const satisfies Record<string, Texts>;
