/**
 * A statement or connection that Trino refused. Its own message may quote values of the data or of the
 * statement, so that the code alone is told: Trino's name for the error (`EXCEEDED_TIME_LIMIT`), the status of
 * the HTTP answer (`HTTP_401`), or that of the network (`ECONNREFUSED`).
 */
export class TrinoError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`Trino ended the statement: ${code}`);
    this.name = 'TrinoError';
    this.code = code;
  }
}

/** What went wrong on the way to the server; an error of the client holds the headers, which are not passed on. */
export function transportError(error: unknown): Error {
  if (error instanceof TrinoError) return error;
  const status = httpStatus(error);
  if (status !== undefined) return new TrinoError(`HTTP_${status}`);
  if (error instanceof Error && 'code' in error) return new TrinoError(String(error.code));
  return new TrinoError('CONNECTION_FAILED');
}

/** The status of the server's answer, where it gave one. */
export function httpStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('status' in response))
    return undefined;
  return typeof response.status === 'number' ? response.status : undefined;
}
