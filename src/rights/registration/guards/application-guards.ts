import { guard } from './guard.ts';

/** Guards on what an applicant has to bring. */
export const applicationGuards = {
  isComplete: guard(
    {
      code: 'registration.incomplete',
      requires: { en: 'the application is complete', zh: '申请材料齐全' },
      texts: { en: 'the application lacks: {missing}.', zh: '申请缺少：{missing}。' },
      remedy: {
        en: 'Fill in and attach all of it; the completeness check lists every item at once.',
        zh: '请一次补齐；完整性检查会列出全部事项。',
      },
    },
    ({ event }) =>
      event.type === 'submit' && event.missing.length > 0
        ? { missing: event.missing.join(', ') }
        : undefined,
  ),
  toldOnce: guard(
    {
      code: 'registration.told-already',
      requires: { en: 'no correction was requested before', zh: '此前未通知补正' },
      texts: {
        en: 'corrections were requested already: an applicant is told once, of everything.',
        zh: '已通知过补正：补正事项应当一次性告知。',
      },
      remedy: {
        en: 'Accept the application; ask for more proof in the review.',
        zh: '请受理该申请；如需更多证明，可在审查中要求补充。',
      },
    },
    ({ record }) => (record.correction === undefined ? undefined : {}),
  ),
  untilAhead: guard(
    {
      code: 'registration.deadline-past',
      requires: { en: 'the deadline lies ahead', zh: '补正期限晚于通知之日' },
      texts: {
        en: 'the deadline {until} is not after {day}.',
        zh: '补正期限 {until} 不晚于 {day}。',
      },
      remedy: { en: 'Set a later day.', zh: '请设定更晚的日期。' },
    },
    ({ event, day }) =>
      event.type === 'requestCorrection' && event.until <= day
        ? { until: event.until, day }
        : undefined,
  ),
  allCorrected: guard(
    {
      code: 'registration.not-all-corrected',
      requires: { en: 'every item is corrected', zh: '全部事项均已补正' },
      texts: { en: 'not corrected: {items}.', zh: '尚未补正：{items}。' },
      remedy: { en: 'Correct all items in one go.', zh: '请一次补正全部事项。' },
    },
    ({ event, record }) =>
      event.type === 'correct' ? missingOf(record.correction?.items, event.items) : undefined,
  ),
  allSupplied: guard(
    {
      code: 'registration.not-all-supplied',
      requires: { en: 'every item asked for is supplied', zh: '要求补充的事项均已提交' },
      texts: { en: 'not supplied: {items}.', zh: '尚未提交：{items}。' },
      remedy: {
        en: 'Supply the rest; what cannot be supplied nor verified ends the registration.',
        zh: '请补充其余材料；不能补充且无法核实的，终止登记。',
      },
    },
    ({ event, record }) =>
      event.type === 'supplement' ? missingOf(record.supplement?.items, event.items) : undefined,
  ),
};

function missingOf(asked: readonly string[] = [], given: readonly string[]) {
  const items = asked.filter((item) => !given.includes(item));
  return items.length === 0 ? undefined : { items: items.join(', ') };
}
