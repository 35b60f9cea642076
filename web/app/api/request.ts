import type { ProblemDetails } from '../../../src/vocabulary/registry/problem-details.ts';

/** A request that the server refused, with what it said about it. */
export class Refusal extends Error {
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.title);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** The server could not be reached at all, or what answered was not it. */
export class Unreachable extends Error {}

interface Write {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** The version that was read, where the server compares it. */
  readonly version?: number | string;
}

/** Told how much of a file is sent, 0–1. */
export type Progress = (part: number) => void;

/** Reads a document. The caller names its type: server and application are of one build. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await answer(path, { headers: accepted(), ...(signal ? { signal } : {}) });
  return response.json();
}

/** Changes something; the same click is done once, however often it has to be sent. */
export async function write<T = void>(path: string, { method, body, version }: Write): Promise<T> {
  const response = await answer(path, {
    method,
    headers: {
      ...accepted(),
      'idempotency-key': randomKey(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // Where nothing is answered, nothing is what the caller expects.
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Sends a JSON file as it is, and tells how far it came: `fetch` cannot. */
export function upload<T>(path: string, file: Blob, progress: Progress): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    const headers = {
      ...accepted(),
      'idempotency-key': randomKey(),
      'content-type': 'application/json',
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total);
    request.onerror = () => reject(new Unreachable('the server does not answer'));
    request.onload = () => resolve(answerTo<T>(request));
    request.send(file);
  });
}

async function answerTo<T>(request: XMLHttpRequest): Promise<T> {
  const { status, responseText } = request;
  const headers = { 'content-type': request.getResponseHeader('content-type') ?? '' };
  const response = new Response(responseText, { status, headers });
  if (!response.ok) throw new Refusal(await problemOf(response));
  return response.json();
}

async function answer(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/api/v1${path}`, init).catch((cause) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable('the server does not answer', { cause });
  });
  if (response.ok) return response;
  throw new Refusal(await problemOf(response));
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  if (isProblem) return response.json();
  return { type: 'about:blank', title: `HTTP ${response.status}`, status: response.status };
}

/** Problems are told in the language of the page. */
function accepted(): Record<string, string> {
  return { accept: 'application/json', 'accept-language': document.documentElement.lang };
}

/** `crypto.randomUUID` is missing where a page is served without TLS. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
