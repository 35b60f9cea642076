import './compare.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords, WordsProvider } from '../../../view/words/language.tsx';
import { assessmentQuery } from '../../api/assessments.ts';
import { comparisonQuery } from '../../api/comparison.ts';
import { PageHead } from '../../shell/page-head.tsx';
import type { CompareSearch } from './compare-search.ts';
import { Conclusion } from './conclusion.tsx';
import { FindingChanges } from './finding-changes.tsx';
import { LinkChanges } from './link-changes.tsx';
import { Notes } from './notes.tsx';
import { ScoreTable } from './score-table.tsx';
import { SideChoice } from './side-choice.tsx';
import { TableChanges } from './table-changes.tsx';

const texts = {
  title: { en: 'What changed', zh: '变化对比' },
  choose: {
    en: 'Choose two assessments: of one data asset on two dates, or of two data assets.',
    zh: '请选择两次评估：同一数据资产的两个日期，或两项数据资产。',
  },
  before: { en: 'Before', zh: '对比前' },
  after: { en: 'After', zh: '对比后' },
  swap: { en: 'Swap the two', zh: '交换前后' },
} satisfies Record<string, Texts>;

/** Two assessments beside each other: of one asset on two dates, or of two assets. */
export function ComparePage() {
  const { say } = useWords();
  const { before, after }: CompareSearch = useSearch({ from: '/members/compare' });
  const navigate = useNavigate({ from: '/compare' });
  const choose = (change: CompareSearch) =>
    navigate({ search: (now: CompareSearch) => ({ ...now, ...change }), replace: true });
  return (
    <div className="wrap">
      {before === undefined || after === undefined ? (
        <PageHead title={say(texts.title)} lead={say(texts.choose)} />
      ) : (
        <Head before={before} after={after} />
      )}
      <div className="two-sides">
        <SideChoice
          name={say(texts.before)}
          assessment={before}
          choose={(id) => choose({ before: id })}
        />
        <SideChoice
          name={say(texts.after)}
          assessment={after}
          choose={(id) => choose({ after: id })}
        />
      </div>
      {before === undefined || after === undefined ? null : (
        <>
          <p className="buttons">
            <button
              type="button"
              className="btn small"
              onClick={() => choose({ before: after, after: before })}
            >
              {say(texts.swap)}
            </button>
          </p>
          <Compared before={before} after={after} />
        </>
      )}
    </div>
  );
}

type Pair = Readonly<Required<CompareSearch>>;

/** Asked for together, so that the page comes at once. */
function useCompared({ before, after }: Pair) {
  const [was, is, diff] = useSuspenseQueries({
    queries: [assessmentQuery(before), assessmentQuery(after), comparisonQuery(before, after)],
  });
  return { was: was.data, is: is.data, diff: diff.data };
}

function Head(pair: Pair) {
  const { say } = useWords();
  const { was, is, diff } = useCompared(pair);
  return <PageHead title={say(texts.title)} lead={<Conclusion {...{ was, is, diff }} />} />;
}

function Compared(pair: Pair) {
  const { language } = useWords();
  const { was, is, diff } = useCompared(pair);
  return (
    <WordsProvider language={language} words={diff.words}>
      <Notes notes={diff.notes} />
      <ScoreTable was={was} is={is} />
      <TableChanges diff={diff} />
      <FindingChanges findings={diff.findings} />
      <LinkChanges relationships={diff.relationships} />
    </WordsProvider>
  );
}
