import { addDays, addMonths } from '../../calendar/days.ts';
import { certainDay } from '../../calendar/working-days.ts';
import { isAgencyNumber } from '../../certificate/agency-number.ts';
import { nextDueEvent } from '../time/due-events.ts';
import { guard, unknownCodes } from './guard.ts';

/** Guards on what happens to a registered right. */
export const lifeGuards = {
  isDue: guard(
    {
      code: 'registration.not-due',
      requires: { en: 'its day has come', zh: '期限届满' },
      texts: { en: 'this happens on {on} at the earliest.', zh: '最早于 {on} 发生。' },
      remedy: { en: 'Wait: time brings it by itself.', zh: '无需操作，届时自动发生。' },
    },
    ({ record, event, rules, calendar, day }) => {
      const next = nextDueEvent(record, { rules, calendar });
      if (next === undefined || next.event !== event.type) return { on: '–' };
      if (next.on > day) return { on: next.on };
      certainDay({ day: next.on, provisional: next.provisional }, calendar);
      return undefined;
    },
  ),
  agencyNumberForm: guard(
    {
      code: 'registration.agency-number',
      requires: {
        en: 'an agency number, where given, has the form of one',
        zh: '如填写登记机构编号，其格式正确',
      },
      texts: {
        en: '{number} is not a certificate number: SJ, region, agency, year and month, serial number.',
        zh: '{number} 不是登记凭证编号：应为 SJ、地区、机构、年月、流水号。',
      },
      remedy: {
        en: 'Enter the number as the agency issued it, or leave it out.',
        zh: '请按登记机构核发的编号填写，或留空。',
      },
    },
    ({ event }) =>
      event.type === 'issueCertificate' &&
      event.agencyNumber !== undefined &&
      !isAgencyNumber(event.agencyNumber)
        ? { number: event.agencyNumber }
        : undefined,
  ),
  certificateOutdated: guard(
    {
      code: 'registration.certificate-current',
      requires: {
        en: 'the contents changed since the last certificate',
        zh: '登记内容自上次核发后有变化',
      },
      texts: { en: 'the certificate is up to date.', zh: '现有凭证与登记内容一致。' },
      remedy: { en: 'Nothing needs to be done.', zh: '无需处理。' },
    },
    ({ record }) =>
      (record.certificate?.contentVersion ?? 0) < record.contentVersion ? undefined : {},
  ),
  notBlocked: guard(
    {
      code: 'registration.blocked-by-remark',
      requires: {
        en: 'no remark blocks what the holder asks for',
        zh: '无备注限制权利人申请的事项',
      },
      texts: { en: 'a remark is in the way: {remarks}.', zh: '受备注限制：{remarks}。' },
      remedy: {
        en: 'Wait until it is lifted; what a court or law orders is possible.',
        zh: '请待备注解除后办理；依法院文书或法律规定办理的除外。',
      },
    },
    ({ record, event, rules }) => {
      if (!('basis' in event) || event.basis.kind !== 'case') return undefined;
      const blocking = rules.remarks.filter((r) => r.blocks && record.remarks.includes(r.id));
      return blocking.length === 0
        ? undefined
        : { remarks: blocking.map(({ id }) => id).join(', ') };
    },
  ),
  knownCancellation: guard(
    {
      code: 'registration.unknown-cancellation',
      requires: { en: 'the ground is one of the rules', zh: '注销理由属于规则所列情形' },
      texts: { en: 'the rules know no ground {codes}.', zh: '规则中没有理由 {codes}。' },
      remedy: { en: 'They know: {known}.', zh: '可用理由：{known}。' },
    },
    ({ event, rules }) =>
      event.type === 'cancel' ? unknownCodes([event.ground], rules.cancellationGrounds) : undefined,
  ),
  knownRemark: guard(
    {
      code: 'registration.unknown-remark',
      requires: { en: 'the remark is one of the rules', zh: '备注属于规则所列事项' },
      texts: { en: 'the rules know no remark {codes}.', zh: '规则中没有备注事项 {codes}。' },
      remedy: { en: 'They know: {known}.', zh: '可用备注：{known}。' },
    },
    ({ event, rules }) =>
      event.type === 'remark' ? unknownCodes([event.remark], rules.remarks) : undefined,
  ),
  remarkStands: guard(
    {
      code: 'registration.no-such-remark',
      requires: { en: 'the remark stands', zh: '该备注存在' },
      texts: { en: 'there is no remark {remark} to lift.', zh: '没有可解除的备注 {remark}。' },
      remedy: { en: 'Choose one of the record.', zh: '请选择记录中已有的备注。' },
    },
    ({ record, event }) =>
      event.type === 'liftRemark' && !record.remarks.includes(event.remark)
        ? { remark: event.remark }
        : undefined,
  ),
  changeableOnly: guard(
    {
      code: 'registration.not-changeable',
      requires: {
        en: 'on request only what the rules name is changed, never holder or source',
        zh: '申请变更仅限规则所列事项，不含权利人与数据来源',
      },
      texts: { en: 'a change may not touch: {codes}.', zh: '变更登记不得涉及：{codes}。' },
      remedy: {
        en: 'It may touch: {known}. A new holder is a transfer, a new source a new registration.',
        zh: '可变更：{known}。权利人变化应办理转让登记，来源变化应重新申请登记。',
      },
    },
    ({ event, rules }) =>
      event.type === 'change' && event.basis.kind === 'case'
        ? unknownCodes(
            event.fields,
            rules.changeable.map(({ field }) => ({ id: field })),
          )
        : undefined,
  ),
  transfersToAnother: guard(
    {
      code: 'registration.transfer-to-self',
      requires: { en: 'transferor and transferee differ', zh: '转让方与受让方不同' },
      texts: { en: 'transferor and transferee are the same.', zh: '转让方与受让方相同。' },
      remedy: { en: 'Name the party that takes the right.', zh: '请填写受让方。' },
    },
    ({ event }) =>
      event.type === 'transfer' && event.transferor === event.transferee ? {} : undefined,
  ),
  noRenewalFiled: guard(
    {
      code: 'registration.renewal-filed',
      requires: { en: 'no renewal is pending', zh: '没有在办的续期' },
      texts: { en: 'renewal was applied for already.', zh: '已申请续期。' },
      remedy: { en: 'Wait for its result.', zh: '请等待办理结果。' },
    },
    ({ record }) => (record.renewal === undefined ? undefined : {}),
  ),
  inRenewalWindow: guard(
    {
      code: 'registration.renewal-window',
      requires: { en: 'the window for renewal is open', zh: '在续期申请期限内' },
      texts: {
        en: 'renewal may be applied for from {from} to {to}.',
        zh: '续期申请期限为 {from} 至 {to}。',
      },
      remedy: {
        en: 'Apply in that time; afterwards only a new registration helps.',
        zh: '请在该期限内申请；逾期须重新申请登记。',
      },
    },
    ({ record, rules, day }) => {
      const until = record.validity?.until;
      if (until === undefined) throw new Error('in force without validity');
      const from = addMonths(until, -rules.limits.renewalWindow.months);
      const to = addDays(until, -1);
      return day < from || day > to ? { from, to } : undefined;
    },
  ),
  renewalFiled: guard(
    {
      code: 'registration.no-renewal',
      requires: { en: 'renewal was applied for', zh: '已申请续期' },
      texts: { en: 'nobody applied for renewal.', zh: '未申请续期。' },
      remedy: {
        en: 'The holder has to apply in the window first.',
        zh: '权利人应先在期限内申请。',
      },
    },
    ({ record }) => (record.renewal === undefined ? {} : undefined),
  ),
  decidedByOthers: guard(
    {
      code: 'registration.objection-open',
      requires: {
        en: 'the change rests on the objection, a ruling or law',
        zh: '变更依据异议、裁判或者法律规定',
      },
      texts: {
        en: 'while an objection is open the holder cannot ask for a change.',
        zh: '异议处理期间，权利人不能申请变更。',
      },
      remedy: { en: 'Settle the objection first.', zh: '请先处理异议。' },
    },
    ({ event }) => (event.type === 'change' && event.basis.kind === 'case' ? {} : undefined),
  ),
  holderNotified: guard(
    {
      code: 'registration.holder-not-notified',
      requires: { en: 'the holder was notified of each objection', zh: '已将异议通知权利人' },
      texts: {
        en: 'the holder was not notified of: {objections}.',
        zh: '尚未通知权利人的异议：{objections}。',
      },
      remedy: { en: 'Notify the holder first.', zh: '请先通知权利人。' },
    },
    ({ record }) => {
      const open = record.objections.filter(({ notifiedOn }) => notifiedOn === undefined);
      return open.length === 0 ? undefined : { objections: open.map(({ id }) => id).join(', ') };
    },
  ),
};
