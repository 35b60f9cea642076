import {
  newIdempotencyKey,
  problemOf,
  Refusal,
  Unreachable,
} from '../../../src/client/registry-client.ts';

/** Told how much of a file is sent, 0–1. */
export type Progress = (part: number) => void;

export interface UploadOptions {
  readonly progress?: Progress;
  /** What is sent; a file of bytes where nothing is said. */
  readonly type?: string;
  /** Ends it: what of it the server has done stays done. */
  readonly signal?: AbortSignal;
}

/** Sends a file as it is, and tells how far it came: `fetch` cannot. */
export function upload<T>(
  path: string,
  file: Blob,
  { progress, type = 'application/octet-stream', signal }: UploadOptions = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const end = () => {
      request.abort();
      reject(signal?.reason);
    };
    if (signal?.aborted) return end();
    signal?.addEventListener('abort', end, { once: true });
    request.onloadend = () => signal?.removeEventListener('abort', end);
    request.open('POST', path);
    const headers = {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      'idempotency-key': newIdempotencyKey(),
      'content-type': type,
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress?.(total === 0 ? 1 : loaded / total);
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
