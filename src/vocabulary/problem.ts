import type { Language, Params, Texts } from './text.ts';

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
  /** What parameters that are codes are called, by parameter and code. */
  readonly terms?: Terms;
}

type Terms = Readonly<Record<string, Readonly<Record<string, Texts>>>>;

/** The parameters of a problem as a person reads them: a code that has a name by that name. */
export function namedParams(
  { terms }: Pick<ProblemKind, 'terms'>,
  params: Params,
  language: Language,
): Params {
  if (terms === undefined) return params;
  const named = Object.entries(params).map(([name, value]) => [
    name,
    terms[name]?.[value]?.[language] ?? value,
  ]);
  return Object.fromEntries(named);
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
    super(fill(kind.texts.en, namedParams(kind, params, 'en')));
    this.name = 'Problem';
    this.kind = kind;
    this.params = params;
    this.where = where;
  }

  get code(): string {
    return this.kind.code;
  }
}

/** A parameter whose codes have names takes these alone. */
type ParamsOf<P extends string, T extends Terms> = {
  readonly [K in P]: K extends keyof T ? keyof T[K] & string : string | number;
};

/** Declares a kind of problem beside the code that raises it; the result makes one. */
export function defineProblem<
  const P extends string = never,
  const T extends Terms = Record<never, never>,
>(
  kind: ProblemKind & { readonly params?: readonly P[]; readonly terms?: T },
): ((params: ParamsOf<P, T>, where?: Where) => Problem) & {
  readonly kind: ProblemKind;
} {
  const make = (params: ParamsOf<P, T>, where: Where = {}) => new Problem(kind, params, where);
  return Object.assign(make, { kind });
}

/**
 * A kind of problem with parts of its sentence said in each language: a parameter is the same in both. `parts` are named
 * as parameters are and must hold no braces of their own.
 */
export function withParts(kind: ProblemKind, parts: Readonly<Record<string, Texts>>): ProblemKind {
  const said = (language: keyof Texts) =>
    fill(
      kind.texts[language],
      Object.fromEntries(Object.entries(parts).map(([name, texts]) => [name, texts[language]])),
    );
  return { ...kind, texts: { en: said('en'), zh: said('zh') } };
}

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
