import { z } from 'zod';
import { readRegistration } from '../../../../registry/registrations/registration-row.ts';
import { applicationSchema } from '../../../../rights/application/application.ts';
import type { FormFault } from '../../../../vocabulary/registry/registration/application-form.ts';
import { authorise, inCallersOrganisation } from '../../context.ts';
import { knownDocuments } from '../case/named-documents.ts';
import { caseOf, circumstancesOf } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { faultsOf } from '../show/shown-form.ts';

/** The body of a request that asks what is wrong with an application as it is being filled in. */
export const checkedFormSchema = z.strictObject({ application: applicationSchema });

/** What an application lacks as it is being filled in; nothing is kept. Raises `access.forbidden`, `registry.not-found`. */
export async function checkForm(
  context: RegistrationContext,
  {
    registration,
    application,
  }: z.infer<typeof checkedFormSchema> & { readonly registration: string },
): Promise<FormFault[]> {
  authorise(context, 'registration.apply');
  return await inCallersOrganisation(context, async (tx) => {
    const { record, subject } = caseOf(await readRegistration(tx, registration));
    const documents = await knownDocuments(tx, application);
    return faultsOf({ application, subject }, circumstancesOf(record, context), documents);
  });
}
