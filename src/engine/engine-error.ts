/** Statements that Assay should not have made, and a broken or stopped engine. */
const notAboutData = /^(?:Binder|Parser|Syntax|Catalog|INTERNAL|FATAL|INTERRUPT) /;

/**
 * The kind of an error that an engine raised, such as `IO Error`; undefined for any other error.
 * Only the kind may be shown: the text of such an error may quote the data.
 */
export function engineErrorKind(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return /^([A-Z][A-Za-z -]{1,30} Error):/.exec(error.message)?.[1];
}

/** The kind of an error about data or resources; undefined where the statement was at fault. */
export function dataErrorKind(error: unknown): string | undefined {
  const kind = engineErrorKind(error);
  return kind === undefined || notAboutData.test(kind) ? undefined : kind;
}
