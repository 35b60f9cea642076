import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api, etagOf } from './client.ts';
import { upload } from './upload.ts';

export type DeskSide = 'applicant' | 'agency';

const firstPage = '';

/** The cases of one's own organisation, as applicant or as agency. */
export const deskQuery = (side: DeskSide) =>
  infiniteQueryOptions({
    queryKey: ['registrations', side],
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = { as: side, limit: 100, ...(cursor !== firstPage && { cursor }) };
      return api.get('/api/v1/registration-pages', { query, signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['registration', id],
    queryFn: ({ signal }) =>
      api.get('/api/v1/registration-pages/{registration}', {
        path: { registration: id },
        signal,
      }),
  });

/** Whom applications can be submitted to. */
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  queryFn: async ({ signal }) => (await api.get('/api/v1/agencies', { signal })).items,
});

/** Opens the draft of a first registration, and tells which it is. */
export function openApplication(body: Schemas['NewApplication']) {
  return api.post('/api/v1/registrations', { body });
}

/** What a person decides on: the case as they saw it. */
interface Decided {
  readonly id: string;
  readonly version: number;
}

const decidedOn = ({ id, version }: Decided) => ({
  path: { registration: id },
  header: { 'If-Match': etagOf(version) },
});

/** The inputs of a step by their names. */
export type StepInput = Readonly<Record<string, unknown>>;

export async function bringStep(decided: Decided, event: string, input: StepInput): Promise<void> {
  await api.post('/api/v1/registrations/{registration}/events', {
    ...decidedOn(decided),
    // The server named the event and its fields when it showed the case, and checks what they hold.
    body: { ...input, type: event } as Schemas['RequestedEvent'],
  });
}

export type GivenAnswer = Schemas['ChecklistAnswers']['answers'][number];

export async function answerQuestion(decided: Decided, answer: GivenAnswer): Promise<void> {
  await api.put('/api/v1/registrations/{registration}/review', {
    ...decidedOn(decided),
    body: { answers: [answer] },
  });
}

/** Keeps an application as far as it is filled in. */
export async function saveForm(decided: Decided, application: unknown): Promise<void> {
  await api.put('/api/v1/registrations/{registration}/application', {
    ...decidedOn(decided),
    // The server showed what the application is, and checks what it holds.
    body: { application } as Schemas['ApplicationEdit'],
  });
}

/** What is wrong with an application as it is being filled in. */
export async function checkForm(registration: string, application: unknown, signal: AbortSignal) {
  const { faults } = await api.post('/api/v1/registrations/{registration}/application/check', {
    path: { registration },
    body: { application } as Pick<Schemas['ApplicationEdit'], 'application'>,
    signal,
  });
  return faults;
}

/** Adds a file to a case; both parties may read it. */
export function addCaseDocument(registration: string, file: File): Promise<Schemas['Document']> {
  const path = `/api/v1/registrations/${encodeURIComponent(registration)}/documents`;
  const named = `${path}?${new URLSearchParams({ name: file.name.slice(0, 200) })}`;
  return upload(named, file);
}

/** Opens a change, transfer, renewal or cancellation of a registration, and tells which it is. */
export function openFollowUp(registration: string, kind: string) {
  return api.post('/api/v1/registrations/{registration}/follow-ups', {
    path: { registration },
    body: { kind } as Schemas['NewFollowUp'],
  });
}
