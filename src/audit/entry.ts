import { createHash } from 'node:crypto';
import { canonicalJson } from '../vocabulary/canonical-json.ts';

/** Codes, counts and ids that say what was done. Never the content of a cell, a password or a token. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** What was done, by whom, to what. */
export interface AuditRecord {
  readonly organisation: string;
  /** Counts from 1, without gaps, within an organisation. */
  readonly sequence: number;
  /** UTC to the microsecond, as the database keeps it: `2026-01-31T09:30:00.000000Z`. */
  readonly at: string;
  /** Null where the system acted by itself. */
  readonly account: string | null;
  readonly action: string;
  readonly subject: string;
  readonly details: AuditDetails;
}

/** A record in its chain. */
export interface AuditEntry extends AuditRecord {
  /** Hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/** What the first entry of a chain follows. */
export const beginningOfChain = '0'.repeat(64);

/** SHA-256, in hexadecimal, over the hash of the entry before and the canonical JSON of the record. */
export function hashOf(previous: string, record: AuditRecord): string {
  const { organisation, sequence, at, account, action, subject, details } = record;
  const text = canonicalJson({
    previous,
    organisation,
    sequence,
    at,
    account,
    action,
    subject,
    details,
  });
  return createHash('sha256').update(text).digest('hex');
}

/** A moment as the chain writes it. */
export function toMicroseconds(at: Date): string {
  return at.toISOString().replace('Z', '000Z');
}
