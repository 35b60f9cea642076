import { z } from 'zod';
import type { Texts } from '../../text.ts';
import { textsSchema } from '../../texts-schema.ts';

/**
 * A remark (article 23) as a certificate carries it: the code of the rules, for programs, and what it says in both
 * languages, for whoever reads the signed file without them. Certificates of earlier versions hold the code alone.
 */
export const certificateRemarkSchema = z.union([
  z.string().min(1),
  z.strictObject({ code: z.string().min(1), texts: textsSchema }),
]);
export type CertificateRemark = z.infer<typeof certificateRemarkSchema>;

/** What a remark says; its code where the certificate holds nothing else. */
export function remarkTexts(remark: CertificateRemark): Texts {
  return typeof remark === 'string' ? { en: remark, zh: remark } : remark.texts;
}
