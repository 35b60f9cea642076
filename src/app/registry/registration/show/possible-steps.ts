import { barOf, type DoneDuty, dutyOf } from '../../../../rights/registration/events/duties.ts';
import { eventTexts } from '../../../../rights/registration/events/event-texts.ts';
import type { RegistrationEventName } from '../../../../rights/registration/events/events.ts';
import type { RegistrationRole } from '../../../../rights/registration/roles.ts';
import { states } from '../../../../rights/registration/states.ts';
import { possibleEvents, transitionOf } from '../../../../rights/registration/step.ts';
import type { Checklist } from '../../../../rights/review/checklist.ts';
import { articleOf } from '../../../../rights/rules/article.ts';
import type { RegistrationRules } from '../../../../rights/rules/rules-document.ts';
import type { PossibleStep } from '../../../../vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../vocabulary/text.ts';
import type { RegistrationCase } from '../registration-case.ts';
import { broughtByPersons } from '../requested-event.ts';
import { stepFields } from './step-fields.ts';

interface StepOptions {
  /** Who asks, and who has done what in the case. */
  readonly person: string;
  readonly done: readonly DoneDuty[];
  readonly roles: readonly RegistrationRole[];
  readonly rules: RegistrationRules;
  readonly checklist: Checklist;
  /** What stands in the way of an event, as far as the registry can tell. */
  readonly waitsFor: (event: RegistrationEventName) => readonly Texts[];
}

/** The events that somebody in these roles may bring now, as a form can ask for them. */
export function possibleSteps(
  { record }: Pick<RegistrationCase, 'record'>,
  { person, done, roles, rules, checklist, waitsFor }: StepOptions,
): PossibleStep[] {
  return possibleEvents(record).flatMap((event) => {
    const transition = transitionOf(record, event);
    if (transition === undefined || !broughtByPersons(event)) return [];
    if (!isOffered(event, record, rules)) return [];
    if (!roles.some((role) => transition.who.includes(role))) return [];
    const barred = barOf(dutyOf(event), person, done);
    const article = articleOf(transition.topic, rules);
    return [
      {
        event,
        texts: eventTexts[event],
        ...(article === undefined ? {} : { article }),
        ends: states[transition.to].final,
        fields: stepFields(event, { record, rules, checklist }),
        waitsFor: waitsFor(event),
        ...(barred === undefined ? {} : { barred }),
      },
    ];
  });
}

/** Whether an event has anything to do here: what its guards would refuse whatever was entered is not offered. */
function isOffered(
  event: RegistrationEventName,
  { certificate, contentVersion, kind, remarks, state }: RegistrationCase['record'],
  { published }: RegistrationRules,
): boolean {
  if (event === 'issueCertificate' && state === 'inForce') {
    return (certificate?.contentVersion ?? 0) < contentVersion;
  }
  if (event === 'publish') return published.includes(kind);
  return event !== 'liftRemark' || remarks.length > 0;
}
