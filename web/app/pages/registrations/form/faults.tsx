import type { FormFault } from '../../../../../src/vocabulary/registry/registration/application-form.ts';
import { useWords } from '../../../../view/words/language.tsx';

/** What is wrong at a place that has no input of its own, or in one of several parts. */
export function Faults({ faults }: { readonly faults: readonly FormFault[] }) {
  const { say } = useWords();
  return faults.map(({ path, kind, field, texts }) => (
    <p key={`${path}${texts.en}`} className={kind === 'fault' ? 'late s' : 's'}>
      {say(field)} {say(texts)}
    </p>
  ));
}
