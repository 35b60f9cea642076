import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { members } from './members.ts';

const registrations = createRoute({
  getParentRoute: () => members,
  path: '/registrations',
  component: lazyRouteComponent(() => import('../pages/registrations/desk-page.tsx'), 'DeskPage'),
});

const registration = createRoute({
  getParentRoute: () => registrations,
  path: '$registration',
  component: lazyRouteComponent(() => import('../pages/registrations/case-page.tsx'), 'CasePage'),
});

const projects = createRoute({
  getParentRoute: () => members,
  path: '/projects',
  component: lazyRouteComponent(
    () => import('../pages/projects/projects-page.tsx'),
    'ProjectsPage',
  ),
});

const project = createRoute({
  getParentRoute: () => members,
  path: '/projects/$project',
  component: lazyRouteComponent(() => import('../pages/projects/project-page.tsx'), 'ProjectPage'),
});

/** What people work on together: registrations and assessment projects. */
export const caseRoutes = {
  registrations: registrations.addChildren({ registration }),
  projects,
  project,
};
