import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { members } from './members.ts';

const assess = createRoute({
  getParentRoute: () => members,
  path: '/assess',
  component: lazyRouteComponent(() => import('../pages/assessing/assess-page.tsx'), 'AssessPage'),
});

const assessmentRun = createRoute({
  getParentRoute: () => members,
  path: '/assess/$run',
  component: lazyRouteComponent(() => import('../pages/assessing/run-page.tsx'), 'RunPage'),
});

const schedules = createRoute({
  getParentRoute: () => members,
  path: '/schedules',
  component: lazyRouteComponent(
    () => import('../pages/schedules/schedules-page.tsx'),
    'SchedulesPage',
  ),
});

/** Assessments by the server: at once, and by themselves. */
export const assessingRoutes = { assess, assessmentRun, schedules };
