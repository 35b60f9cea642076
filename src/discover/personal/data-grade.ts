import type { DataGrade, PersonalFlags } from '../../vocabulary/personal.ts';
import type { SemanticType } from '../semantic/semantic-type.ts';

const general: readonly DataGrade[] = ['general-1', 'general-2', 'general-3', 'general-4'];

/**
 * Proposes a grade for a column after GB/T 43697-2024. Always a proposal: a person confirms, and
 * `important` and `core` come from the authority's catalogue, never from here.
 */
export function proposeGrade(flags: PersonalFlags, type?: SemanticType): DataGrade {
  const grades: DataGrade[] = ['general-1'];
  if (type !== undefined && (flags.personalInformation || type.personal.scope === 'never')) {
    grades.push(type.grade);
  }
  if (flags.personalInformation) grades.push('general-2');
  if (flags.directIdentifier) grades.push('general-3');
  if (flags.sensitive.length > 0) grades.push('general-4');
  return general[Math.max(...grades.map((grade) => general.indexOf(grade)))] ?? 'general-1';
}
