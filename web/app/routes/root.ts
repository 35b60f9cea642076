import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { Frame } from '../shell/frame.tsx';

/** What stands around every page; none is shown before it is known who looks. */
export const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Frame,
  beforeLoad: async ({ context: { queries } }) => {
    await queries.ensureQueryData(sessionQuery);
  },
});
