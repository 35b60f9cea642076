import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Words } from '../../view/words/language.tsx';
import type { Schedule, ScheduleLine } from '../api/schedules.ts';

/** How often an asset is assessed again. */
export const cadenceTerms: Readonly<Record<Schedule['cadence'], Texts>> = {
  daily: { en: 'daily', zh: '每日' },
  weekly: { en: 'weekly', zh: '每周' },
  monthly: { en: 'monthly', zh: '每月' },
};

/** The least change that is told. */
export const alertTerms: Readonly<Record<Schedule['alertLevel'], Texts>> = {
  moderate: { en: 'moderate or major changes', zh: '中等或重大变化' },
  major: { en: 'major changes alone', zh: '仅重大变化' },
};

/** Monday first, as the schedule counts them. */
export const weekdays: readonly Texts[] = [
  { en: 'Monday', zh: '周一' },
  { en: 'Tuesday', zh: '周二' },
  { en: 'Wednesday', zh: '周三' },
  { en: 'Thursday', zh: '周四' },
  { en: 'Friday', zh: '周五' },
  { en: 'Saturday', zh: '周六' },
  { en: 'Sunday', zh: '周日' },
];

type RunState = NonNullable<ScheduleLine['lastRun']>['state'];

/** How a run of the schedule ended, or stands. */
export const runStateTerms: Readonly<Record<RunState, Texts>> = {
  waiting: { en: 'waits for its turn', zh: '等待执行' },
  running: { en: 'runs', zh: '执行中' },
  done: { en: 'done', zh: '完成' },
  failed: { en: 'failed', zh: '失败' },
  cancelled: { en: 'cancelled', zh: '已取消' },
};

const texts = {
  daily: { en: 'daily at {hour}', zh: '每日 {hour}' },
  weekly: { en: '{day} at {hour}', zh: '每{day} {hour}' },
  monthly: { en: 'monthly on day {day} at {hour}', zh: '每月 {day} 日 {hour}' },
} satisfies Record<Schedule['cadence'], Texts>;

/** When it is due, in UTC, as in "Monday at 03:00". */
export function rhythmOf({ cadence, day, hour }: Schedule, { say }: Words): string {
  const weekday = weekdays[(day - 1) % weekdays.length];
  const shown = cadence === 'weekly' && weekday !== undefined ? say(weekday) : String(day);
  return say(texts[cadence], { day: shown, hour: `${String(hour).padStart(2, '0')}:00` });
}
