import type { Params, Texts } from './text.ts';

/** Where in a user's file something went wrong. Lines and columns count from 1. */
export interface Where {
  readonly file?: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
  /** A path inside a document, as in `schema[0].properties[2].name`. */
  readonly path?: string;
}

/** One kind of error a user can meet: a stable code and what to say about it. */
export interface ProblemKind {
  readonly code: string;
  /** What happened. */
  readonly texts: Texts;
  /** What to do about it. */
  readonly remedy: Texts;
}

/**
 * An error that a user can meet and act on. A plain `Error` means a bug in Assay.
 * `message` is English; `words` renders both languages from `kind` and `params`.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly params: Params;
  readonly where: Where;

  constructor(kind: ProblemKind, params: Params = {}, where: Where = {}) {
    super(fill(kind.texts.en, params));
    this.name = 'Problem';
    this.kind = kind;
    this.params = params;
    this.where = where;
  }

  get code(): string {
    return this.kind.code;
  }
}

/** Declares a kind of problem beside the code that raises it; the result makes one. */
export function defineProblem<const P extends string = never>(
  kind: ProblemKind & { readonly params?: readonly P[] },
): ((params: Readonly<Record<P, string | number>>, where?: Where) => Problem) & {
  readonly kind: ProblemKind;
} {
  const make = (params: Readonly<Record<P, string | number>>, where: Where = {}) =>
    new Problem(kind, params, where);
  return Object.assign(make, { kind });
}

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
