import { timingSafeEqual } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Language } from '../vocabulary/text.ts';
import { observe } from './observe.ts';
import { observeTasks } from './observe-tasks.ts';
import { openApiDocument } from './open-api.ts';
import { answerError, problemResponse } from './problem-details.ts';
import { newRoutes } from './route.ts';
import { accountRoutes } from './routes/account.ts';
import { assessmentPageRoutes } from './routes/assessment-pages.ts';
import { assessmentRunRoutes } from './routes/assessment-runs.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { assetRoutes } from './routes/assets.ts';
import { auditRoutes } from './routes/audit.ts';
import { caseDocumentRoutes } from './routes/case-documents.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { certificateRoutes } from './routes/certificates.ts';
import { contractRoutes } from './routes/contracts.ts';
import { declarationRoutes } from './routes/declarations.ts';
import { discussionRoutes } from './routes/discussion.ts';
import { documentRoutes } from './routes/documents.ts';
import { healthRoutes } from './routes/health.ts';
import { lineageRoutes } from './routes/lineage.ts';
import { memberRoutes } from './routes/members.ts';
import { portfolioRoutes } from './routes/portfolio.ts';
import { projectRoutes } from './routes/projects.ts';
import { providerRoutes } from './routes/providers.ts';
import { registerRoutes } from './routes/register.ts';
import { registrationPageRoutes } from './routes/registration-pages.ts';
import { registrationRoutes } from './routes/registrations.ts';
import { sampleRoutes } from './routes/samples.ts';
import { scheduleRoutes } from './routes/schedules.ts';
import { sessionRoutes } from './routes/session.ts';
import { setUpRoutes } from './routes/set-up.ts';
import { signOffRoutes } from './routes/sign-offs.ts';
import { sourceRoutes } from './routes/sources.ts';
import { tokenRoutes } from './routes/tokens.ts';
import { verifyRoutes } from './routes/verify.ts';
import { verifyProjectRoutes } from './routes/verify-project.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { securityHeaders } from './security-headers.ts';
import { invalidRequest, noSuchRoute } from './server-problems.ts';
import type { ServerEnv, ServerSettings } from './server-settings.ts';
import { traceRequests } from './trace-requests.ts';
import { serveWebApp } from './web-app.ts';

/** Every route of the interface; a new idea is one file in `routes/` and one line here. */
const allRoutes: readonly OpenAPIHono<ServerEnv>[] = [
  healthRoutes,
  setUpRoutes,
  sessionRoutes,
  accountRoutes,
  providerRoutes,
  memberRoutes,
  tokenRoutes,
  auditRoutes,
  assessmentPageRoutes,
  assetRoutes,
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
  const { metrics, watch } = observe();
  observeTasks(metrics, settings.registry.background);
  app.use(traceRequests);
  app.use(async (c, next) => {
    c.set('settings', settings);
    c.set('requestId', settings.newId());
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
  const routes = createRoutes();
  const document = openApiDocument(routes, settings.url);
  app.route('/', routes);
  app.get('/openapi.json', (c) => c.json(document));
  app.get('/metrics', async (c) =>
    mayReadMetrics(c) ? c.text(await metrics.metrics()) : problemResponse(c, noSuchRoute({})),
  );
  if (settings.webApp !== undefined) serveWebApp(app, settings.webApp);
  app.notFound((c) => problemResponse(c, noSuchRoute({})));
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
