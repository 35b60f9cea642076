import { createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { root } from './root.ts';

/** Everything that only members of an organisation see. */
export const members = createRoute({
  getParentRoute: () => root,
  id: 'members',
  beforeLoad: async ({ context: { queries }, location }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    const next = location.href;
    if (session === null) throw redirect({ to: '/sign-in', search: { next } });
    if (session.organisation === null) throw redirect({ to: '/organisation', search: { next } });
    // Nothing else is answered before they have a second factor.
    if (session.secondFactorRequired) throw redirect({ to: '/account' });
  },
});
