/** What an assessment may be written as. JSON is always among them: the others cite its hash. */
export const reportFormats = ['json', 'html', 'pdf', 'docx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is written where nothing else is asked for. */
export const usualReportFormats: readonly ReportFormat[] = ['json', 'html'];
