import type { Texts } from '../../text.ts';

/** Why certificates are revoked. */
export const revocationReasons = ['cancelled', 'superseded', 'transferred'] as const;

export const revocationTexts: Readonly<Record<(typeof revocationReasons)[number], Texts>> = {
  cancelled: { en: 'the registration was cancelled', zh: '登记已注销' },
  superseded: { en: 'a newer certificate replaces it', zh: '已由新凭证取代' },
  transferred: { en: 'rights were transferred', zh: '权利已转让' },
};
