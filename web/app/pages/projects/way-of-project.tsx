import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { OtherName } from '../../../view/words/names.tsx';
import type { Project } from '../../api/projects.ts';

const texts = {
  way: { en: 'The six steps', zh: '评估六个步骤' },
  leftOut: { en: 'left out', zh: '已省略' },
} satisfies Record<string, Texts>;

/** The six steps, with the day on which each was finished. */
export function WayOfProject({ project: { steps, record } }: { readonly project: Project }) {
  const { say } = useWords();
  return (
    <ol className="steps" aria-label={say(texts.way)}>
      {steps.map(({ step, texts: name, mark }) => (
        <li key={step} className={mark} {...(mark === 'now' ? { 'aria-current': 'step' } : {})}>
          <i aria-hidden="true" />
          <b>{say(name)}</b>
          <OtherName texts={name} />
          <span className="s">
            {mark === 'leftOut' ? say(texts.leftOut) : record.steps[step]?.finishedOn}
          </span>
        </li>
      ))}
    </ol>
  );
}
