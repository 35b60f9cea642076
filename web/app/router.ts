import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api/query-client.ts';
import { administrationRoutes } from './routes/administration.ts';
import { assessingRoutes } from './routes/assessing.ts';
import { caseRoutes } from './routes/cases.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { entranceRoutes } from './routes/entrance.ts';
import { members } from './routes/members.ts';
import { publicRoutes } from './routes/public.ts';
import { root } from './routes/root.ts';
import { FailedPage } from './shell/failed-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { WaitingPage } from './shell/waiting-page.tsx';

export const router = createRouter({
  routeTree: root.addChildren({
    ...entranceRoutes,
    ...publicRoutes,
    members: members.addChildren({
      ...catalogueRoutes,
      ...assessingRoutes,
      ...caseRoutes,
      ...administrationRoutes,
    }),
  }),
  context: { queries: queryClient },
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: WaitingPage,
  defaultErrorComponent: FailedPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
  // What no page knows is dropped from an address, or a page would be given it all the same.
  search: { strict: true },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
