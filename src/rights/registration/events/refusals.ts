import { defineProblem, Problem } from '../../../vocabulary/problem.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { kindTexts } from '../kinds.ts';
import type { RegistrationRecord } from '../record.ts';
import { type RegistrationRole, roleTexts } from '../roles.ts';
import { states } from '../states.ts';
import { eventTexts } from './event-texts.ts';
import type { RegistrationEventName } from './events.ts';

export const otherRules = defineProblem<'began' | 'given'>({
  code: 'registration.other-rules',
  texts: {
    en: 'the registration began under the rules {began}, not {given}.',
    zh: '该登记依据规则 {began} 开始办理，而非 {given}。',
  },
  remedy: {
    en: 'Use the rules it began under; a rule file of a new version is kept beside the old one.',
    zh: '请使用其开始时的规则；新版本规则文件应与旧版本并存。',
  },
});

export const timeRunsBack = defineProblem<'at' | 'last'>({
  code: 'registration.time-runs-back',
  texts: {
    en: 'the time {at} lies before the last entry of {last}.',
    zh: '时间 {at} 早于最后一条记录 {last}。',
  },
  remedy: { en: 'Check the clock of the server.', zh: '请检查服务器时钟。' },
});

/** The refusal of an event that a state does not know: says what is possible instead. */
export function notPossible(
  record: Pick<RegistrationRecord, 'state' | 'kind'>,
  event: RegistrationEventName,
  possible: readonly RegistrationEventName[],
): Problem {
  const { texts: state, final } = states[record.state];
  const [doing, kind] = [eventTexts[event], kindTexts[record.kind]];
  const instead = list(possible.map((name) => eventTexts[name]));
  return new Problem(
    {
      code: 'registration.not-possible',
      texts: {
        en: `“${doing.en}” is not possible: the ${kind.en} is ${state.en}.`,
        zh: `不能“${doing.zh}”：该${kind.zh}处于“${state.zh}”状态。`,
      },
      remedy: final
        ? {
            en: 'Nothing more can happen to it; a new application is possible.',
            zh: '该登记已终结；可另行提出新的申请。',
          }
        : { en: `Possible now: ${instead.en}.`, zh: `目前可以：${instead.zh}。` },
    },
    { event, state: record.state, kind: record.kind, possible: possible.join(', ') },
  );
}

/** The refusal of an event to a role that may not bring it. */
export function notYours(
  event: RegistrationEventName,
  by: RegistrationRole,
  who: readonly RegistrationRole[],
): Problem {
  const may = list(who.map((role) => roleTexts[role]));
  return new Problem(
    {
      code: 'registration.not-yours',
      texts: {
        en: `“${eventTexts[event].en}” is not for the role “${roleTexts[by].en}”.`,
        zh: `角色“${roleTexts[by].zh}”不能“${eventTexts[event].zh}”。`,
      },
      remedy: { en: `It is for: ${may.en}.`, zh: `可由以下角色办理：${may.zh}。` },
    },
    { event, role: by },
  );
}

function list(all: readonly Texts[]): Texts {
  return { en: all.map(({ en }) => en).join(', '), zh: all.map(({ zh }) => zh).join('、') };
}
