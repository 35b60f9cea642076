import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { onceEach } from './once-each.ts';

/** As many as a dialog shows. */
const limit = 8;

/** Assets with these words, the best first; without words, those that changed last. */
export const foundAssetsQuery = (words: string) =>
  queryOptions({
    queryKey: ['found-assets', words],
    queryFn: async ({ signal }) => {
      const query = words === '' ? { order: 'changed' as const } : { query: words };
      return (await api.get('/api/v1/assets', { query: { ...query, limit }, signal })).items;
    },
  });

/** Entries of the public register with these words. */
export const foundEntriesQuery = (words: string) =>
  queryOptions({
    queryKey: ['found-entries', words],
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/register', { query: { q: words, limit }, signal })).items,
  });

/** The newest cases of the organisation, of which those with a name are found here. */
export const ownCasesQuery = queryOptions({
  queryKey: ['found-cases'],
  queryFn: async ({ signal }) => {
    const [applied, received] = await Promise.all(
      (['applicant', 'agency'] as const).map((as) =>
        api.get('/api/v1/registrations', { query: { as, limit: 200 }, signal }),
      ),
    );
    return onceEach([...(applied?.items ?? []), ...(received?.items ?? [])]);
  },
});
