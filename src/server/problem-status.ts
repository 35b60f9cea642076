import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The status of each problem that a request can meet, where it is not that of its room. */
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
  'access.no-second-factor': 409,
  'access.serves-others-too': 409,
  'access.email-unverified': 403,
  'access.invitation-of-another': 403,
  'access.link-first': 409,
  'access.linked-to-another': 409,
  'access.not-invited': 403,
  'access.only-way-in': 409,
  'access.provider-answer-refused': 401,
  'access.provider-unreachable': 503,
  'access.invitation-ended': 410,
  'access.password-too-weak': 422,
  'access.token-too-long': 422,
  'access.too-many-attempts': 429,
  'registry.not-found': 404,
  'registry.changed-meanwhile': 412,
  'registry.answer-unfit': 422,
  'registry.bad-cursor': 400,
  'registry.document-active': 422,
  'registry.document-damaged': 422,
  'registry.document-empty': 422,
  'registry.document-kind-refused': 415,
  'registry.document-too-large': 413,
  'registry.document-unpacks-too-large': 413,
  'registry.field-unknown': 422,
  'registry.not-a-report': 422,
  'registry.report-altered': 422,
  'registry.report-not-storable': 422,
  'registration.not-yours': 403,
  'registration.separate-duties': 403,
  'certificate.not-issued': 404,
  'registry.key-of-another-request': 422,
  'certificate.not-of-our-keys': 503,
  'report.pdf-not-installed': 501,
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

/** Of the rooms: what was sent cannot be taken as it is, or not in the state that things are in. */
const byRoom: Readonly<Record<string, ContentfulStatusCode>> = {
  certificate: 422,
  correction: 409,
  keys: 503,
  registration: 409,
  registry: 422,
  review: 422,
  rights: 422,
  'sign-off': 409,
  store: 503,
  webhook: 422,
};

/** The HTTP status that answers a problem; 400 for one that is in neither table. */
export function statusOf({ code }: { readonly code: string }): ContentfulStatusCode {
  const [room = ''] = code.split('.', 1);
  return statuses[code] ?? byRoom[room] ?? 400;
}
