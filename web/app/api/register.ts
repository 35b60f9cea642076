import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { RegisterItem } from '../../../src/vocabulary/registry/register-entry.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { read } from './request.ts';

/** What the register was searched for: it stands in the address of the page. */
export interface RegisterSearch {
  /** Part of a name of data or of a holder. */
  readonly q?: string;
  readonly state?: string;
}

interface RegisterPage {
  readonly items: readonly RegisterItem[];
  readonly next: string | null;
}

/** Rows of one request; the next ones are asked for when they are wanted. */
const pageSize = 50;
const firstPage = '';

/** The public register, the last published first. */
export const registerQuery = ({ q, state }: RegisterSearch) =>
  infiniteQueryOptions({
    queryKey: ['register', q, state],
    queryFn: ({ pageParam: cursor, signal }) => {
      const params = new URLSearchParams({ limit: String(pageSize) });
      if (q !== undefined) params.set('q', q);
      if (state !== undefined) params.set('state', state);
      if (cursor !== firstPage) params.set('cursor', cursor);
      return read<RegisterPage>(`/register?${params}`, signal);
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const registerEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ['register-entry', id],
    queryFn: ({ signal }) => read<RegisterItem>(`/register/${encodeURIComponent(id)}`, signal),
  });

/** What codes of registrations are called. */
export interface RegistrationNames {
  readonly states: Readonly<Record<string, Texts>>;
  readonly events: Readonly<Record<string, Texts>>;
  readonly kinds: Readonly<Record<string, Texts>>;
  /** Remarks that the rules know, as a pledge. */
  readonly remarks: Readonly<Record<string, Texts>>;
}

/** The part of the rules that is read here. */
interface NamedRules {
  readonly names: Omit<RegistrationNames, 'remarks'>;
  readonly rules: {
    readonly remarks: readonly { readonly id: string; readonly texts: Texts }[];
  };
}

/** They change with the server alone. */
export const registrationNamesQuery = queryOptions({
  queryKey: ['registration-names'],
  queryFn: async ({ signal }): Promise<RegistrationNames> => {
    const { names, rules } = await read<NamedRules>('/registration-rules', signal);
    const remarks = Object.fromEntries(rules.remarks.map(({ id, texts }) => [id, texts]));
    return { ...names, remarks };
  },
  staleTime: Number.POSITIVE_INFINITY,
});
