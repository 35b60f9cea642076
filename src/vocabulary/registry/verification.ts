import { z } from 'zod';
import { textsSchema } from '../texts-schema.ts';
import { registerEntrySchema } from './registration/register-entry.ts';
import { revocationReasonSchema } from './registration/revocation.ts';

/** What anyone learns of a certificate by its id. */
export const publicVerificationSchema = z.strictObject({
  id: z.uuid(),
  registration: z.uuid(),
  /** When it was examined. */
  at: z.iso.datetime(),
  signature: z.enum(['valid', 'invalid']),
  /** Id of the key that signed it; null where none of the registry's keys did, as all that depends on it. */
  key: z.string().nullable(),
  validity: z.enum(['notYet', 'valid', 'over']).nullable(),
  status: z.enum(['good', 'revoked', 'unknown']).nullable(),
  /** The credential as it was signed (W3C Verifiable Credentials 2.0). */
  claims: z.looseObject({ id: z.string() }).nullable(),
  /** What it remarks on the rights, as it was signed; none where it was not. */
  remarks: z.array(textsSchema).readonly(),
  /** The number that the agency issued and that is kept here as it was; null where it issued none. */
  agencyNumber: z.string().nullable(),
  revoked: z.strictObject({ at: z.iso.datetime(), because: revocationReasonSchema }).nullable(),
  /** The entry in the public register; null where the registration was not published. */
  register: z.strictObject({ state: z.string(), entry: registerEntrySchema }).nullable(),
  /** Whether the contents registered have changed since it was issued. */
  outdated: z.boolean(),
  /** The public page of this certificate, as its QR code has it. */
  address: z.string(),
  /** Of the signed file. */
  sha256: z.string(),
});
export type PublicVerification = z.infer<typeof publicVerificationSchema>;
