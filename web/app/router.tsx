import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { assetsQuery, facetsQuery } from './api/assets.ts';
import { queryClient } from './api/query-client.ts';
import { sessionQuery, setUpQuery } from './api/session.ts';
import { readAssetPlace } from './pages/asset/asset-place.ts';
import { prefetchAsset } from './pages/asset/prefetch-asset.ts';
import { readAssetSearch } from './pages/assets/asset-search.ts';
import { readCompareSearch } from './pages/compare/compare-search.ts';
import { readEvidencePlace } from './pages/evidence/evidence-place.ts';
import { readRegisterSearch } from './pages/register/register-search.ts';
import { FailedPage } from './shell/failed-page.tsx';
import { Frame } from './shell/frame.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { readNext, readSignInSearch } from './shell/sign-in-search.ts';
import { WaitingPage } from './shell/waiting-page.tsx';

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Frame,
  beforeLoad: async ({ context: { queries } }) => {
    await queries.ensureQueryData(sessionQuery);
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  beforeLoad: async ({ context: { queries } }) => {
    const { done } = await queries.ensureQueryData(setUpQuery);
    if (!done) throw redirect({ to: '/set-up' });
  },
  component: lazyRouteComponent(() => import('./pages/sign-in-page.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  beforeLoad: async ({ context: { queries } }) => {
    const { done } = await queries.ensureQueryData(setUpQuery);
    if (done) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./pages/set-up-page.tsx'), 'SetUpPage'),
});

const chooseOrganisation = createRoute({
  getParentRoute: () => root,
  path: '/organisation',
  validateSearch: readNext,
  beforeLoad: async ({ context: { queries } }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in' });
  },
  component: lazyRouteComponent(() => import('./pages/organisation-page.tsx'), 'OrganisationPage'),
});

/** Above organisations, as accounts are. */
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  beforeLoad: async ({ context: { queries }, location }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
  component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
});

/** Everything that only members of an organisation see. */
const members = createRoute({
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

const home = createRoute({
  getParentRoute: () => members,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/assets' });
  },
});

const assets = createRoute({
  getParentRoute: () => members,
  path: '/assets',
  validateSearch: readAssetSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchInfiniteQuery(assetsQuery(deps));
    void queries.prefetchQuery(facetsQuery(deps));
  },
  component: lazyRouteComponent(() => import('./pages/assets/assets-page.tsx'), 'AssetsPage'),
});

const asset = createRoute({
  getParentRoute: () => members,
  path: '/assets/$asset',
  validateSearch: readAssetPlace,
  loaderDeps: ({ search: { assessment } }) => ({ assessment }),
  loader: ({ context: { queries }, params: { asset: id }, deps: { assessment } }) => {
    void prefetchAsset(queries, { asset: id, assessment });
  },
  component: lazyRouteComponent(() => import('./pages/asset/asset-page.tsx'), 'AssetPage'),
});

const glossary = createRoute({
  getParentRoute: () => members,
  path: '/glossary',
  component: lazyRouteComponent(() => import('./pages/glossary/glossary-page.tsx'), 'GlossaryPage'),
});

const term = createRoute({
  getParentRoute: () => members,
  path: '/glossary/$term',
  component: lazyRouteComponent(() => import('./pages/glossary/term-page.tsx'), 'TermPage'),
});

const schedules = createRoute({
  getParentRoute: () => members,
  path: '/schedules',
  component: lazyRouteComponent(
    () => import('./pages/schedules/schedules-page.tsx'),
    'SchedulesPage',
  ),
});

const assess = createRoute({
  getParentRoute: () => members,
  path: '/assess',
  component: lazyRouteComponent(() => import('./pages/assessing/assess-page.tsx'), 'AssessPage'),
});

const assessmentRun = createRoute({
  getParentRoute: () => members,
  path: '/assess/$run',
  component: lazyRouteComponent(() => import('./pages/assessing/run-page.tsx'), 'RunPage'),
});

const compare = createRoute({
  getParentRoute: () => members,
  path: '/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./pages/compare/compare-page.tsx'), 'ComparePage'),
});

const evidence = createRoute({
  getParentRoute: () => members,
  path: '/assets/$asset/evidence',
  validateSearch: readEvidencePlace,
  component: lazyRouteComponent(() => import('./pages/evidence/evidence-page.tsx'), 'EvidencePage'),
});

const portfolio = createRoute({
  getParentRoute: () => members,
  path: '/portfolio',
  component: lazyRouteComponent(
    () => import('./pages/portfolio/portfolio-page.tsx'),
    'PortfolioPage',
  ),
});

const registrations = createRoute({
  getParentRoute: () => members,
  path: '/registrations',
  component: lazyRouteComponent(() => import('./pages/registrations/desk-page.tsx'), 'DeskPage'),
});

const registration = createRoute({
  getParentRoute: () => registrations,
  path: '$registration',
  component: lazyRouteComponent(() => import('./pages/registrations/case-page.tsx'), 'CasePage'),
});

const projects = createRoute({
  getParentRoute: () => members,
  path: '/projects',
  component: lazyRouteComponent(() => import('./pages/projects/projects-page.tsx'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => members,
  path: '/projects/$project',
  component: lazyRouteComponent(() => import('./pages/projects/project-page.tsx'), 'ProjectPage'),
});

const administration = createRoute({
  getParentRoute: () => members,
  path: '/administration',
  component: lazyRouteComponent(
    () => import('./pages/administration/administration-frame.tsx'),
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
    () => import('./pages/administration/members-page.tsx'),
    'MembersPage',
  ),
});

const tokens = createRoute({
  getParentRoute: () => administration,
  path: 'tokens',
  component: lazyRouteComponent(
    () => import('./pages/administration/tokens-page.tsx'),
    'TokensPage',
  ),
});

const webhooks = createRoute({
  getParentRoute: () => administration,
  path: 'webhooks',
  component: lazyRouteComponent(
    () => import('./pages/administration/webhooks/webhooks-page.tsx'),
    'WebhooksPage',
  ),
});

const audit = createRoute({
  getParentRoute: () => administration,
  path: 'audit',
  component: lazyRouteComponent(
    () => import('./pages/administration/audit-page.tsx'),
    'AuditTrailPage',
  ),
});

const rules = createRoute({
  getParentRoute: () => administration,
  path: 'rules',
  component: lazyRouteComponent(() => import('./pages/administration/rules-page.tsx'), 'RulesPage'),
});

/** Public: who was invited has no account yet. */
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./pages/invitation-page.tsx'), 'InvitationPage'),
});

/** Public: a QR code on a certificate leads here. */
const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify/$certificate',
  component: lazyRouteComponent(() => import('./pages/verify/verify-page.tsx'), 'VerifyPage'),
});

/** Public: the seal of a report names it. */
const verifyProject = createRoute({
  getParentRoute: () => root,
  path: '/verify-project/$project',
  component: lazyRouteComponent(
    () => import('./pages/projects/verify-project-page.tsx'),
    'VerifyProjectPage',
  ),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./pages/register/register-page.tsx'), 'RegisterPage'),
});

const registerEntry = createRoute({
  getParentRoute: () => root,
  path: '/register/$registration',
  component: lazyRouteComponent(() => import('./pages/register/entry-page.tsx'), 'EntryPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    setUp,
    chooseOrganisation,
    account,
    verify,
    verifyProject,
    register,
    registerEntry,
    invitation,
    members.addChildren([
      home,
      assets,
      asset,
      glossary,
      term,
      schedules,
      assess,
      assessmentRun,
      compare,
      evidence,
      portfolio,
      registrations.addChildren([registration]),
      projects,
      project,
      administration.addChildren([administrationHome, people, tokens, webhooks, rules, audit]),
    ]),
  ]),
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
