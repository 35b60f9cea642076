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
  cut: { en: 'ended here', zh: '在此中止' },
  left: { en: 'not reached', zh: '未执行' },
} satisfies Record<string, Texts>;

/** The steps of a run: those behind it, the one it is at with its tables, and those ahead. */
export function RunSteps({ run: { state, progress } }: { readonly run: AssessmentRun }) {
  const { say } = useWords();
  const at = state === 'done' ? steps.length : progress ? steps.indexOf(progress.step) : -1;
  const ended = state === 'failed' || state === 'cancelled';
  const standOf = (index: number) => {
    if (index < at) return say(texts.over);
    if (!ended) return say(texts.ahead);
    return say(index === at ? texts.cut : texts.left);
  };
  return (
    <ol className="run-steps" aria-label={say(texts.list)}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined}>
          <span>{say(stepTexts[step])}</span>
          {index === at && progress !== null && !ended ? (
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
            <span className="s">{standOf(index)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
