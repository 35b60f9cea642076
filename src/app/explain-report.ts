import { type Explanation, explain } from '../assess/explain/explain.ts';
import type { Report } from '../vocabulary/reports/report.ts';

/**
 * The way from a score of a report to its evidence.
 *
 * @throws Problem `explain.unknown-path`, `explain.unknown-subject`, with the nearest names
 */
export function explainReport(report: Report, path: string): Explanation {
  return explain(report, path);
}
