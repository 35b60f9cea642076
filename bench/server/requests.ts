import { randomUUID } from 'node:crypto';
import type { RegistryAtWork } from './registry-at-work.ts';
import { reportOn } from './registry-at-work.ts';

/** What a user sends. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One thing that users do, and how often among a hundred. */
export interface Doing {
  readonly name: string;
  readonly share: number;
  readonly send: (pick: Pick) => Sent | readonly Sent[];
}

/** Chooses among things by a seeded number. */
export type Pick = <T>(list: readonly T[]) => T;

const get = (path: string): Sent => ({ method: 'GET', path: `/api/v1/${path}` });
const search = (query: string) => get(`assets?query=${encodeURIComponent(query)}`);
const many = ['orders', 'customer', 'invoice', 'asset', '客户订单', '电表'];
const few = ['turbine', '风电机组', 'customer orders -archive'];

/** What users of a registry do in a day, in a minute. */
export function doings({ assessed, report }: RegistryAtWork): readonly Doing[] {
  const write = (method: string, path: string, body: unknown): Sent => ({
    method,
    path: `/api/v1/${path}`,
    headers: { 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return [
    { name: 'assets, first page', share: 20, send: () => get('assets') },
    { name: 'assets, by last change', share: 4, send: () => get('assets?order=changed') },
    { name: 'assets, a word that many have', share: 12, send: (pick) => search(pick(many)) },
    { name: 'assets, a word that few have', share: 10, send: (pick) => search(pick(few)) },
    { name: 'assets, by grade', share: 5, send: () => get('assets?grade=A') },
    { name: 'facets of all', share: 5, send: () => get('assets/facets') },
    {
      name: 'facets of a search',
      share: 4,
      send: (pick) => get(`assets/facets?query=${encodeURIComponent(pick(many))}`),
    },
    { name: 'an asset', share: 12, send: (pick) => get(`assets/${pick(assessed).asset}`) },
    {
      name: 'an assessment, as its page needs it',
      share: 6,
      send: (pick) => get(`assessments/${pick(assessed).assessment}/page`),
    },
    {
      name: 'an assessment, the whole report',
      share: 1,
      send: (pick) => get(`assessments/${pick(assessed).assessment}`),
    },
    { name: 'catalogue, 20 as JSON-LD', share: 1, send: () => get('catalogue') },
    { name: 'who I am', share: 6, send: () => get('session') },
    { name: 'public register', share: 3, send: () => get('register') },
    {
      name: 'write: tags of an asset',
      share: 5,
      send: (pick) => {
        const path = `assets/${pick(assessed).asset}`;
        // The version comes with the asset that is read first.
        return [get(path), write('PATCH', path, { tags: ['bench', randomUUID().slice(0, 8)] })];
      },
    },
    {
      name: 'write: an API token',
      share: 3,
      send: () =>
        write('POST', 'tokens', {
          name: 'Bench',
          scopes: ['read'],
          expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
        }),
    },
    {
      name: 'write: a report',
      share: 1,
      send: () => {
        const key = `bench-${randomUUID()}`;
        return write('POST', 'reports', reportOn(report, key, key));
      },
    },
  ];
}
