import { useWords } from '../../../../view/words/language.tsx';
import { fieldTerms } from '../../../words/field-terms.ts';

/** The last part of the path; for `description.purpose` that is `purpose`. */
export function nameOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

/** A field in words; by its own name where there are none. */
export function useFieldName(name: string): string {
  const { say } = useWords();
  const term = fieldTerms[name];
  return term === undefined ? name : say(term);
}
