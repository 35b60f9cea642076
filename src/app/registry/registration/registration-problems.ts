import { kindTexts } from '../../../rights/registration/kinds.ts';
import { stateTexts } from '../../../rights/registration/states.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';

export const notAnAgency = defineProblem({
  code: 'registration.not-an-agency',
  params: ['organisation'],
  texts: {
    en: 'There is no registration agency {organisation} here.',
    zh: '此处没有登记机构 {organisation}。',
  },
  remedy: {
    en: 'Choose one of the agencies that this registry lists.',
    zh: '请从本系统列出的登记机构中选择。',
  },
});

export const notEditable = defineProblem({
  code: 'registration.not-editable',
  params: ['state'],
  terms: { state: stateTexts },
  texts: {
    en: 'The application cannot be edited while it is {state}.',
    zh: '处于“{state}”状态时不能修改申请。',
  },
  remedy: {
    en: 'It can be edited as a draft, and while a correction or a supplement is asked for.',
    zh: '仅在草稿、待补正和待补充证明状态下可以修改。',
  },
});

export const otherKind = defineProblem({
  code: 'registration.other-kind',
  params: ['kind', 'given'],
  terms: { kind: kindTexts, given: kindTexts },
  texts: {
    en: 'This is an application of the kind {kind}, not {given}.',
    zh: '该申请的类型为{kind}，而非{given}。',
  },
  remedy: { en: 'Open an application of that kind.', zh: '请另行发起该类型的申请。' },
});

export const notUnderReview = defineProblem({
  code: 'registration.not-under-review',
  params: ['state'],
  terms: { state: stateTexts },
  texts: {
    en: 'The checklist is answered during the review; this registration is {state}.',
    zh: '审查清单应在审查期间作答；该登记处于“{state}”状态。',
  },
  remedy: { en: 'Begin the review first.', zh: '请先开始审查。' },
});
