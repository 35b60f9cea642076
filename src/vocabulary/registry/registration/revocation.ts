import { z } from 'zod';
import { revocationReasons } from './revocation-reasons.ts';

/** Why a certificate was revoked. What expires needs no revocation: it says so itself. */
export const revocationReasonSchema = z.enum(revocationReasons);
export type RevocationReason = z.infer<typeof revocationReasonSchema>;
