import type { RegistrationRecord } from '../../../../rights/registration/record.ts';
import { type Circumstances, today } from '../../../../rights/registration/time/circumstances.ts';
import { type Deadline, deadlines } from '../../../../rights/registration/time/deadlines.ts';
import { reviewClock } from '../../../../rights/registration/time/review-clock.ts';
import type {
  DayRuler,
  RegistrationClock,
} from '../../../../vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../vocabulary/text.ts';
import { dayRuler, type RunningLimit } from './day-ruler.ts';

/** The limit that ends first, as a desk sorts by it; undefined where none runs. */
export function clockOfCase(
  record: RegistrationRecord,
  now: Circumstances,
): RegistrationClock | undefined {
  const [first] = deadlines(record, now);
  if (first === undefined) return undefined;
  const { limit, due, left, stopped, overdue, provisional } = first;
  const length = now.rules.limits[limit === 'correction' ? 'acceptance' : limit];
  const base = 'workingDays' in length ? length.workingDays : undefined;
  const allowed = limit === 'review' ? reviewClock(record, now)?.allowed : base;
  return {
    limit: limitTexts[limit],
    ...(due === undefined ? {} : { due }),
    ...(left === undefined ? {} : { left }),
    ...(left === undefined || allowed === undefined ? {} : { allowed }),
    stopped,
    overdue,
    provisional,
  };
}

const limitTexts = {
  acceptance: { en: 'Notice of acceptance', zh: '受理期限' },
  correction: { en: 'Correction', zh: '补正期限' },
  review: { en: 'Review', zh: '审查期限' },
  reviewExtension: { en: 'Extension of the review', zh: '审查延长期限' },
  publication: { en: 'Publication', zh: '公示期限' },
  objection: { en: 'Decision on the objection', zh: '异议处理期限' },
  objectionNotice: { en: 'Notice to the holder', zh: '通知权利人期限' },
  validity: { en: 'Validity', zh: '有效期' },
  renewalWindow: { en: 'Application for renewal', zh: '续期申请期限' },
} satisfies Record<Deadline['limit'], Texts>;

/** The days of the limit that runs, for acceptance, review and publication. */
export function rulerOfCase(record: RegistrationRecord, now: Circumstances): DayRuler | undefined {
  const { limits } = now.rules;
  const { state, submittedOn, publishedOn, acceptedOn, extension, pauses } = record;
  const day = today(now);
  const ruled = (
    name: keyof typeof limitTexts,
    limit: Omit<RunningLimit, 'today' | 'calendar'>,
  ) => {
    const days = dayRuler({ ...limit, today: day, calendar: now.calendar });
    const due = days.findLast(({ number }) => number === limit.allowed)?.day;
    const ruler = { limit: limitTexts[name], from: limit.from, today: day, days };
    return due === undefined ? ruler : { ...ruler, due };
  };
  const plain = { extension: 0, pauses: [] };
  if (state === 'submitted' && submittedOn !== undefined) {
    const allowed = limits.acceptance.workingDays;
    return ruled('acceptance', { ...plain, from: submittedOn, allowed });
  }
  if (state === 'published' && publishedOn !== undefined) {
    const allowed = limits.publication.workingDays;
    return ruled('publication', { ...plain, from: publishedOn, allowed });
  }
  const clock = reviewClock(record, now);
  if (clock === undefined || acceptedOn === undefined) return undefined;
  const left = Math.max(0, limits.reviewExtension.workingDays - extension);
  return ruled('review', { from: acceptedOn, allowed: clock.allowed, extension: left, pauses });
}
