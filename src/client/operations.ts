import type { paths } from './schema.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths of the OpenAPI document that have a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Readonly<Record<M, object>> ? P : never;
}[keyof paths];

/** What is described at a path for a method. */
export type OperationOf<M extends Method, P extends keyof paths> = paths[P][M & keyof paths[P]];

interface Described {
  readonly parameters: {
    readonly query?: object;
    readonly header?: object;
    readonly path?: object;
  };
  readonly responses: object;
}

/** Files are bodies that are no JSON. */
type BodyOf<O> = O extends { readonly requestBody: { readonly content: infer Content } }
  ? Content extends { readonly 'application/json': infer Json }
    ? { readonly body: Json }
    : { readonly body: Blob }
  : O extends { readonly requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? object
      : { readonly body?: Blob }
    : object;

/** What a request takes: the parameters and the body of its operation. */
export type Asked<O> = O extends Described
  ? Omit<O['parameters'], 'cookie'> & BodyOf<O> & { readonly signal?: AbortSignal }
  : never;

/** Left out where nothing of it is required. */
export type MaybeAsked<O> = object extends Asked<O> ? [Asked<O>?] : [Asked<O>];

type Success = 200 | 201 | 202 | 204;

/** What is answered: a JSON document, or nothing. */
export type AnswerOf<O> = O extends { readonly responses: infer Responses }
  ? {
      [S in keyof Responses & Success]: Responses[S] extends {
        readonly content: { readonly 'application/json': infer Json };
      }
        ? Json
        : undefined;
    }[keyof Responses & Success]
  : never;
