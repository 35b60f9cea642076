import type { Texts } from '../../../../../src/vocabulary/text.ts';
import type { EventField } from './event-form.tsx';

const reason: EventField = {
  name: 'reason',
  label: { en: 'Reason', zh: '原因' },
  kind: 'prose',
  required: true,
};
const asset: EventField = {
  name: 'asset',
  label: { en: 'About the asset', zh: '涉及的数据资产' },
  kind: 'asset',
};
const required = (name: string, label: Texts, kind: EventField['kind']): EventField => ({
  name,
  label,
  kind,
  required: true,
});

/** What each event asks for; those that ask for nothing have an empty list. */
export const eventFields: Readonly<Record<string, readonly EventField[]>> = {
  requestEvidence: [
    required('item', { en: 'What is asked for', zh: '所需资料' }, 'prose'),
    required('of', { en: 'Asked of', zh: '提供方' }, 'text'),
    required('dueOn', { en: 'Due on', zh: '提交期限' }, 'day'),
    asset,
  ],
  moveDueDate: [required('dueOn', { en: 'Due on', zh: '提交期限' }, 'day'), reason],
  supplyEvidence: [
    { name: 'documents', label: { en: 'Documents', zh: '文件' }, kind: 'files' },
    { name: 'note', label: { en: 'Note', zh: '说明' }, kind: 'prose' },
  ],
  acceptEvidence: [],
  returnEvidence: [reason],
  withdrawRequest: [reason],
  strikePaper: [reason],
  raiseIssue: [
    required('title', { en: 'Issue', zh: '问题' }, 'text'),
    { name: 'detail', label: { en: 'In detail', zh: '详细说明' }, kind: 'prose' },
    asset,
  ],
  answerIssue: [required('answer', { en: 'Answer', zh: '答复' }, 'prose')],
  settleIssue: [required('how', { en: 'How it was settled', zh: '解决方式' }, 'prose')],
  conclude: [required('conclusion', { en: 'Conclusion of this step', zh: '本步骤结论' }, 'prose')],
  finishStep: [],
  leaveOut: [reason],
  goBack: [reason],
  draftReport: [
    required('conclusion', { en: 'Conclusion of the report', zh: '报告结论' }, 'prose'),
    {
      name: 'limitations',
      label: { en: 'Limits of the assessment', zh: '评估限制' },
      kind: 'prose',
    },
    {
      name: 'document',
      label: { en: 'The report as a file, where there is one', zh: '报告文件（如有）' },
      kind: 'file',
    },
  ],
  submitReport: [],
  returnReport: [reason],
  passReview: [required('opinion', { en: 'Opinion of the reviewer', zh: '复核意见' }, 'prose')],
  signAsPreparer: [],
  signAsReviewer: [],
  issue: [],
  abandon: [reason],
};
