import type { Texts } from '../../text.ts';
import type { paperKinds, partyKinds, signingCapacities } from './engagement-steps.ts';
import type { requestStates } from './project-record.ts';

/** What a party is to a project. */
export const partyTerms: Readonly<Record<(typeof partyKinds)[number], Texts>> = {
  client: { en: 'client', zh: '委托人' },
  assessor: { en: 'assessor', zh: '评估机构' },
  holder: { en: 'right holder', zh: '权利人' },
  reportUser: { en: 'user of the report', zh: '报告使用人' },
};

/** What a working paper is. */
export const paperTerms: Readonly<Record<(typeof paperKinds)[number], Texts>> = {
  document: { en: 'document', zh: '文件' },
  assessment: { en: 'assessment', zh: '评估结果' },
  valuation: { en: 'valuation', zh: '价值估算' },
};

/** How a request for evidence stands; one that is overdue says so itself. */
export const requestTerms: Readonly<Record<(typeof requestStates)[number], Texts>> = {
  open: { en: 'awaited', zh: '待提交' },
  supplied: { en: 'to be looked at', zh: '待确认' },
  accepted: { en: 'accepted', zh: '已确认' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
};

/** In which capacity somebody signs. */
export const capacityTerms: Readonly<Record<(typeof signingCapacities)[number], Texts>> = {
  preparer: { en: 'preparer', zh: '编制人' },
  reviewer: { en: 'reviewer', zh: '复核人' },
};
