import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../view/headed-table.tsx';
import { Tag } from '../../view/marks/tag.tsx';
import { Section } from '../../view/section.tsx';
import { useWords } from '../../view/words/language.tsx';
import { ratio } from '../../view/words/numbers.ts';
import { methodInWords } from '../../view/words/terms.ts';

const texts = {
  sentence: {
    en: '{name} asks {indicators} questions in {dimensions} dimensions; {later} of them this version cannot measure yet.',
    zh: '{name}：{dimensions} 个维度、{indicators} 项指标，其中 {later} 项当前版本尚不能测量。',
  },
  lead: {
    en: 'Weights and curves are the model’s own choice. The model is a document: it can be replaced. Its hash is {hash}.',
    zh: '权重与评分曲线由模型自行选定。模型是一份可替换的文档，其哈希为 {hash}。',
  },
  note: { en: 'weight {weight}, combined by {method}', zh: '权重 {weight}，合成方法 {method}' },
  indicator: { en: 'Indicator', zh: '指标' },
  formula: { en: 'Formula', zh: '公式' },
  standard: { en: 'Standard', zh: '标准' },
  weight: { en: 'Weight', zh: '权重' },
  later: { en: 'not measured yet', zh: '尚不能测量' },
} satisfies Record<string, Texts>;

/** The assessment model: what is asked, how it is weighed, what cannot be measured yet. */
export function ModelPage({ head: { model } }: { readonly head: ReportHead }) {
  const { say } = useWords();
  const later = model.indicators.filter((indicator) => !indicator.implemented).length;
  return (
    <div className="wrap">
      <h1 className="title" tabIndex={-1}>
        {say(texts.sentence, {
          name: say(model.name),
          indicators: model.indicators.length,
          dimensions: model.dimensions.length,
          later,
        })}
      </h1>
      <p className="lead any">{say(texts.lead, { hash: model.sha256 })}</p>
      {model.dimensions.map((dimension) => (
        <Section
          key={dimension.id}
          title={say(dimension.name)}
          note={say(texts.note, {
            weight: ratio(dimension.weight),
            method: methodInWords(dimension.method, say),
          })}
        >
          <Indicators model={model} dimension={dimension.id} title={say(dimension.name)} />
        </Section>
      ))}
    </div>
  );
}

function Indicators({
  model,
  dimension,
  title,
}: {
  readonly model: ModelRecord;
  readonly dimension: string;
  readonly title: string;
}) {
  const { say } = useWords();
  return (
    <HeadedTable
      label={title}
      heads={[
        '',
        say(texts.indicator),
        say(texts.formula),
        say(texts.standard),
        { name: say(texts.weight), numeric: true },
      ]}
    >
      <tbody>
        {model.indicators
          .filter((one) => one.dimension === dimension)
          .map((one) => (
            <tr key={one.id}>
              <td className="mono">{one.id}</td>
              <th scope="row" className="wide">
                {say(one.name)} {one.implemented ? null : <Tag>{say(texts.later)}</Tag>}
                <span className="s sub">{say(one.definition)}</span>
              </th>
              <td className="mono any wide formula">{one.formula}</td>
              <td className="s">
                {one.standards
                  .map(({ code, clause }) => [code, clause].filter(Boolean).join(' '))
                  .join('; ')}
              </td>
              <td className="n">{ratio(one.weight)}</td>
            </tr>
          ))}
      </tbody>
    </HeadedTable>
  );
}
