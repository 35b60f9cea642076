import './assessing.css';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { useMay } from '../../api/session.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useStart } from './use-start.ts';

const texts = {
  example: { en: 'Load the example', zh: '加载示例' },
  note: {
    en: 'Six tables of a shop, with defects on purpose and a contract, assessed here and now.',
    zh: '一家商店的六张数据表（含有意设置的缺陷和数据合约），现场评估。',
  },
} satisfies Record<string, Texts>;

/** The ways into an empty registry that need no terminal, for those who may. */
export function LoadExample() {
  const { say } = useWords();
  const may = useMay();
  const { mutate, isPending, error } = useStart();
  if (!may('assessment.run')) return null;
  return (
    <div className="load-example">
      <p>
        <button
          type="button"
          className="btn primary"
          aria-disabled={isPending}
          onClick={() => (isPending ? undefined : mutate({ kind: 'example' }))}
        >
          {say(texts.example)}
        </button>
      </p>
      <p className="s">{say(texts.note)}</p>
      {error === null ? null : <ProblemNotice error={error} />}
    </div>
  );
}
