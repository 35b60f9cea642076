import { createRegistryClient } from '../../../src/client/registry-client.ts';

/** The server that served this page; it answers in the language of the page. */
export const api = createRegistryClient({ language: () => document.documentElement.lang });

/** The ETag of a version. */
export function etagOf(version: string | number): string {
  return `"${version}"`;
}
