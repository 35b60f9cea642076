import createClient, { type Middleware } from 'openapi-fetch';
import type { AnswerOf, MaybeAsked, Method, OperationOf, PathOf } from './operations.ts';
import type { components } from './schema.ts';

/** What goes in and out of the registry, by the names of its OpenAPI document. */
export type Schemas = components['schemas'];

/** What the server said of a request that it refused; of what was not our server, its status alone. */
export type ToldProblem = Pick<Schemas['ProblemDetails'], 'type' | 'title' | 'status'> &
  Partial<Schemas['ProblemDetails']>;

/** A request that the server refused, with what it said about it. */
export class Refusal extends Error {
  readonly problem: ToldProblem;

  constructor(problem: ToldProblem) {
    super(problem.title);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** The server could not be reached at all. */
export class Unreachable extends Error {}

export interface RegistryClientSettings {
  /** Where the registry is, as in `https://registry.example`; the own origin of a page where it is left out. */
  readonly url?: string;
  /** An API token; a browser sends its cookie instead. */
  readonly token?: string;
  /** The language of problems, asked for at each request; that of the server's default where it is left out. */
  readonly language?: () => string;
  /** Another way to send a request. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

type Send<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...asked: MaybeAsked<OperationOf<M, P>>
) => Promise<AnswerOf<OperationOf<M, P>>>;

export type RegistryClient = { readonly [M in Method]: Send<M> };

/**
 * A client of the registry, typed by its OpenAPI document: what a path takes and answers is known where it is written.
 * Every write carries an Idempotency-Key. Raises a `Refusal` where the server refuses, `Unreachable` where none answers.
 */
export function createRegistryClient(settings: RegistryClientSettings = {}): RegistryClient {
  const { url = '', fetch } = settings;
  const client = createClient<AnyPaths>({
    baseUrl: url,
    bodySerializer: (body: unknown) => (body instanceof Blob ? body : JSON.stringify(body)),
    ...(fetch === undefined ? {} : { fetch }),
  });
  client.use(sayWhoAsks(settings), raiseRefusals);
  const send =
    (method: Method) =>
    async (path: string, asked: AnyAsked = {}) => {
      const { body, signal = null, ...params } = asked;
      const headers = body instanceof Blob ? { 'content-type': 'application/octet-stream' } : {};
      const { data } = await client.request(method, path, { params, body, headers, signal });
      return data;
    };
  // What `Send` promises of each path is written by the OpenAPI document; here all are alike.
  return {
    get: send('get'),
    post: send('post'),
    put: send('put'),
    patch: send('patch'),
    delete: send('delete'),
  } as RegistryClient;
}

interface AnyAsked {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}
type AnyPaths = Record<string, Record<Method, AnyOperation>>;
interface AnyOperation {
  readonly parameters: Omit<AnyAsked, 'body' | 'signal'>;
  readonly requestBody?: { readonly content: { readonly 'application/json': unknown } };
  readonly responses: { 200: { content: { 'application/json': unknown } } };
}

/** The problem that a refused request was answered with. */
export async function problemOf(response: Response): Promise<ToldProblem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  if (isProblem) return response.json();
  return { type: 'about:blank', title: `HTTP ${response.status}`, status: response.status };
}

/** Names a write, so that it is done once however often it has to be sent. */
export function newIdempotencyKey(): string {
  // `crypto.randomUUID` is missing where a page is served without TLS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sayWhoAsks({ token, language }: RegistryClientSettings): Middleware {
  return {
    onRequest: ({ request: { headers, method } }) => {
      headers.set('accept', 'application/json');
      if (language !== undefined) headers.set('accept-language', language());
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      if (method !== 'GET' && !headers.has('idempotency-key')) {
        headers.set('idempotency-key', newIdempotencyKey());
      }
    },
  };
}

const raiseRefusals: Middleware = {
  onResponse: async ({ response }) => {
    if (!response.ok) throw new Refusal(await problemOf(response));
  },
  onError: ({ error }) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable('the server does not answer', { cause: error });
  },
};
