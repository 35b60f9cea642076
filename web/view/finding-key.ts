import type { Finding } from '../../src/vocabulary/finding.ts';

/** Tells a finding from its neighbours: what was found, where, and with which parameters. */
export function findingKey({ code, subject, params }: Finding): string {
  return JSON.stringify([code, subject.asset, subject.table, subject.column, params]);
}
