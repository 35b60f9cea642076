import type { Texts } from '../../../vocabulary/text.ts';
import type { Section } from '../paper.ts';
import type { Voice } from '../voice.ts';

const texts = {
  title: { en: 'Signatures', zh: '签署' },
  intro: {
    en: 'Who signs adopts the figures above with their limits. Assay signs nothing.',
    zh: '签署人认可上述数字及其局限。数衡不作签署。',
  },
  role: { en: 'Role', zh: '身份' },
  name: { en: 'Name', zh: '姓名' },
  signature: { en: 'Signature', zh: '签名' },
  date: { en: 'Date', zh: '日期' },
  assessor: { en: 'Assessor', zh: '评估人员' },
  reviewer: { en: 'Reviewer', zh: '复核人员' },
  owner: { en: 'Responsible for the data', zh: '数据责任方' },
} satisfies Record<string, Texts>;

/** Lines to sign on: left empty, because a program vouches for nothing. */
export function signaturesSection({ say }: Voice): Section {
  const { role, name, signature, date, assessor, reviewer, owner } = texts;
  return {
    title: say(texts.title),
    blocks: [
      { kind: 'paragraph', text: say(texts.intro) },
      {
        kind: 'table',
        columns: [role, name, signature, date].map((title) => ({ title: say(title), share: 1 })),
        rows: [assessor, reviewer, owner].map((who) => [`${say(who)}\n\n`, '', '', '']),
      },
    ],
  };
}
