/** The largest `report.json` that a registry takes, in bytes. */
export const mostReportBytes = 64 * 1024 * 1024;
