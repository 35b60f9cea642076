import { type CountedDay, certainDay, workingDaysAfter } from '../../calendar/working-days.ts';
import type { GuardContext } from '../time/circumstances.ts';
import { reviewClock } from '../time/review-clock.ts';
import { guard, unknownCodes } from './guard.ts';

/** Guards on what a reviewer decides, and on objections to what is published. */
export const reviewGuards = {
  reviewInTime: guard(
    {
      code: 'registration.review-over',
      requires: { en: 'the limit of the review has not passed', zh: '审查期限未届满' },
      texts: {
        en: 'the limit of the review passed {days} working days ago.',
        zh: '审查期限已超过 {days} 个工作日。',
      },
      remedy: {
        en: 'Decide now; it can no longer be extended.',
        zh: '请尽快作出决定，期限不能再延长。',
      },
    },
    (context) => {
      const { over = 0, provisional = false } = reviewClock(context.record, context) ?? {};
      // What is over by a guess alone is not over.
      return over > 0 && !provisional ? { days: over } : undefined;
    },
  ),
  extensionLeft: guard(
    {
      code: 'registration.extension-too-long',
      requires: { en: 'all extensions together stay within the limit', zh: '累计延长不超过上限' },
      texts: {
        en: 'a review may be extended by {left} more working days, not by {asked}.',
        zh: '审查最多还可延长 {left} 个工作日，不能延长 {asked} 个工作日。',
      },
      remedy: { en: 'Extend by less, or decide.', zh: '请缩短延长天数或作出决定。' },
    },
    ({ event, record, rules }) => {
      if (event.type !== 'extendReview') return undefined;
      const left = rules.limits.reviewExtension.workingDays - record.extension;
      return event.workingDays > left ? { left, asked: event.workingDays } : undefined;
    },
  ),
  knownGrounds: guard(
    {
      code: 'registration.unknown-ground',
      requires: { en: 'each ground is one of the rules', zh: '理由属于规则所列情形' },
      texts: { en: 'the rules know no ground {codes}.', zh: '规则中没有理由 {codes}。' },
      remedy: { en: 'They know: {known}.', zh: '可用理由：{known}。' },
    },
    ({ event, rules }) =>
      'grounds' in event ? unknownCodes(event.grounds, rules.refusalGrounds) : undefined,
  ),
  nothingBlocks: guard(
    {
      code: 'registration.review-blocked',
      requires: { en: 'no answer of the checklist stands in the way', zh: '合规审查无阻断事项' },
      texts: {
        en: 'these questions stand in the way: {questions}.',
        zh: '以下审查事项未通过：{questions}。',
      },
      remedy: {
        en: 'Answer them with evidence, ask for a supplement, or refuse.',
        zh: '请凭证据作答、要求补充证明，或者不予登记。',
      },
    },
    ({ event }) =>
      'blocking' in event && event.blocking.length > 0
        ? { questions: event.blocking.join(', ') }
        : undefined,
  ),
  kindPublished: guard(
    {
      code: 'registration.not-published-kind',
      requires: { en: 'the rules have this kind published', zh: '规则要求该类登记公示' },
      texts: {
        en: 'registrations of the kind {kind} are not published under these rules.',
        zh: '按现行规则，{kind} 类登记不予公示。',
      },
      remedy: { en: 'Pass it without publication.', zh: '请选择通过且不公示。' },
    },
    ({ record, rules }) =>
      rules.published.includes(record.kind) ? undefined : { kind: record.kind },
  ),
  mayStayUnpublished: guard(
    {
      code: 'registration.publication-needed',
      requires: {
        en: 'the rules do not have this kind published, or non-publication was requested with reasons',
        zh: '规则不要求公示，或者申请人已说明理由申请不予公示',
      },
      texts: {
        en: 'this registration has to be published.',
        zh: '该登记应当公示。',
      },
      remedy: {
        en: 'Publish it, or name the justified request for non-publication.',
        zh: '请公示，或者附上有理由的不予公示申请。',
      },
    },
    ({ event, record, rules }) =>
      event.type === 'passUnpublished' &&
      rules.published.includes(record.kind) &&
      event.request === undefined
        ? {}
        : undefined,
  ),
  validityAllowed: guard(
    {
      code: 'registration.validity-too-long',
      requires: { en: 'the validity stays within the limit', zh: '有效期不超过上限' },
      texts: {
        en: 'a validity of {asked} months exceeds the limit of {limit}.',
        zh: '有效期 {asked} 个月超过上限 {limit} 个月。',
      },
      remedy: { en: 'Choose a shorter one.', zh: '请缩短有效期。' },
    },
    ({ event, rules }) => {
      const asked = 'validityMonths' in event ? event.validityMonths : undefined;
      const limit = rules.limits.validity.months;
      return asked !== undefined && asked > limit ? { asked, limit } : undefined;
    },
  ),
  newObjection: guard(
    {
      code: 'registration.objection-known',
      requires: { en: 'the objection is a new one', zh: '该异议尚未登记' },
      texts: {
        en: 'the objection {objection} is entered already.',
        zh: '异议 {objection} 已登记。',
      },
      remedy: { en: 'Nothing needs to be done.', zh: '无需处理。' },
    },
    ({ event, record }) =>
      'objection' in event && record.objections.some(({ id }) => id === event.objection)
        ? { objection: event.objection }
        : undefined,
  ),
  publicationOpen: guard(
    {
      code: 'registration.publication-over',
      requires: { en: 'the publication lasts', zh: '公示期未满' },
      texts: { en: 'the publication ended on {until}.', zh: '公示期已于 {until} 届满。' },
      remedy: {
        en: 'Object to the registration itself once its certificate is issued.',
        zh: '凭证核发后可对已登记事项提出异议。',
      },
    },
    (context) => {
      const until = publishedUntil(context);
      // An objector is turned away by certain days alone.
      return context.day > until.day && !until.provisional ? { until: until.day } : undefined;
    },
  ),
  publicationOver: guard(
    {
      code: 'registration.publication-open',
      requires: { en: 'the publication is over', zh: '公示期已满' },
      texts: {
        en: 'the publication lasts until {until}: others may still object.',
        zh: '公示期至 {until}，期间仍可提出异议。',
      },
      remedy: { en: 'Dismiss the objection after that day.', zh: '请在该日之后认定异议不成立。' },
    },
    (context) => {
      const until = certainDay(publishedUntil(context), context.calendar);
      return context.day <= until ? { until } : undefined;
    },
  ),
};

function publishedUntil({ record, rules, calendar }: GuardContext): CountedDay {
  if (record.publishedOn === undefined) throw new Error('published without a day');
  return workingDaysAfter(record.publishedOn, rules.limits.publication.workingDays, calendar);
}
