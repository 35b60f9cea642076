import { z } from 'zod';
import type { Texts } from '../../text.ts';

/** Why a certificate was revoked. What expires needs no revocation: it says so itself. */
export const revocationReasonSchema = z.enum(['cancelled', 'superseded', 'transferred']);
export type RevocationReason = z.infer<typeof revocationReasonSchema>;

export const revocationTexts: Readonly<Record<RevocationReason, Texts>> = {
  cancelled: { en: 'the registration was cancelled', zh: '登记已注销' },
  superseded: { en: 'a newer certificate replaces it', zh: '已由新凭证取代' },
  transferred: { en: 'rights were transferred', zh: '权利已转让' },
};
