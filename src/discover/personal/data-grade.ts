import { dataGrades } from '../../vocabulary/codes/data-grades.ts';
import type { DataGrade, PersonalFlags } from '../../vocabulary/personal.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { explainGrade, type GradeBasis } from './grade-reason.ts';

interface ProposedGrade {
  readonly gradeProposal: DataGrade;
  readonly gradeReason: Phrase;
}

const general = dataGrades.filter((grade) => grade.startsWith('general-')).reverse();

/**
 * Proposes a grade for a column after GB/T 43697-2024, and says why. Always a proposal: a person
 * confirms, and `important` and `core` come from the authority's catalogue, never from here.
 */
export function proposeGrade(basis: GradeBasis): ProposedGrade {
  const byFlags = gradeOfFlags(basis.flags);
  const byType = gradeOfType(basis);
  const isByType = general.indexOf(byType) > general.indexOf(byFlags);
  return {
    gradeProposal: isByType ? byType : byFlags,
    gradeReason: explainGrade(basis, isByType),
  };
}

function gradeOfFlags({ personalInformation, directIdentifier, sensitive }: PersonalFlags) {
  if (sensitive.length > 0) return 'general-4';
  if (directIdentifier) return 'general-3';
  return personalInformation ? 'general-2' : 'general-1';
}

/** A type that may be of persons counts only where it was found to be. */
function gradeOfType({ flags, type }: GradeBasis): DataGrade {
  const counts = flags.personalInformation || type?.personal.scope === 'never';
  return counts && type !== undefined && general.includes(type.grade) ? type.grade : 'general-1';
}
