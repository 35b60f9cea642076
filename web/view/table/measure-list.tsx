import type { MeasureRecord } from '../../../src/vocabulary/reports/column-report.ts';
import type { Register } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { ExactnessMark, exactnessInWords } from '../marks/exactness.tsx';
import { edge } from '../pictures/distribution-strip.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { amount, share } from '../words/numbers.ts';
import { isShare, measureName } from './measure-names.ts';

const texts = {
  title: { en: 'Measures', zh: '测度' },
  note: {
    en: '{count} numbers, each with its exactness and query',
    zh: '共 {count} 项，各附精确性与查询',
  },
  measure: { en: 'Measure', zh: '测度' },
  value: { en: 'Value', zh: '数值' },
  of: { en: 'Of', zh: '分母' },
  share: { en: 'Share', zh: '占比' },
  exactness: { en: 'Exactness', zh: '精确性' },
  query: { en: 'Query', zh: '查询' },
  queries: { en: 'Queries, as they were run', zh: '实际执行的查询' },
} satisfies Record<string, Texts>;

/** Every measure of a table or a column, and the queries that produced them. */
export function MeasureList({
  measures,
  queries,
}: {
  readonly measures: Readonly<Record<string, MeasureRecord>>;
  readonly queries: Register['queries'];
}) {
  const { say } = useWords();
  const all = Object.entries(measures);
  const used = [...new Set(all.map(([, { query }]) => query))].filter((id) => id !== undefined);
  const title = say(texts.title);
  return (
    <Section id="measures" title={title} note={say(texts.note, { count: all.length })}>
      <Scroll label={title}>
        <table className="tabular">
          <thead>
            <tr>
              <th scope="col">{say(texts.measure)}</th>
              {(['value', 'of', 'share'] as const).map((name) => (
                <th key={name} scope="col" className="n">
                  {say(texts[name])}
                </th>
              ))}
              <th scope="col">{say(texts.exactness)}</th>
              <th scope="col">{say(texts.query)}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(([code, measure]) => (
              <MeasureRow key={code} code={code} measure={measure} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {used.length === 0 ? null : (
        <details className="queries">
          <summary>{say(texts.queries)}</summary>
          {used.map((id) => (
            <pre key={id}>
              -- {id}
              {'\n'}
              {queries[id]}
            </pre>
          ))}
        </details>
      )}
    </Section>
  );
}

function valueText(code: string, value: MeasureRecord['value']): string {
  if (typeof value === 'string') return edge(value);
  return isShare(code) ? share(value) : amount(value);
}

function MeasureRow({ code, measure }: { readonly code: string; readonly measure: MeasureRecord }) {
  const words = useWords();
  const { value, of, exactness, query } = measure;
  const name = measureName(code, words);
  const number = typeof value === 'number' ? value : null;
  return (
    <tr>
      <th scope="row">
        {name} {name === code ? null : <span className="s mono">{code}</span>}
      </th>
      <td className="n any">{valueText(code, value)}</td>
      <td className="n">{of === undefined ? '' : amount(of)}</td>
      <td className="n">
        {of === undefined || of === 0 || number === null ? '' : share(number / of)}
      </td>
      <td>
        <ExactnessMark of={exactness} value={number} />{' '}
        {exactness === undefined ? null : (
          <span className="s" aria-hidden="true">
            {exactnessInWords(exactness, words)}
          </span>
        )}
      </td>
      <td className="mono nb">{query}</td>
    </tr>
  );
}
