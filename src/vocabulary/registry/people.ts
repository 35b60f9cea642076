import type { Role } from './roles.ts';
import type { Scope } from './scopes.ts';

/** One of `GET /api/v1/members`. */
export interface MemberRecord {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** For If-Match, with its quotes. */
  readonly etag: string;
}

/** `POST /api/v1/invitations`. */
export interface InvitationRecord {
  readonly id: string;
  readonly expiresAt: string;
  /** Told once; null where the same request was answered before. */
  readonly secret: string | null;
}

/** One of `GET /api/v1/tokens`. */
export interface ApiTokenRecord {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** `POST /api/v1/tokens`. */
export interface MadeToken {
  readonly token: ApiTokenRecord;
  /** Told once; null where the same request was answered before. */
  readonly secret: string | null;
}
