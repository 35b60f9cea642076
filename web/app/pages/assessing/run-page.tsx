import './assessing.css';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { type AssessmentRun, cancelRun, isOver, useRun } from '../../api/assessing.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { WaitingPage } from '../../shell/waiting-page.tsx';
import { RunSteps } from './run-steps.tsx';
import { nameOfSource } from './run-words.ts';

const texts = {
  title: { en: 'Assessment of {name}', zh: '评估：{name}' },
  waiting: { en: 'It waits for its turn.', zh: '正在排队。' },
  running: {
    en: 'You may leave this page: the server goes on, and begins anew if it is cut off.',
    zh: '您可以离开此页：服务器会继续评估，如中断将重新开始。',
  },
  done: { en: 'Done: {count} data assets were assessed.', zh: '完成：已评估 {count} 项数据资产。' },
  failed: { en: 'It could not be assessed.', zh: '未能完成评估。' },
  cancelled: { en: 'It was cancelled.', zh: '已取消。' },
  cancel: { en: 'Cancel', zh: '取消' },
  open: { en: 'Open a data asset', zh: '打开数据资产' },
  again: { en: 'Back to the sources', zh: '返回数据来源' },
} satisfies Record<string, Texts>;

/** A live assessment: how far it is, then on to the asset that it was about. */
export function RunPage() {
  const { run: id } = useParams({ from: '/members/assess/$run' });
  const { data: run, error } = useRun(id);
  // As a page of its own, with a title: there is nothing else to show.
  if (error !== null) throw error;
  return run === undefined ? <WaitingPage /> : <Run run={run} />;
}

function Run({ run }: { readonly run: AssessmentRun }) {
  const words = useWords();
  const { say } = words;
  useGoOn(run);
  return (
    <div className="wrap narrow assessing">
      <PageHead
        title={say(texts.title, { name: nameOfSource(run.source, words) })}
        lead={say(texts[run.state], { count: run.items.length })}
      />
      {run.problem === null ? null : (
        <div className="banner" role="alert">
          <strong>{run.problem.title}</strong>
          <p>{run.problem.detail}</p>
        </div>
      )}
      <RunSteps run={run} />
      {isOver(run) ? <Outcome run={run} /> : <Cancel id={run.id} />}
    </div>
  );
}

/** One asset is what the person waited for. */
function useGoOn({ state, items }: AssessmentRun): void {
  const navigate = useNavigate();
  const [only, ...more] = items;
  const asset = state === 'done' && more.length === 0 ? only?.assetId : undefined;
  useEffect(() => {
    if (asset === undefined) return;
    void navigate({ to: '/assets/$asset', params: { asset }, replace: true });
  }, [asset, navigate]);
}

function Outcome({ run: { items } }: { readonly run: AssessmentRun }) {
  const { say } = useWords();
  return (
    <ul className="notes">
      {items.map(({ assetId }, index) => (
        <li key={assetId}>
          <Link to="/assets/$asset" params={{ asset: assetId }}>
            {say(texts.open)} {index + 1}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/assess">{say(texts.again)}</Link>
      </li>
    </ul>
  );
}

function Cancel({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { mutate, isPending, error } = useMutation({ mutationFn: cancelRun });
  return (
    <p>
      <button
        type="button"
        className="btn"
        aria-disabled={isPending}
        onClick={() => (isPending ? undefined : mutate(id))}
      >
        {say(texts.cancel)}
      </button>
      {error === null ? null : <ProblemNotice error={error} />}
    </p>
  );
}
