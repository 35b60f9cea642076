import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { api } from './client.ts';

/** What the register was searched for: it stands in the address of the page. */
export interface RegisterSearch {
  /** Part of a name of data or of a holder. */
  readonly q?: string;
  readonly state?: Schemas['RegistrationState'];
}

/** Rows of one request; the next ones are asked for when they are wanted. */
const pageSize = 50;
const firstPage = '';

/** The public register, the last published first. */
export const registerQuery = ({ q, state }: RegisterSearch) =>
  infiniteQueryOptions({
    queryKey: ['register', q, state],
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = {
        limit: pageSize,
        ...(q !== undefined && { q }),
        ...(state !== undefined && { state }),
        ...(cursor !== firstPage && { cursor }),
      };
      return api.get('/api/v1/register', { query, signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const registerEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ['register-entry', id],
    queryFn: ({ signal }) =>
      api.get('/api/v1/register/{registration}', {
        path: { registration: id },
        signal,
      }),
  });

/** What codes of registrations are called. */
export interface RegistrationNames {
  readonly states: Readonly<Record<string, Texts>>;
  /** Events that have happened. */
  readonly happened: Readonly<Record<string, Texts>>;
  readonly kinds: Readonly<Record<string, Texts>>;
  /** Remarks that the rules know, as a pledge. */
  readonly remarks: Readonly<Record<string, Texts>>;
}

/** They change with the server alone. */
export const registrationNamesQuery = queryOptions({
  queryKey: ['registration-names'],
  queryFn: async ({ signal }): Promise<RegistrationNames> => {
    const { names, rules } = await rulebook(signal);
    const remarks = Object.fromEntries(rules.remarks.map(({ id, texts }) => [id, texts]));
    return { ...names, remarks };
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Objects to what is published, and returns the receipt. */
export async function fileObjection(
  registration: string,
  said: { readonly name: string; readonly contact: string; readonly ground: string },
  file: File | undefined,
) {
  const document =
    file === undefined
      ? {}
      : { document: { name: file.name.slice(0, 200), content: await base64Of(file) } };
  return await api.post('/api/v1/register/{registration}/objections', {
    path: { registration },
    body: { ...said, ...document },
  });
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export type KeptRules = Awaited<ReturnType<typeof rulebook>>['registries'][number];

function rulebook(signal: AbortSignal) {
  return api.get('/api/v1/registration-rules', { signal });
}

/** All rules that registrations are handled by here. */
export const registriesQuery = queryOptions({
  queryKey: ['registries'],
  queryFn: async ({ signal }) => (await rulebook(signal)).registries,
});
