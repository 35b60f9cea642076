import type { Texts } from '../../../vocabulary/text.ts';
import type { Section } from '../paper.ts';
import type { Voice } from '../voice.ts';

const texts = {
  limits: { en: 'Limits', zh: '局限' },
  limit1: {
    en: 'This is an assessment and valuation reference. It is not a statutory appraisal report and must not be presented as one.',
    zh: '本报告为评估与价值参考，不是资产评估报告，不得作为资产评估报告使用。',
  },
  limit2: {
    en: 'Scores follow the model named here; another model or other weights give other scores.',
    zh: '得分依据此处所列模型得出；采用其他模型或权重，得分会不同。',
  },
  limit3: {
    en: 'What is declared was not checked beyond the documents named: a declaration is marked as such.',
    zh: '声明事项除所列文件外未作核验，并已标注为“已声明”。',
  },
  limit4: {
    en: 'Personal values are withheld throughout; rows are named by their position.',
    zh: '全文不显示个人信息的具体值，记录仅以位置表示。',
  },
  limit5: {
    en: 'This paper is bounded: report.json holds every fact, query and finding, and its hash stands on the cover.',
    zh: '纸面篇幅有限：全部事实、查询与发现见 report.json，其哈希值见封面。',
  },
} satisfies Record<string, Texts>;

/** What this paper does not say. */
export function limitsSection({ say }: Voice): Section {
  const { limit1, limit2, limit3, limit4, limit5 } = texts;
  const items = [limit1, limit2, limit3, limit4, limit5].map((text) => say(text));
  return {
    title: say(texts.limits),
    newPage: true,
    printer: true,
    blocks: [{ kind: 'list', items }],
  };
}
