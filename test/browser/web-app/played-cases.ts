import type { RegistrationCase } from '../../../src/app/registry/registration/registration-case.ts';
import {
  registrationLine,
  registrationPage,
} from '../../../src/app/registry/registration/show/registration-page.ts';
import type { HistoryRow } from '../../../src/registry/registrations/registration-history.ts';
import type { RegistrationEvent } from '../../../src/rights/registration/events/events.ts';
import { openRegistration } from '../../../src/rights/registration/open-registration.ts';
import type { RegistrationRole } from '../../../src/rights/registration/roles.ts';
import { type RegistrationEntry, step } from '../../../src/rights/registration/step.ts';
import type { ReviewAnswer } from '../../../src/rights/review/review-outcome.ts';
import { caseFiles, everyAnswerYes, filledApplication } from '../../registry/registry-for-test.ts';
import { defaultChecklist, mainlandCalendar, nationalRules } from '../../rights/rule-files.ts';
import { type PlayedRoutes, refused } from './played-server.ts';

const morning = (day: string) => `${day}T10:00:00+08:00`;
const under = { calendar: mainlandCalendar, rules: nationalRules };
const now = { ...under, at: morning('2026-11-19') };
const ids = ['01930000-0000-7000-8000-00000000ca01', '01930000-0000-7000-8000-00000000ca02'];

type Move = readonly [day: string, by: RegistrationRole, event: RegistrationEvent];

const toReview: readonly Move[] = [
  ['2026-11-02', 'applicant', { type: 'submit', missing: [] }],
  ['2026-11-04', 'registrar', { type: 'accept' }],
  ['2026-11-05', 'reviewer', { type: 'beginReview' }],
];
const supplementAsked: Move = [
  '2026-11-10',
  'reviewer',
  { type: 'requestSupplement', items: ['rights.consent'] },
];

/** A case that went this way, by the state table itself. */
function caseAfter(id: string, moves: readonly Move[], review: readonly ReviewAnswer[]) {
  let record = openRegistration({ at: morning('2026-10-30'), rules: nationalRules });
  const entries: RegistrationEntry[] = [];
  for (const [day, by, event] of moves) {
    const moved = step(record, event, { ...under, at: morning(day), by });
    record = moved.record;
    entries.push(...moved.entries);
  }
  const subject: RegistrationCase['subject'] = {
    assessment: '01930002-0000-7000-8000-000000000000',
    name: 'Courier tracks',
    assetVersion: '1',
    acquisitionModes: ['fusionUnclear'],
    fingerprint: { algorithm: 'assay-fp-1', value: 'f'.repeat(64) },
    contractSha256: 'c'.repeat(64),
    reportSha256: 'd'.repeat(64),
  };
  const changedAt = new Date(record.at);
  const row: RegistrationCase['row'] = {
    id,
    organisationId: '01930000-0000-7000-8000-000000000001',
    agencyId: '01930000-0000-7000-8000-000000000002',
    assetId: '01930001-0000-7000-8000-000000000000',
    kind: record.kind,
    state: record.state,
    rules: record.rules.id,
    application: filledApplication,
    subject,
    review,
    participants: [],
    record,
    dueOn: null,
    version: 4,
    createdAt: changedAt,
    changedAt,
  };
  const history = entries.map((entry, index) => historyRow(row, entry, index));
  return { found: { row, record, application: filledApplication, subject, review }, history };
}

function historyRow(
  { id, organisationId, agencyId }: RegistrationCase['row'],
  { event, from, to, at, on, by, topic }: RegistrationEntry,
  index: number,
): HistoryRow {
  return {
    registrationId: id,
    sequence: index + 1,
    organisationId,
    agencyId,
    event: event.type,
    from,
    to,
    at: new Date(at),
    account: null,
    details: { event, on, by, topic },
  };
}

/** The files that the applications name. */
const playedFiles = caseFiles.map((id, index) => ({
  id,
  organisationId: '01930000-0000-7000-8000-000000000001',
  assetId: null,
  lineage: id,
  version: 1,
  name: `file-${index + 1}.pdf`,
  mediaType: 'application/pdf',
  bytes: 1000,
  sha256: 'f'.repeat(64),
  uploadedBy: id,
  uploadedAt: morning('2026-10-30'),
}));

/** An agency's desk: one case under review after a supplement, one whose clock stands still. */
export function playedCases(): PlayedRoutes {
  let review: readonly ReviewAnswer[] = everyAnswerYes.slice(0, -2);
  const supplied: Move = [
    '2026-11-16',
    'applicant',
    { type: 'supplement', items: ['rights.consent'] },
  ];
  let moves: readonly Move[] = [...toReview, supplementAsked, supplied];
  const cases = () => [
    caseAfter(ids[0] ?? '', moves, review),
    caseAfter(ids[1] ?? '', [...toReview, supplementAsked], []),
  ];
  return {
    'GET /registration-pages': () => ({
      status: 200,
      body: { items: cases().map(({ found }) => registrationLine(found, now)), next: null },
    }),
    'GET /registration-pages/*': ({ parts }) => {
      const one = cases().find(({ found }) => found.row.id === parts[0]);
      if (one === undefined) return refused(404, 'registry.not-found', 'There is no such case.');
      const { found, history } = one;
      const roles = ['registrar', 'reviewer'] as const;
      const person = '01930003-0000-7000-8000-000000000000';
      const documents = playedFiles.map((file) => ({ ...file, registrationId: found.row.id }));
      const nothing = { done: [], documents, objections: [], isAgency: true };
      const options = { now, checklist: defaultChecklist, history, roles, person, ...nothing };
      return { status: 200, body: registrationPage(found, options) };
    },
    'PUT /registrations/*/review': ({ body }) => {
      review = [...review, ...(body as { readonly answers: readonly ReviewAnswer[] }).answers];
      return { status: 200, body: {} };
    },
    'POST /registrations/*/events': ({ body }) => {
      const event = body as RegistrationEvent;
      if (event.type === 'publish')
        moves = [...moves, ['2026-11-19', 'reviewer', { ...event, blocking: [] }]];
      return { status: 200, body: {} };
    },
  };
}

export const [underReview, clockStopped] = ids;
