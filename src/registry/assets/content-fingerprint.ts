import { createHash } from 'node:crypto';
import type { AssetReport } from '../../vocabulary/reports/report.ts';

/**
 * The fingerprint of an asset's content, by which a certificate knows its data: that of its only table, or
 * SHA-256 over the lines `<root>  <table id>\n` of its tables, sorted by id. Undefined unless every table was
 * certified.
 */
export function contentFingerprint({ tables }: Pick<AssetReport, 'tables'>): string | undefined {
  const roots = tables.flatMap(({ id, fingerprint: { certified } }) =>
    certified === undefined ? [] : [{ id, certified }],
  );
  const [only] = roots;
  if (only === undefined || roots.length < tables.length) return undefined;
  if (roots.length === 1) return only.certified;
  const lines = roots
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, certified }) => `${certified}  ${id}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
