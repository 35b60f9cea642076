import { createHash } from 'node:crypto';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';

/**
 * One fingerprint for all tables of an asset: SHA-256 over the lines `<table id> <root>` in the order
 * of their ids. Undefined where a table is not certified.
 */
export function objectOf(tables: readonly TableReport[]): string | undefined {
  const lines = tables.map(({ id, fingerprint }) =>
    fingerprint.certified === undefined ? undefined : `${id} ${fingerprint.certified}\n`,
  );
  if (lines.length === 0 || lines.includes(undefined)) return undefined;
  return createHash('sha256').update(lines.toSorted().join('')).digest('hex');
}
