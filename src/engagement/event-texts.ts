import type { Texts } from '../vocabulary/text.ts';
import type { ProjectEventName } from './events.ts';

/** Names of the events, as on a button. */
export const eventTexts: Readonly<Record<ProjectEventName, Texts>> = {
  plan: { en: 'plan', zh: '编制计划' },
  requestEvidence: { en: 'ask for evidence', zh: '提出资料需求' },
  moveDueDate: { en: 'move due date', zh: '调整期限' },
  supplyEvidence: { en: 'supply evidence', zh: '提交资料' },
  acceptEvidence: { en: 'accept evidence', zh: '确认资料' },
  returnEvidence: { en: 'return evidence', zh: '退回资料' },
  withdrawRequest: { en: 'withdraw request', zh: '撤回资料需求' },
  addPaper: { en: 'add working paper', zh: '添加工作底稿' },
  strikePaper: { en: 'strike working paper', zh: '作废工作底稿' },
  raiseIssue: { en: 'raise issue', zh: '提出问题' },
  answerIssue: { en: 'answer issue', zh: '答复问题' },
  settleIssue: { en: 'settle issue', zh: '解决问题' },
  conclude: { en: 'conclude step', zh: '填写步骤结论' },
  finishStep: { en: 'finish step', zh: '完成本步骤' },
  leaveOut: { en: 'leave step out', zh: '省略本步骤' },
  goBack: { en: 'go back a step', zh: '返回上一步骤' },
  draftReport: { en: 'draft report', zh: '起草报告' },
  submitReport: { en: 'submit for review', zh: '提交复核' },
  returnReport: { en: 'return for correction', zh: '退回修改' },
  passReview: { en: 'pass review', zh: '复核通过' },
  signAsPreparer: { en: 'sign as preparer', zh: '以编制人身份签署' },
  signAsReviewer: { en: 'sign as reviewer', zh: '以复核人身份签署' },
  issue: { en: 'issue report', zh: '出具报告' },
  abandon: { en: 'abandon project', zh: '终止项目' },
};

/** Codes of all events; Object.keys forgets their type. */
export const eventNames = Object.keys(eventTexts) as [ProjectEventName, ...ProjectEventName[]];
