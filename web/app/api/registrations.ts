import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AcquisitionMode } from '../../../src/vocabulary/declarations/rights.ts';
import type {
  ChecklistAnswerCode,
  RegistrationDesk,
  RegistrationPage,
} from '../../../src/vocabulary/registry/registration-page.ts';
import { read, write } from './request.ts';

export type DeskSide = 'applicant' | 'agency';

const firstPage = '';

/** The cases of one's own organisation, as applicant or as agency. */
export const deskQuery = (side: DeskSide) =>
  infiniteQueryOptions({
    queryKey: ['registrations', side],
    queryFn: ({ pageParam: cursor, signal }) => {
      const params = new URLSearchParams({ as: side, limit: '100' });
      if (cursor !== firstPage) params.set('cursor', cursor);
      return read<RegistrationDesk>(`/registration-pages?${params}`, signal);
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['registration', id],
    queryFn: ({ signal }) =>
      read<RegistrationPage>(`/registration-pages/${encodeURIComponent(id)}`, signal),
  });

/** Whom applications can be submitted to. */
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  queryFn: async ({ signal }) => {
    const { items } = await read<{ readonly items: readonly Agency[] }>('/agencies', signal);
    return items;
  },
});

interface Agency {
  readonly id: string;
  readonly name: string;
}

interface NewApplication {
  readonly agency: string;
  readonly asset: string;
  readonly assessment: string;
  readonly acquisitionModes: readonly AcquisitionMode[];
}

/** Opens the draft of a first registration, and tells which it is. */
export function openApplication(body: NewApplication) {
  return write<{ readonly id: string }>('/registrations', { method: 'POST', body });
}

/** What a person decides on: the case as they saw it. */
interface Decided {
  readonly id: string;
  readonly version: number;
}

/** The inputs of a step by their names. */
export type StepInput = Readonly<Record<string, string | number | readonly string[]>>;

export function bringStep({ id, version }: Decided, event: string, input: StepInput) {
  const path = `/registrations/${encodeURIComponent(id)}/events`;
  return write(path, { method: 'POST', version, body: { ...input, type: event } });
}

export interface GivenAnswer {
  readonly question: string;
  readonly answer: ChecklistAnswerCode;
  readonly evidence: readonly string[];
  readonly reason?: string;
}

export function answerQuestion({ id, version }: Decided, answer: GivenAnswer) {
  const path = `/registrations/${encodeURIComponent(id)}/review`;
  return write(path, { method: 'PUT', version, body: { answers: [answer] } });
}
