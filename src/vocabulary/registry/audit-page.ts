import type { Texts } from '../text.ts';

/** One of `GET /api/v1/audit`. */
export interface AuditRow {
  readonly sequence: number;
  readonly at: string;
  /** Null where the system acted by itself. */
  readonly account: string | null;
  readonly action: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditPage {
  readonly items: readonly AuditRow[];
  readonly next: string | null;
}

/** `GET /api/v1/audit/verification`. */
export interface AuditVerification {
  readonly intact: boolean;
  readonly entries: number;
  readonly faults: readonly { readonly sequence: number; readonly texts: Texts }[];
  readonly anchorFaults: readonly { readonly line: number; readonly texts: Texts }[];
  readonly vouchedThrough: { readonly sequence: number; readonly at: string } | null;
  readonly vouchedSince: string | null;
}
