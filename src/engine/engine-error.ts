/** Statements that Assay should not have made, and a broken or stopped engine. */
const notAboutData = /^(?:Binder|Parser|Syntax|Catalog|INTERNAL|FATAL|INTERRUPT) /;

/**
 * The kind of an error that an engine raised about data or resources, such as `IO Error` or
 * `Out of Memory Error`; undefined for any other error. Only the kind may be shown: the text of
 * such an error may quote the data.
 */
export function dataErrorKind(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const kind = /^([A-Z][A-Za-z -]* Error):/.exec(error.message)?.[1];
  return kind === undefined || notAboutData.test(kind) ? undefined : kind;
}
