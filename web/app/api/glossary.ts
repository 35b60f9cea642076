import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { api, etagOf } from './client.ts';

export type GlossaryTerm = Schemas['GlossaryTerm'];

/** What a person writes of a term. */
export interface WrittenTerm {
  readonly name: Texts;
  readonly definition: Texts;
}

const firstPage = '';

/** Terms with these words, by their names in the language of the page. */
export const termsQuery = (words: string, language: string) =>
  infiniteQueryOptions({
    queryKey: ['terms', words, language],
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = {
        limit: 50,
        ...(words !== '' && { query: words }),
        ...(cursor !== firstPage && { cursor }),
      };
      return api.get('/api/v1/glossary', { query, signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const termQuery = (term: string) =>
  queryOptions({
    queryKey: ['term', term],
    queryFn: ({ signal }) => api.get('/api/v1/glossary/{term}', { path: { term }, signal }),
  });

export function addTerm(body: WrittenTerm): Promise<GlossaryTerm> {
  return api.post('/api/v1/glossary', { body });
}

export function changeTerm({ id, version }: GlossaryTerm, body: WrittenTerm) {
  const header = { 'If-Match': etagOf(version) };
  return api.put('/api/v1/glossary/{term}', { path: { term: id }, header, body });
}

export async function removeTerm({ id, version }: GlossaryTerm): Promise<void> {
  const header = { 'If-Match': etagOf(version) };
  await api.delete('/api/v1/glossary/{term}', { path: { term: id }, header });
}
