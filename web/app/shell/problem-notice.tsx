import { Refusal, Unreachable } from '../../../src/client/registry-client.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';

const texts = {
  unreachable: { en: 'The server does not answer.', zh: '服务器没有响应。' },
  unreachableRemedy: {
    en: 'See whether assay serve is running and the network is there, then try again.',
    zh: '请确认 assay serve 正在运行且网络可用，然后重试。',
  },
  bug: { en: 'This page failed.', zh: '页面出错。' },
  bugRemedy: {
    en: 'Nothing was changed. Load the page again; the browser said: {reason}',
    zh: '数据未被更改。请重新载入页面；浏览器提示：{reason}',
  },
} satisfies Record<string, Texts>;

export interface ToldProblem {
  readonly title: string;
  readonly detail?: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  readonly code?: string;
}

/** What went wrong, in words: those of the server where it was its refusal. */
export function useProblem(error: unknown): ToldProblem {
  const { say } = useWords();
  if (error instanceof Refusal) {
    const { title, detail, errors = [], code } = error.problem;
    return {
      title,
      errors,
      ...(detail === undefined ? {} : { detail }),
      ...(code === undefined ? {} : { code }),
    };
  }
  if (error instanceof Unreachable) {
    return { title: say(texts.unreachable), detail: say(texts.unreachableRemedy), errors: [] };
  }
  return {
    title: say(texts.bug),
    detail: say(texts.bugRemedy, { reason: String(error) }),
    errors: [],
  };
}

/** A problem beside what it belongs to; read aloud when it appears. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const { title, detail, errors } = useProblem(error);
  return (
    <div className="banner" role="alert">
      <strong>{title}</strong>
      {detail === undefined ? null : <p>{detail}</p>}
      {errors.length === 0 ? null : (
        <ul className="notes">
          {errors.map((one) => (
            <li key={`${one.pointer}${one.detail}`}>
              <span className="mono">{one.pointer}</span> {one.detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
