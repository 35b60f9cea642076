import { defineProblem, Problem } from '../vocabulary/problem.ts';
import type { ProjectState } from '../vocabulary/registry/projects/project-record.ts';
import type { Texts } from '../vocabulary/text.ts';
import { eventTexts } from './event-texts.ts';
import type { ProjectEventName } from './events.ts';
import { type ProjectRole, roleTexts } from './roles.ts';
import { states } from './states.ts';

export const timeRunsBack = defineProblem<'at' | 'last'>({
  code: 'project.time-runs-back',
  params: ['at', 'last'],
  texts: {
    en: 'The time {at} lies before the last entry of {last}.',
    zh: '时间 {at} 早于最后一条记录 {last}。',
  },
  remedy: { en: 'Check the clock of the server.', zh: '请检查服务器时钟。' },
});

/** The refusal of an event that a state does not know: says what is possible instead. */
export function notPossible(
  state: ProjectState,
  event: ProjectEventName,
  possible: readonly ProjectEventName[],
): Problem {
  const { texts, final } = states[state];
  const doing = eventTexts[event];
  const instead = list(possible.map((name) => eventTexts[name]));
  return new Problem(
    {
      code: 'project.not-possible',
      texts: {
        en: `“${doing.en}” is not possible: the project is in the state “${texts.en}”.`,
        zh: `不能“${doing.zh}”：项目处于“${texts.zh}”状态。`,
      },
      remedy: final
        ? {
            en: 'Its record is frozen; later changes make a new project that follows it.',
            zh: '其记录已冻结；后续变更请另立后续项目。',
          }
        : { en: `Possible now: ${instead.en}.`, zh: `目前可以：${instead.zh}。` },
    },
    { event, state, possible: possible.join(', ') },
  );
}

/** The refusal of an event to a person whose roles do not bring it. */
export function notYours(event: ProjectEventName, who: readonly ProjectRole[]): Problem {
  const may = list(who.map((role) => roleTexts[role]));
  return new Problem(
    {
      code: 'project.not-yours',
      texts: {
        en: `“${eventTexts[event].en}” is not for your roles.`,
        zh: `您的角色不能“${eventTexts[event].zh}”。`,
      },
      remedy: { en: `It is for: ${may.en}.`, zh: `可由以下角色办理：${may.zh}。` },
    },
    { event },
  );
}

function list(all: readonly Texts[]): Texts {
  return { en: all.map(({ en }) => en).join(', '), zh: all.map(({ zh }) => zh).join('、') };
}
