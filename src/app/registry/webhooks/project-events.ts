import { z } from 'zod';
import { eventTexts } from '../../../engagement/event-texts.ts';
import { projectStates } from '../../../vocabulary/registry/projects/project-record.ts';
import type { Texts } from '../../../vocabulary/text.ts';

const moved = z.strictObject({
  project: z.uuid(),
  /** Of the project; messages may arrive in another order. */
  version: z.int(),
  from: z.enum(projectStates),
  to: z.enum(projectStates),
});

const begun = z.strictObject({
  project: z.uuid(),
  version: z.int(),
  /** The issued project that it follows. */
  follows: z.uuid().nullable(),
});

const overdue: Texts = { en: 'evidence is overdue', zh: '资料逾期' };
const opened: Texts = { en: 'open', zh: '立项' };

function named({ en, zh }: Texts): Texts {
  return { en: `project: ${en}`, zh: `评估项目：${zh}` };
}

/** What happens to assessment projects. */
export const projectEvents = [
  { event: 'project.open', texts: named(opened), data: begun },
  ...Object.entries(eventTexts).map(([event, texts]) => ({
    event: `project.${event}`,
    texts: named(texts),
    data: moved,
  })),
  {
    event: 'project.overdue',
    texts: named(overdue),
    data: z.strictObject({
      project: z.uuid(),
      /** Id of the request whose due day is over. */
      request: z.string(),
      dueOn: z.iso.date(),
    }),
  },
];

/** All events of projects. */
export const projectFamily = {
  pattern: 'project.*',
  texts: { en: 'all of projects', zh: '评估项目的全部事件' },
};
