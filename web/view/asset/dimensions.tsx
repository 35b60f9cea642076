import type { Assessment, CombinedScore } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Beam } from '../marks/beam.tsx';
import { CoverageBar } from '../marks/coverage.tsx';
import { Punches } from '../marks/punch.tsx';
import { useWords } from '../words/language.tsx';
import { ratio, score } from '../words/numbers.ts';

const texts = {
  dimension: { en: 'Dimension', zh: '维度' },
  score: { en: 'Score', zh: '得分' },
  grade: { en: 'Grade', zh: '等级' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  weight: { en: 'weight {weight}', zh: '权重 {weight}' },
  crosses: {
    en: '{grade}, possibly {possibly}: interval [{low} – {high}] crosses a boundary',
    zh: '{grade}，可能为 {possibly}：区间 [{low} – {high}] 跨越等级界线',
  },
  capped: {
    en: 'Coverage {coverage}: grade held at {grade}.',
    zh: '证据覆盖率 {coverage}，等级不高于 {grade}。',
  },
  none: { en: 'no evidence', zh: '无证据' },
  notApplicable: { en: 'not applicable', zh: '不适用' },
} satisfies Record<string, Texts>;

/** The dimensions of one subject, each on the beam. */
export function DimensionTable({
  assessment,
  model,
}: {
  readonly assessment: Assessment;
  readonly model: ModelRecord;
}) {
  const { say } = useWords();
  return (
    <table className="dims">
      <thead>
        <tr>
          <th scope="col">{say(texts.dimension)}</th>
          <th scope="col" className="n">
            {say(texts.score)}
          </th>
          <td className="s axis">
            0 <span>100</span>
          </td>
          <th scope="col">{say(texts.grade)}</th>
          <th scope="col">{say(texts.coverage)}</th>
        </tr>
      </thead>
      <tbody>
        {model.dimensions.map(({ id, name, weight }) => (
          <DimensionRow key={id} name={say(name)} weight={weight} of={assessment.dimensions[id]} />
        ))}
      </tbody>
    </table>
  );
}

const nothing: CombinedScore = { score: null, coverage: null, grade: null, capped: false };

function DimensionRow({
  name,
  weight,
  of = nothing,
}: {
  readonly name: string;
  readonly weight: number;
  readonly of: CombinedScore | undefined;
}) {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row" className="dn">
        <b>{name}</b>
        <span className="s">{say(texts.weight, { weight: ratio(weight) })}</span>
      </th>
      <td className="n value">{score(of.score)}</td>
      <td className="bm">
        <Beam
          name={name}
          value={of.score}
          interval={of.interval}
          hollow={(of.coverage ?? 1) < 0.6}
          notApplicable={of.coverage === null}
        />
        <Remark of={of} />
      </td>
      <td className="pg">
        <Punches of={of} size={24} />
      </td>
      <td className="cv2">
        <span>{ratio(of.coverage)}</span>
        <CoverageBar of={of.coverage} />
      </td>
    </tr>
  );
}

/** Why the grade is not simply that of the score. */
function Remark({ of }: { readonly of: CombinedScore }) {
  const { say } = useWords();
  const { grade, possibly, interval } = of;
  if (of.score === null) {
    return (
      <span className="s">{say(of.coverage === null ? texts.notApplicable : texts.none)}</span>
    );
  }
  if (of.capped && grade !== null) {
    return <span className="s">{say(texts.capped, { coverage: ratio(of.coverage), grade })}</span>;
  }
  if (grade === null || possibly === undefined || interval === undefined) return null;
  const ends = { low: score(interval.low), high: score(interval.high) };
  return <span className="s">{say(texts.crosses, { grade, possibly, ...ends })}</span>;
}
