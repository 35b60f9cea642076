import { createRequire } from 'node:module';

/** Path of the list of migrations: it ships as files beside the code, built or not. */
export function migrationsJournal(): string {
  return createRequire(import.meta.url).resolve('#migrations/meta/_journal.json');
}
