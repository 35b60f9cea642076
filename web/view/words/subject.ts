import type { Subject } from '../../../src/vocabulary/subject.ts';

/** Table and column of a subject, as `orders.total`; empty for a whole asset. */
export function subjectInWords({ table, column }: Subject): string {
  return [table, column].filter((part) => part !== undefined).join('.');
}
