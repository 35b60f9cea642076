import type { CaseDocument } from '../../../../registry/documents/case-documents.ts';
import type { HistoryRow } from '../../../../registry/registrations/registration-history.ts';
import { checkApplication } from '../../../../rights/application/check-application.ts';
import { fieldTexts } from '../../../../rights/application/field-texts.ts';
import { barOf, type DoneDuty } from '../../../../rights/registration/events/duties.ts';
import type { RegistrationEventName } from '../../../../rights/registration/events/events.ts';
import { followUpKinds, kindTexts } from '../../../../rights/registration/kinds.ts';
import type { RegistrationRole } from '../../../../rights/registration/roles.ts';
import { states } from '../../../../rights/registration/states.ts';
import { type Circumstances, today } from '../../../../rights/registration/time/circumstances.ts';
import { deadlines } from '../../../../rights/registration/time/deadlines.ts';
import type { Checklist } from '../../../../rights/review/checklist.ts';
import type { ReviewAnswer } from '../../../../rights/review/review-outcome.ts';
import type { ShownObjection } from '../../../../vocabulary/registry/registration/objection.ts';
import type {
  ChecklistPart,
  RegistrationLine,
  RegistrationPage,
} from '../../../../vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../vocabulary/text.ts';
import { editableStates } from '../application/save-application.ts';
import type { RegistrationCase } from '../registration-case.ts';
import { namesOfCodes } from './case-items.ts';
import { clockOfCase, rulerOfCase } from './clock-of-case.ts';
import { historyLine, visited } from './history-lines.ts';
import { possibleSteps } from './possible-steps.ts';
import { shownForm } from './shown-form.ts';
import { wayOfCase } from './way-of-case.ts';

export interface PageOptions {
  readonly now: Circumstances;
  readonly checklist: Checklist;
  readonly history: readonly HistoryRow[];
  /** As what the caller acts on it. */
  readonly roles: readonly RegistrationRole[];
  /** Whether the caller is of the agency. */
  readonly isAgency: boolean;
  /** Who the caller is, and who has done what in the case. */
  readonly person: string;
  readonly done: readonly DoneDuty[];
  readonly documents: readonly CaseDocument[];
  readonly objections: readonly ShownObjection[];
}

/** A registration as a desk lists it. */
export function registrationLine(found: RegistrationCase, now: Circumstances): RegistrationLine {
  const { row, record, subject } = found;
  const clock = clockOfCase(record, now);
  const { texts, final } = states[record.state];
  return {
    id: row.id,
    name: nameOf(found) ?? subject.name,
    kind: kindTexts[record.kind],
    state: record.state,
    stateTexts: texts,
    final,
    ...(clock === undefined ? {} : { clock }),
    changedAt: row.changedAt.toISOString(),
  };
}

function nameOf({ application }: RegistrationCase): string | undefined {
  return application.kind === 'first' ? application.data.dataName : undefined;
}

/** A case as its page shows it to one of its parties. */
export function registrationPage(found: RegistrationCase, options: PageOptions): RegistrationPage {
  const { row, record, application, subject, review } = found;
  const { now, checklist, roles, person, done } = options;
  const { rules } = now;
  const nameOf = namesOfCodes(record.kind, { checklist, rules });
  const documents = new Set(options.documents.map(({ id }) => id));
  const history = options.history.map((line) => historyLine(line, { nameOf, documents }));
  const isReviewing = record.state === 'underReview' && roles.includes('reviewer');
  const reviewBar = barOf('review', person, done);
  const ruler = rulerOfCase(record, now);
  const parts = checklistParts(checklist, review);
  const { defects } = checkApplication(application, { asOf: today(now), rules, documents });
  const lacking = defects.map(({ path, field }) => ({ path, texts: fieldTexts[field] }));
  return {
    ...registrationLine(found, now),
    version: row.version,
    asset: row.assetId,
    assessment: subject.assessment,
    rules: { ...record.rules, name: rules.name, example: rules.example },
    way: wayOfCase(record, options.history.map(visited), now),
    ...(ruler === undefined ? {} : { ruler }),
    acquisitionModes: subject.acquisitionModes,
    holders: holdersOf(found),
    lacking,
    ...askedOf(found, nameOf),
    grounds: record.grounds.map(nameOf),
    attachments: attachmentsOf(found),
    documents: options.documents.map(({ id, name, bytes, organisationId, registrationId }) => ({
      id,
      name,
      bytes,
      byApplicant: organisationId === row.organisationId,
      ...(registrationId === row.id ? {} : { ofRegistration: true }),
    })),
    ...(mayEdit(found, roles) ? { form: shownForm(found, now, documents) } : {}),
    objections: options.objections,
    followUps: followUpsOf(found, roles),
    ...calendarEnd(found, now),
    checklist: options.isAgency ? parts : [],
    mayAnswer: isReviewing && reviewBar === undefined,
    ...(isReviewing && reviewBar !== undefined ? { reviewBarred: reviewBar } : {}),
    steps: possibleSteps(found, {
      person,
      done,
      roles,
      rules,
      checklist,
      waitsFor: (event) => waitsFor(event, { parts, lacking }),
    }),
    history: history.toReversed(),
  };
}

/** What the applicant is asked to correct or to supply now. */
function askedOf(
  { record: { state, correction, supplement } }: RegistrationCase,
  nameOf: (code: string) => Texts,
): Pick<RegistrationPage, 'asked'> {
  if (state === 'correctionRequested' && correction !== undefined) {
    return { asked: { items: correction.items.map(nameOf), until: correction.until } };
  }
  if (state !== 'supplementRequested' || supplement === undefined) return {};
  return { asked: { items: supplement.items.map(nameOf) } };
}

/** Whether the caller may fill in the application now. */
function mayEdit({ record }: RegistrationCase, roles: readonly RegistrationRole[]): boolean {
  return editableStates.includes(record.state) && roles.includes('applicant');
}

/** What a holder may apply for on top of a registration that stands. */
function followUpsOf(
  { record }: RegistrationCase,
  roles: readonly RegistrationRole[],
): RegistrationPage['followUps'] {
  const stands = record.state === 'inForce' || record.state === 'underObjection';
  if (record.kind !== 'first' || !stands || !roles.includes('applicant')) return [];
  return followUpKinds.map((kind) => ({ kind, texts: kindTexts[kind] }));
}

/** The last year that the working calendar covers, where a limit of this case runs beyond it. */
function calendarEnd(
  { record }: RegistrationCase,
  now: Circumstances,
): Pick<RegistrationPage, 'calendarEnds'> {
  if (!deadlines(record, now).some(({ provisional }) => provisional)) return {};
  const { id, years } = now.calendar;
  return { calendarEnds: { calendar: id, year: [...years].toSorted().at(-1) ?? '–' } };
}

/** What is in the way of an event by the application or the checklist. */
function waitsFor(
  event: RegistrationEventName,
  { parts, lacking }: Pick<RegistrationPage, 'lacking'> & { readonly parts: ChecklistPart[] },
): Texts[] {
  if (event === 'submit') return lacking.map(({ texts }) => texts);
  if (event !== 'publish' && event !== 'passUnpublished') return [];
  const questions = parts.flatMap((part) => part.questions);
  return questions.filter(({ blocks }) => blocks).map(({ texts }) => texts);
}

function holdersOf({ application }: RegistrationCase): RegistrationPage['holders'] {
  if (application.kind !== 'first') return [];
  return application.holders.map(({ name, identifier, rights }) => ({
    name,
    ...(identifier === undefined ? {} : { identifier }),
    rights: rights.map(({ right, until, limits, proofs = [] }) => ({
      right,
      ...(until === undefined ? {} : { until }),
      ...(limits === undefined ? {} : { limits }),
      proofs,
    })),
  }));
}

function attachmentsOf({ application }: RegistrationCase): RegistrationPage['attachments'] {
  return application.attachments.map(({ kind, document }) => ({
    kind: fieldTexts[kind],
    document,
  }));
}

/** The questions with the last answer to each; what nobody answered is unknown. */
function checklistParts(checklist: Checklist, answers: readonly ReviewAnswer[]): ChecklistPart[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  return checklist.parts.map((part) => ({
    id: part.id,
    texts: part.texts,
    questions: part.questions.map((question) => {
      const id = `${part.id}.${question.id}`;
      const { answer = 'unknown', evidence = [], reason } = given.get(id) ?? {};
      const blocks = question.blocks.some((one) => one === answer);
      const why = reason === undefined ? {} : { reason };
      return { id, texts: question.texts, answer, evidence, blocks, ...why };
    }),
  }));
}
