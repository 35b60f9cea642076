import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery, setUpQuery } from '../api/session.ts';
import { readNext, readSignInSearch } from '../shell/sign-in-search.ts';
import { root } from './root.ts';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  beforeLoad: async ({ context: { queries } }) => {
    const { done } = await queries.ensureQueryData(setUpQuery);
    if (!done) throw redirect({ to: '/set-up' });
  },
  component: lazyRouteComponent(() => import('../pages/sign-in-page.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  beforeLoad: async ({ context: { queries } }) => {
    const { done } = await queries.ensureQueryData(setUpQuery);
    if (done) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../pages/set-up-page.tsx'), 'SetUpPage'),
});

/** Public: who was invited has no account yet. */
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../pages/invitation-page.tsx'), 'InvitationPage'),
});

const chooseOrganisation = createRoute({
  getParentRoute: () => root,
  path: '/organisation',
  validateSearch: readNext,
  beforeLoad: async ({ context: { queries } }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in' });
  },
  component: lazyRouteComponent(() => import('../pages/organisation-page.tsx'), 'OrganisationPage'),
});

/** Above organisations, as accounts are. */
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  beforeLoad: async ({ context: { queries }, location }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
  component: lazyRouteComponent(() => import('../pages/account/account-page.tsx'), 'AccountPage'),
});

/** Ways in, and what a person decides above organisations. */
export const entranceRoutes = { signIn, setUp, invitation, chooseOrganisation, account };
