export { Problem } from './vocabulary/problem.ts';
export type { AssetReport, ColumnReport, Report, TableReport } from './vocabulary/report.ts';
export { reportSchema } from './vocabulary/report.ts';
