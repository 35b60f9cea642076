import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readAuditSearch } from '../pages/administration/audit-search.ts';
import { members } from './members.ts';

const administration = createRoute({
  getParentRoute: () => members,
  path: '/administration',
  component: lazyRouteComponent(
    () => import('../pages/administration/administration-frame.tsx'),
    'AdministrationFrame',
  ),
});

const administrationHome = createRoute({
  getParentRoute: () => administration,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/administration/members' });
  },
});

const people = createRoute({
  getParentRoute: () => administration,
  path: 'members',
  component: lazyRouteComponent(
    () => import('../pages/administration/members-page.tsx'),
    'MembersPage',
  ),
});

const tokens = createRoute({
  getParentRoute: () => administration,
  path: 'tokens',
  component: lazyRouteComponent(
    () => import('../pages/administration/tokens-page.tsx'),
    'TokensPage',
  ),
});

const webhooks = createRoute({
  getParentRoute: () => administration,
  path: 'webhooks',
  component: lazyRouteComponent(
    () => import('../pages/administration/webhooks/webhooks-page.tsx'),
    'WebhooksPage',
  ),
});

const audit = createRoute({
  getParentRoute: () => administration,
  path: 'audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(
    () => import('../pages/administration/audit-page.tsx'),
    'AuditTrailPage',
  ),
});

const rules = createRoute({
  getParentRoute: () => administration,
  path: 'rules',
  component: lazyRouteComponent(
    () => import('../pages/administration/rules-page.tsx'),
    'RulesPage',
  ),
});

/** The organisation itself. */
export const administrationRoutes = {
  administration: administration.addChildren({
    administrationHome,
    people,
    tokens,
    webhooks,
    audit,
    rules,
  }),
};
