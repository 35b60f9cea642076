export { assessSource } from './app/assess-source.ts';
export type { CleanSettings } from './app/clean/clean-settings.ts';
export { type CleanContext, cleanSource } from './app/clean-source.ts';
export { realEffects } from './app/compose.ts';
export { defaultSettings } from './app/default-settings.ts';
export type { Effects, Progress, WorkContext } from './app/effects.ts';
export { publishReport } from './app/files/publish-report.ts';
export { readReport } from './app/files/read-report.ts';
export { profileSource } from './app/measure/profile-source.ts';
export type { AssessmentSettings } from './app/settings.ts';
export { type Verification, verifyReport } from './app/verify-report.ts';
export { type CleanReport, cleanReportSchema } from './vocabulary/clean-report.ts';
export { Problem } from './vocabulary/problem.ts';
export { type ProfileReport, profileReportSchema } from './vocabulary/profile-report.ts';
export {
  type AssetReport,
  type ColumnReport,
  type Report,
  reportSchema,
  type TableReport,
} from './vocabulary/report.ts';
