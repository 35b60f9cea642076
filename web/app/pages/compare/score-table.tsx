import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Beam } from '../../../view/marks/beam.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { score } from '../../../view/words/numbers.ts';
import type { AssessmentPage } from '../../api/assessments.ts';
import { signedChange } from '../../words/score-change.ts';
import { type ScorePair, scorePairs, wayOf } from './scores.ts';

const texts = {
  title: { en: 'Scores', zh: '得分' },
  note: { en: '0–100, higher is better', zh: '0–100，越高越好' },
  dimension: { en: 'Dimension', zh: '维度' },
  before: { en: 'Before', zh: '对比前' },
  after: { en: 'After', zh: '对比后' },
  change: { en: 'Change', zh: '变化' },
  better: { en: 'better', zh: '改善' },
  worse: { en: 'worse', zh: '变差' },
  same: { en: 'as before', zh: '不变' },
  unknown: { en: 'no evidence on one side', zh: '一侧无证据' },
  beam: { en: '{name}, {side}', zh: '{name}，{side}' },
} satisfies Record<string, Texts>;

/** Each dimension on the beam, on both sides, and which way it went; nothing where two models judged. */
export function ScoreTable({
  was,
  is,
}: {
  readonly was: AssessmentPage;
  readonly is: AssessmentPage;
}) {
  const { say } = useWords();
  const pairs = scorePairs(was, is);
  if (pairs === null) return null;
  const heads = ['dimension', 'change', 'before', 'after'] as const;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <HeadedTable
        label={say(texts.title)}
        className="compared-scores"
        heads={heads.map((head) => say(texts[head]))}
      >
        <tbody>
          {pairs.map((pair) => (
            <Line key={pair.id} pair={pair} />
          ))}
        </tbody>
      </HeadedTable>
    </Section>
  );
}

function Line({ pair }: { readonly pair: ScorePair }) {
  const { say } = useWords();
  const name = say(pair.name);
  const way = wayOf(pair);
  return (
    <tr>
      <th scope="row">{pair.id === 'overall' ? <strong>{name}</strong> : name}</th>
      <td className={`nb way-${way ?? 'unknown'}`}>
        {way === 'better' || way === 'worse'
          ? `${signedChange(pair.before ?? 0, pair.after ?? 0)} `
          : null}
        {say(texts[way ?? 'unknown'])}
      </td>
      {(['before', 'after'] as const).map((side) => (
        <td key={side} className="wide-beam">
          <span className="dv">{score(pair[side])}</span>
          <Beam name={say(texts.beam, { name, side: say(texts[side]) })} value={pair[side]} />
        </td>
      ))}
    </tr>
  );
}
