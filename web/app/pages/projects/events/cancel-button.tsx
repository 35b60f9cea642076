import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';

const texts = {
  cancel: { en: 'Cancel', zh: '取消' },
} satisfies Record<string, Texts>;

/** Leaves a form as if it had not been opened. */
export function CancelButton({ act }: { readonly act: () => void }) {
  const { say } = useWords();
  return (
    <button type="button" className="btn" onClick={act}>
      {say(texts.cancel)}
    </button>
  );
}
