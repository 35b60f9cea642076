import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration/registration-page.ts';

/** What a document of the case is called; its id where the caller may not see it. */
export function nameIn(documents: RegistrationPage['documents']): (id: string) => string {
  return (id) => documents.find((one) => one.id === id)?.name ?? id;
}
