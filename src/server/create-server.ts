import { timingSafeEqual } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import type { Language } from '../vocabulary/text.ts';
import { allowances } from './http/allowances.ts';
import { accountPerMinute } from './http/limit-rate.ts';
import { methodsAt } from './http/methods-at.ts';
import { observe } from './http/observe.ts';
import { answerError, problemResponse } from './http/problem-details.ts';
import { securityHeaders } from './http/security-headers.ts';
import { traceRequests } from './http/trace-requests.ts';
import { observeTasks } from './observe-tasks.ts';
import { openApiDocument } from './open-api.ts';
import { newRoutes } from './route.ts';
import { accountRoutes } from './routes/accounts/account.ts';
import { memberRoutes } from './routes/accounts/members.ts';
import { providerRoutes } from './routes/accounts/providers.ts';
import { sessionRoutes } from './routes/accounts/session.ts';
import { setUpRoutes } from './routes/accounts/set-up.ts';
import { signInPolicyRoutes } from './routes/accounts/sign-in-policy.ts';
import { tokenRoutes } from './routes/accounts/tokens.ts';
import { assessmentPageRoutes } from './routes/assets/assessment-pages.ts';
import { assessmentRunRoutes } from './routes/assets/assessment-runs.ts';
import { assessmentRoutes } from './routes/assets/assessments.ts';
import { assetRoutes } from './routes/assets/assets.ts';
import { catalogueRoutes } from './routes/assets/catalogue.ts';
import { glossaryRoutes } from './routes/assets/glossary.ts';
import { lineageRoutes } from './routes/assets/lineage.ts';
import { portfolioRoutes } from './routes/assets/portfolio.ts';
import { sampleRoutes } from './routes/assets/samples.ts';
import { scheduleRoutes } from './routes/assets/schedules.ts';
import { sourceRoutes } from './routes/assets/sources.ts';
import { upkeepRoutes } from './routes/assets/upkeep.ts';
import { auditRoutes } from './routes/audit.ts';
import { contractRoutes } from './routes/declarations/contracts.ts';
import { declarationRoutes } from './routes/declarations/declarations.ts';
import { discussionRoutes } from './routes/declarations/discussion.ts';
import { documentRoutes } from './routes/declarations/documents.ts';
import { signOffRoutes } from './routes/declarations/sign-offs.ts';
import { healthRoutes } from './routes/health.ts';
import { projectRoutes } from './routes/projects/projects.ts';
import { verifyProjectRoutes } from './routes/projects/verify-project.ts';
import { caseDocumentRoutes } from './routes/registration/case-documents.ts';
import { certificateRoutes } from './routes/registration/certificates.ts';
import { registerRoutes } from './routes/registration/register.ts';
import { registrationPageRoutes } from './routes/registration/registration-pages.ts';
import { registrationRoutes } from './routes/registration/registrations.ts';
import { verifyRoutes } from './routes/registration/verify.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { invalidRequest, methodNotAllowed, noSuchRoute } from './server-problems.ts';
import type { ServerEnv, ServerSettings } from './server-settings.ts';
import { serveWebApp } from './web-app.ts';

/** Every route of the interface; a new idea is one file in `routes/` and one line here. */
const allRoutes: readonly OpenAPIHono<ServerEnv>[] = [
  healthRoutes,
  setUpRoutes,
  sessionRoutes,
  accountRoutes,
  providerRoutes,
  memberRoutes,
  signInPolicyRoutes,
  tokenRoutes,
  auditRoutes,
  assessmentPageRoutes,
  assetRoutes,
  upkeepRoutes,
  glossaryRoutes,
  assessmentRoutes,
  sourceRoutes,
  assessmentRunRoutes,
  scheduleRoutes,
  catalogueRoutes,
  lineageRoutes,
  portfolioRoutes,
  documentRoutes,
  declarationRoutes,
  contractRoutes,
  discussionRoutes,
  signOffRoutes,
  sampleRoutes,
  registrationRoutes,
  registrationPageRoutes,
  caseDocumentRoutes,
  registerRoutes,
  certificateRoutes,
  verifyRoutes,
  projectRoutes,
  verifyProjectRoutes,
  webhookRoutes,
] as readonly OpenAPIHono<ServerEnv>[];

/** The routes alone, as the OpenAPI document describes them. */
export function createRoutes(): OpenAPIHono<ServerEnv> {
  const app = newRoutes();
  for (const routes of allRoutes) app.route('/', routes);
  return app;
}

/** The whole server as a function from requests to answers; `listen` gives it a port. */
export function createServer(settings: ServerSettings): OpenAPIHono<ServerEnv> {
  const app = newRoutes();
  const perMinute = settings.accountPerMinute ?? accountPerMinute;
  const accountAllowances = perMinute === 0 ? undefined : allowances(perMinute);
  const { metrics, watch } = observe();
  observeTasks(metrics, settings.registry.background);
  app.use(traceRequests);
  app.use(async (c, next) => {
    c.set('settings', settings);
    c.set('requestId', settings.newId());
    c.set('accountAllowances', accountAllowances);
    c.set('language', languageOf(c.req.header('Accept-Language')));
    c.header('X-Request-Id', c.get('requestId'));
    await next();
  });
  app.use(watch, securityHeaders(settings.url));
  app.use(async (c, next) => {
    // No text of a database holds U+0000, so nothing is found or kept by one.
    if (c.req.url.includes('%00')) throw invalidRequest({});
    await next();
  });
  app.use('/api/*', async (c, next) => {
    await next();
    // What a route says of its own answer stands.
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  // The largest answers there are, a megabyte and more of JSON.
  app.use('/api/v1/assessments/:assessment/page', compress());
  app.use('/api/v1/assessments/:assessment/tables/:chunk', compress());
  const routes = createRoutes();
  // Written when first asked for: it takes a tenth of a start.
  let document: ReturnType<typeof openApiDocument> | undefined;
  app.route('/', routes);
  app.get('/openapi.json', (c) => {
    document ??= openApiDocument(routes, settings.url);
    return c.json(document);
  });
  app.get('/metrics', async (c) =>
    mayReadMetrics(c) ? c.text(await metrics.metrics()) : problemResponse(c, noSuchRoute({})),
  );
  if (settings.webApp !== undefined) serveWebApp(app, settings.webApp);
  app.notFound((c) => {
    const known = methodsAt(routes, c.req.path);
    if (known.length === 0) return problemResponse(c, noSuchRoute({}));
    c.header('Allow', known.join(', '));
    return problemResponse(c, methodNotAllowed({ methods: known.join(', ') }));
  });
  app.onError(answerError);
  return app;
}

/** Figures of the server are for its operator: without their token there is nothing at that address. */
function mayReadMetrics(c: Context<ServerEnv>): boolean {
  const { metricsToken } = c.get('settings');
  if (metricsToken === undefined) return false;
  const given = Buffer.from(c.req.header('Authorization') ?? '');
  const expected = Buffer.from(`Bearer ${metricsToken}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function languageOf(header: string | undefined): Language {
  return header !== undefined && /^\s*zh\b/i.test(header) ? 'zh' : 'en';
}
