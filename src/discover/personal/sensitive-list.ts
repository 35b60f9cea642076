import type { PersonalFlags } from '../../vocabulary/personal.ts';
import type { SemanticType } from '../semantic/semantic-type.ts';

/** Which edition of the list of sensitive personal information applies. */
export type SensitiveListVersion = 'GB/T 45574-2025' | 'GB/T 35273-2020';

/** In force since 2025-11-01. */
export const currentSensitiveList: SensitiveListVersion = 'GB/T 45574-2025';

// What an edition lists beyond the categories that each type carries itself (second-hand).
const additions: Readonly<
  Record<SensitiveListVersion, Readonly<Record<string, PersonalFlags['sensitive']>>>
> = {
  'GB/T 45574-2025': {},
  'GB/T 35273-2020': {
    'chinese-resident-id': ['specific-identity'],
    'chinese-resident-id-15': ['specific-identity'],
    passport: ['specific-identity'],
  },
};

/** Sensitive categories of a type under one edition of the list. */
export function sensitiveCategoriesOf(
  type: SemanticType,
  version: SensitiveListVersion = currentSensitiveList,
): PersonalFlags['sensitive'] {
  return [...new Set([...type.personal.sensitive, ...(additions[version][type.id] ?? [])])];
}
