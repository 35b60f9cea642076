import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readRegisterSearch } from '../pages/register/register-search.ts';
import { root } from './root.ts';

/** Public: a QR code on a certificate leads here. */
const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify/$certificate',
  component: lazyRouteComponent(() => import('../pages/verify/verify-page.tsx'), 'VerifyPage'),
});

/** Public: the seal of a report names it. */
const verifyProject = createRoute({
  getParentRoute: () => root,
  path: '/verify-project/$project',
  component: lazyRouteComponent(
    () => import('../pages/projects/verify-project-page.tsx'),
    'VerifyProjectPage',
  ),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(
    () => import('../pages/register/register-page.tsx'),
    'RegisterPage',
  ),
});

const registerEntry = createRoute({
  getParentRoute: () => root,
  path: '/register/$registration',
  component: lazyRouteComponent(() => import('../pages/register/entry-page.tsx'), 'EntryPage'),
});

/** What anyone may look at. */
export const publicRoutes = { verify, verifyProject, register, registerEntry };
