import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import type { AssessmentRun } from '../../api/assessing.ts';
import { steps, stepTexts } from './run-words.ts';

const texts = {
  list: { en: 'Steps', zh: '步骤' },
  of: { en: '{done} of {total} tables', zh: '{done} / {total} 张表' },
  over: { en: 'done', zh: '完成' },
  ahead: { en: 'to come', zh: '待执行' },
} satisfies Record<string, Texts>;

/** The steps of a run: those behind it, the one it is at with its tables, and those ahead. */
export function RunSteps({ run: { state, progress } }: { readonly run: AssessmentRun }) {
  const { say } = useWords();
  const at = state === 'done' ? steps.length : progress ? steps.indexOf(progress.step) : -1;
  return (
    <ol className="run-steps" aria-label={say(texts.list)}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined}>
          <span>{say(stepTexts[step])}</span>
          {index === at && progress !== null ? (
            <span className="run-tables">
              <progress
                aria-label={say(stepTexts[step])}
                value={progress.done}
                max={Math.max(progress.total, 1)}
              />{' '}
              <span className="s">
                {say(texts.of, {
                  done: count(Math.floor(progress.done)),
                  total: count(progress.total),
                })}
              </span>
            </span>
          ) : (
            <span className="s">{say(index < at ? texts.over : texts.ahead)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
