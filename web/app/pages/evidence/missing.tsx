import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Assessment } from '../../../../src/vocabulary/assessment.ts';
import type { AssessmentRecord } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { ModelRecord } from '../../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { RangeBar } from '../../../view/marks/range-bar.tsx';
import { Tag } from '../../../view/marks/tag.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords, WordsProvider } from '../../../view/words/language.tsx';
import { gain, ratio, score } from '../../../view/words/numbers.ts';
import { assessmentQuery } from '../../api/assessments.ts';
import { type Question, questionsQuery } from '../../api/evidence.ts';
import { fieldTerms } from '../../words/field-terms.ts';

const texts = {
  title: { en: 'What nobody has told yet', zh: '尚未提供的内容' },
  note: {
    en: 'of the assessment as of {asOf}: coverage {coverage}, {count} questions; what would change most comes first',
    zh: '基准日为 {asOf} 的评估：证据覆盖率 {coverage}，共 {count} 个问题，影响最大的在前',
  },
  question: { en: 'Question', zh: '问题' },
  range: { en: 'Dimension, if known', zh: '补充后维度得分' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  answer: { en: 'Answered by', zh: '填写处' },
  between: { en: '{dimension} {low} … {high}', zh: '{dimension} {low} … {high}' },
  gate: { en: 'decides gate {gate}', zh: '决定门槛 {gate}' },
  answered: { en: 'answered since', zh: '已填写' },
  answeredNote: {
    en: 'Counts from the next assessment on.',
    zh: '自下一次评估起计入。',
  },
  none: { en: 'Nothing that people could tell is missing.', zh: '没有需要人工补充的证据。' },
  notAssessed: {
    en: 'Not assessed yet: what is missing shows after the first assessment.',
    zh: '尚未评估：首次评估后将显示缺失的证据。',
  },
  table: { en: 'each table', zh: '各表' },
  column: { en: 'each column', zh: '各字段' },
} satisfies Record<string, Texts>;

/** The assessor's view: what is missing, what it would change by the model, and the form that would answer it. */
export function Missing({
  asset,
  assessment,
}: {
  readonly asset: string;
  readonly assessment: AssessmentRecord | undefined;
}) {
  const { say } = useWords();
  if (assessment === undefined) return <p className="none">{say(texts.notAssessed)}</p>;
  return <MissingOf asset={asset} assessment={assessment} />;
}

function MissingOf({
  asset,
  assessment,
}: {
  readonly asset: string;
  readonly assessment: AssessmentRecord;
}) {
  const { say, language } = useWords();
  const questions = useSuspenseQuery(questionsQuery(asset)).data;
  const { head, asset: report } = useSuspenseQuery(assessmentQuery(assessment.id)).data;
  const { asOf, coverage } = assessment;
  const heads = ['question', 'range', 'coverage', 'answer'] as const;
  return (
    <Section
      title={say(texts.title)}
      note={say(texts.note, { asOf, coverage: ratio(coverage), count: questions.length })}
    >
      {questions.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <WordsProvider language={language} words={head.words}>
          <HeadedTable
            label={say(texts.title)}
            heads={heads.map((one) =>
              one === 'coverage' ? { name: say(texts[one]), numeric: true } : say(texts[one]),
            )}
          >
            <tbody>
              {questions.map((one) => (
                <Line
                  key={one.indicator}
                  asset={asset}
                  question={one}
                  dimension={dimensionOf(one, head.model, report.assessment)}
                />
              ))}
            </tbody>
          </HeadedTable>
        </WordsProvider>
      )}
    </Section>
  );
}

interface Dimension {
  readonly name: Texts;
  /** Its score as it was assessed. */
  readonly now: number | null;
}

function dimensionOf(
  { indicator }: Question,
  { indicators, dimensions }: ModelRecord,
  assessment: Assessment,
): Dimension | undefined {
  const id = indicators.find((one) => one.id === indicator)?.dimension;
  const name = dimensions.find((one) => one.id === id)?.name;
  if (id === undefined || name === undefined) return undefined;
  return { name, now: assessment.dimensions[id]?.score ?? null };
}

function Line({
  asset,
  question,
  dimension,
}: {
  readonly asset: string;
  readonly question: Question;
  readonly dimension: Dimension | undefined;
}) {
  const { say } = useWords();
  const { indicator, name, text, ifWorst, ifBest, coverageGain, gate, fields } = question;
  return (
    <tr>
      <th scope="row" className="any">
        <span className="mono">{indicator}</span> {say(name)}
        <span className="s sub">{say(text)}</span>
        {gate === undefined ? null : <span className="s sub">{say(texts.gate, { gate })}</span>}
      </th>
      <td className="rg">
        {ifWorst === null || ifBest === null || dimension === undefined ? (
          '–'
        ) : (
          <>
            <RangeBar low={ifWorst} high={ifBest} now={dimension.now} />
            <span className="s">
              {say(texts.between, {
                dimension: say(dimension.name),
                low: score(ifWorst),
                high: score(ifBest),
              })}
            </span>
          </>
        )}
      </td>
      <td className="n">{gain(coverageGain)}</td>
      <td className="fields-asked">
        <ul className="field-links">
          {fields.map((field) => (
            <FieldLink key={field.field} asset={asset} field={field} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function FieldLink({
  asset,
  field: { field, level, answer, schema },
}: {
  readonly asset: string;
  readonly field: Question['fields'][number];
}) {
  const { say } = useWords();
  const name = field.split('.').at(-1) ?? field;
  const words = say(fieldTerms[name] ?? { en: name, zh: name });
  if (schema === undefined) return <li className="mono s any">{field}</li>;
  return (
    <li>
      <Link
        to="/assets/$asset/evidence"
        params={{ asset }}
        search={{ part: 'fields', field }}
        title={field}
      >
        {words}
      </Link>
      {level === 'asset' ? null : <span className="s"> {say(texts[level])}</span>}
      {answer === undefined ? null : (
        <span title={say(texts.answeredNote)}>
          {' '}
          <Tag>{say(texts.answered)}</Tag>
        </span>
      )}
    </li>
  );
}
