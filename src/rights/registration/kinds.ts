import type { Texts } from '../../vocabulary/text.ts';

/** Kinds of registration: the first one, and those that follow on a right that is in force. */
export const registrationKinds = [
  'first',
  'change',
  'transfer',
  'renewal',
  'cancellation',
] as const;
export type RegistrationKind = (typeof registrationKinds)[number];
export type FollowUpKind = Exclude<RegistrationKind, 'first'>;

export const followUpKinds = ['change', 'transfer', 'renewal', 'cancellation'] as const;

/** Names of the kinds. */
export const kindTexts: Readonly<Record<RegistrationKind, Texts>> = {
  first: { en: 'first registration', zh: '初次登记' },
  change: { en: 'change registration', zh: '变更登记' },
  transfer: { en: 'transfer registration', zh: '转让登记' },
  renewal: { en: 'renewal registration', zh: '续期登记' },
  cancellation: { en: 'cancellation registration', zh: '注销登记' },
};
