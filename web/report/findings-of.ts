import type { Finding } from '../../src/vocabulary/finding.ts';

/** The findings about one table, or about one of its columns. */
export function findingsOf(
  findings: readonly Finding[],
  table: string,
  column?: string,
): readonly Finding[] {
  const ofTable = findings.filter(({ subject }) => subject.table === table);
  return column === undefined
    ? ofTable
    : ofTable.filter(({ subject }) => subject.column === column);
}
