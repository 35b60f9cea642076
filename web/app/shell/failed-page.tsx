import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { useProblem } from './problem-notice.tsx';
import { useWindowTitle } from './window-title.ts';

const texts = {
  again: { en: 'Try again', zh: '重试' },
} satisfies Record<string, Texts>;

/** Stands in place of a page that could not be shown: what happened, and what to do. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const { say } = useWords();
  const router = useRouter();
  const queries = useQueryClient();
  const { title, detail, code } = useProblem(error);
  useWindowTitle(title);
  const retry = () => {
    queries.removeQueries({ predicate: ({ state }) => state.status === 'error' });
    reset();
    return router.invalidate();
  };
  return (
    <div className="wrap empty" role="alert">
      <h1 tabIndex={-1}>{title}</h1>
      {detail === undefined ? null : <p className="lead">{detail}</p>}
      {code === undefined ? null : <p className="mono s">{code}</p>}
      <p className="buttons">
        <button type="button" className="btn" onClick={retry}>
          {say(texts.again)}
        </button>
      </p>
    </div>
  );
}
