import type { RegistrationClock } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  stopped: { en: 'clock stopped', zh: '期限中止计算' },
  overdue: { en: 'overdue since {due}', zh: '已逾期，截止日为 {due}' },
  left: { en: '{left} of {allowed} working days left', zh: '剩余 {left}/{allowed} 个工作日' },
  one: { en: '1 of {allowed} working days left', zh: '剩余 1/{allowed} 个工作日' },
  due: { en: '{limit}: until {due}', zh: '{limit}至 {due}' },
  provisional: { en: '{text} (holidays not known yet)', zh: '{text}（节假日安排尚未公布）' },
  none: { en: 'no time limit runs', zh: '当前无期限' },
} satisfies Record<string, Texts>;

/** A clock as one line. */
export function useClockWords() {
  const { say } = useWords();
  const plain = (clock: RegistrationClock): string => {
    const { due = '', left, allowed = 0 } = clock;
    if (clock.stopped) return say(texts.stopped);
    if (clock.overdue) return say(texts.overdue, { due });
    if (left === undefined) return say(texts.due, { limit: say(clock.limit), due });
    return say(left === 1 ? texts.one : texts.left, { left, allowed });
  };
  return {
    left: (clock: RegistrationClock | undefined): string => {
      if (clock === undefined) return say(texts.none);
      const text = plain(clock);
      return clock.provisional ? say(texts.provisional, { text }) : text;
    },
  };
}
