import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { builtApp } from './built-app.ts';

/** What a played route answers: a status and a document. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

interface Asked {
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** What the stars of the pattern stood for. */
  readonly parts: readonly string[];
}

/** By method and path, as in `GET /assets/*`; the path is that after `/api/v1`. */
export type PlayedRoutes = Readonly<Record<string, (asked: Asked) => Answer>>;

export interface PlayedServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The real server's headers (`src/server`): the application has to work under them. */
const contentSecurity =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The web application over a server that plays the API's part: pages are tested without a database. */
export async function playServer(routes: PlayedRoutes): Promise<PlayedServer> {
  const folder = await builtApp();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith('/api/v1/')) return serveFile(folder, pathname, response);
    return play(routes, { request, response, path: pathname.slice(7), query: searchParams });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('bug: no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function serveFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const isFile = extname(path) !== '';
  const file = join(folder, isFile ? normalize(path) : 'index.html');
  const content = await readFile(file).catch(() => null);
  response.writeHead(content === null ? 404 : 200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurity,
  });
  response.end(content ?? '');
}

interface Playing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: URLSearchParams;
}

async function play(routes: PlayedRoutes, playing: Playing): Promise<void> {
  const { request, response, path, query } = playing;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const asked = { query, body: text === '' ? undefined : JSON.parse(text) };
  const { status, body } = answerOf(routes, `${request.method} ${path}`, asked);
  const kind = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'content-type': kind });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function answerOf(routes: PlayedRoutes, wanted: string, asked: Omit<Asked, 'parts'>): Answer {
  for (const [pattern, route] of Object.entries(routes)) {
    const parts = partsOf(pattern, wanted);
    if (parts !== null) return route({ ...asked, parts });
  }
  return refused(404, 'api.not-found', `Nothing is played at ${wanted}.`);
}

function partsOf(pattern: string, wanted: string): readonly string[] | null {
  const [wantedParts, patternParts] = [wanted.split('/'), pattern.split('/')];
  if (wantedParts.length !== patternParts.length) return null;
  const fits = patternParts.every((part, index) => part === '*' || part === wantedParts[index]);
  return fits ? wantedParts.filter((_, index) => patternParts[index] === '*') : null;
}

/** A refusal as the server writes it. */
export function refused(status: number, code: string, title: string, detail?: string): Answer {
  return { status, body: { type: 'about:blank', title, status, code, detail } };
}
