import { defineProblem } from '../../vocabulary/problem.ts';
import { type FollowUpKind, kindTexts } from './kinds.ts';
import type { RegistrationRecord } from './record.ts';
import { stateTexts } from './states.ts';
import { type Acting, catchUp, step } from './step.ts';
import type { Circumstances } from './time/circumstances.ts';

const noFollowUp = defineProblem({
  code: 'registration.nothing-to-follow',
  params: ['kind', 'state'],
  terms: { kind: kindTexts, state: stateTexts },
  texts: {
    en: 'a {kind} needs a first registration in force; this one is {state}.',
    zh: '办理{kind}须有有效的初次登记，该登记处于“{state}”状态。',
  },
  remedy: {
    en: 'Choose a registration in force, or apply for a first registration.',
    zh: '请选择有效的登记，或者申请初次登记。',
  },
});

/** A first registration at its beginning: a draft under the rules of the registry. */
export function openRegistration({
  at,
  rules,
  rulesSha256: sha256,
}: Pick<Circumstances, 'at' | 'rules'> & {
  /** Of what the rules say on that day. */
  readonly rulesSha256?: string;
}): RegistrationRecord {
  return {
    kind: 'first',
    state: 'draft',
    rules: { id: rules.id, version: rules.version, ...(sha256 === undefined ? {} : { sha256 }) },
    at,
    contentVersion: 0,
    extension: 0,
    pauses: [],
    objections: [],
    remarks: [],
    grounds: [],
  };
}

/**
 * The draft of a change, transfer, renewal or cancellation of a registration in force. It goes its
 * own way through acceptance and review; once recorded, `completeFollowUp` brings its result to
 * the registration.
 * @throws Problem `registration.nothing-to-follow`
 */
export function openFollowUp(
  kind: FollowUpKind,
  concerned: { readonly id: string; readonly record: RegistrationRecord },
  now: Circumstances,
): RegistrationRecord {
  const { record } = catchUp(concerned.record, now);
  const standing = record.state === 'inForce' || record.state === 'underObjection';
  if (record.kind !== 'first' || !standing) throw noFollowUp({ kind, state: record.state });
  const { rules } = concerned.record;
  return { ...openRegistration(now), rules, kind, concerns: concerned.id };
}

/** A step of a follow-up and the one that it makes in the registration it is about. */
export interface CompletedFollowUp {
  readonly followUp: ReturnType<typeof step>;
  readonly concerned: ReturnType<typeof step>;
}

/**
 * Brings the result of a recorded change, transfer, renewal or cancellation to the registration
 * it is about; both are to be written together. `effect` is the event there, with the case as its
 * basis.
 * @throws Problem as `step` does, for either of them
 */
export function completeFollowUp(
  followUp: RegistrationRecord,
  concerned: RegistrationRecord,
  options: Circumstances &
    Pick<Acting, 'person' | 'done'> & { readonly effect: Parameters<typeof step>[1] },
): CompletedFollowUp {
  const { effect, person, done, ...now } = options;
  return {
    followUp: step(followUp, { type: 'complete' }, { ...now, by: 'registrar', person, done }),
    concerned: step(concerned, effect, { ...now, by: 'registrar' }),
  };
}
