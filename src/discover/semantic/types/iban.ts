import { passesMod97 } from '../code-check-digits.ts';
import type { SemanticType } from '../semantic-type.ts';

// Lengths of the SWIFT registry for ISO 13616, by country.
const lengths: ReadonlyMap<string, number> = new Map(
  'NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 FK18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 MN20 CH21 CR22 HR21 LI21 LV21 BG22 BH22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 TL23 SO23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

/** Whether a compact text is an IBAN (ISO 13616): a known country, its length, and MOD 97-10. */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(value)) return false;
  if (lengths.get(value.slice(0, 2)) !== value.length) return false;
  return passesMod97(value.slice(4) + value.slice(0, 4));
}

export const iban: SemanticType = {
  id: 'iban',
  version: 1,
  family: 'money',
  texts: { en: 'international bank account number (IBAN)', zh: '国际银行账号（IBAN）' },
  form: 'compact',
  matches: isIban,
  bounds: { length: [15, 34], has: ['digit', 'latin'] },
  randomPassRate: 0.001,
  header: { en: ['iban', 'bank account', 'account'], zh: ['国际银行账号', '银行账号'] },
  needs: 'values',
  masked: /^[A-Z]{2}\d{2}[*X]{4,}[A-Z0-9]{0,4}$/,
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: true,
    quasi: false,
    sensitive: ['financial-account'],
  },
};
