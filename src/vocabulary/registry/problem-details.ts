/** What every failed request answers: RFC 9457, with the code of our problem, in the language that was asked for. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What to do about it. */
  readonly detail?: string;
  /** Names the request in the log of the server. */
  readonly instance?: string;
  /** Of the kind of problem, as in `access.forbidden`. */
  readonly code?: string;
  /** Of a body that was refused: JSON pointers to what is wrong in it. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}
