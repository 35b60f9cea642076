import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The status of each problem that a request can meet; rooms add theirs here. Any other is a 400. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'access.not-signed-in': 401,
  'access.second-factor-needed': 401,
  'access.sign-in-refused': 401,
  'access.forbidden': 403,
  'access.in-person-only': 403,
  'access.no-organisation-chosen': 403,
  'access.not-the-operator': 403,
  'access.scope-missing': 403,
  'access.wrong-set-up-code': 403,
  'access.already-set-up': 409,
  'access.last-administrator': 409,
  'access.invitation-ended': 410,
  'access.password-too-weak': 422,
  'access.token-too-long': 422,
  'access.too-many-attempts': 429,
  'registry.not-found': 404,
  'registry.changed-meanwhile': 412,
  'registry.key-of-another-request': 422,
  'server.bad-cursor': 400,
  'server.bad-idempotency-key': 400,
  'server.body-too-large': 413,
  'server.bug': 500,
  'server.foreign-origin': 403,
  'server.if-match-missing': 428,
  'server.invalid-request': 422,
  'server.malformed-body': 400,
  'server.no-such-route': 404,
};

/** The HTTP status that answers a problem. */
export function statusOf({ code }: { readonly code: string }): ContentfulStatusCode {
  return statuses[code] ?? 400;
}
