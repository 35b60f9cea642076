import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api } from './client.ts';
import { onceEach } from './once-each.ts';

export type Portfolio = Schemas['Portfolio'];

/** All assets of the organisation at a glance. */
export const portfolioQuery = queryOptions({
  queryKey: ['portfolio'],
  queryFn: ({ signal }) => api.get('/api/v1/portfolio', { signal }),
});

/** Of the cases that changed last, on either side of the desk, those whose time limit is over. */
export const lateCasesQuery = queryOptions({
  queryKey: ['late-cases'],
  queryFn: async ({ signal }) => {
    const sides = await Promise.all(
      (['applicant', 'agency'] as const).map((as) =>
        api.get('/api/v1/registration-pages', { query: { as, limit: 100 }, signal }),
      ),
    );
    return onceEach(sides.flatMap(({ items }) => items.filter(({ clock }) => clock?.overdue)));
  },
});

/** Of the open projects that changed last, those that wait for evidence beyond the day it was due. */
export const lateProjectsQuery = queryOptions({
  queryKey: ['late-projects'],
  queryFn: async ({ signal }) => {
    const query = { standing: 'open', limit: 100 } as const;
    const { items } = await api.get('/api/v1/projects', { query, signal });
    return items.filter(({ progress }) => progress.requests.overdue > 0);
  },
});
