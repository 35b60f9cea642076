import type { Phrase } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';

/** What could not be compared as a whole, and why. */
export function Notes({ notes }: { readonly notes: readonly Phrase[] }) {
  const { phrase } = useWords();
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note.code}>{phrase(note)}</li>
      ))}
    </ul>
  );
}
