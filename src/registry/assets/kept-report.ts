import type { Report } from '../../vocabulary/reports/report.ts';

/**
 * A report as the registry keeps it. It was checked against its schema when it came in and cannot be changed since, and
 * checking it again at every reading takes three times as long as reading it.
 */
export function keptReport(document: unknown): Report {
  return document as Report;
}
