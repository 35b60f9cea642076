import type { Fact } from '../../../src/vocabulary/assessment.ts';
import { queriesOf } from '../../../src/vocabulary/fact-queries.ts';
import type { Register } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { amount } from '../words/numbers.ts';

const texts = {
  query: { en: 'Query {id}, as it was run', zh: '查询 {id}（实际执行的语句）' },
} satisfies Record<string, Texts>;

/** The queries behind the facts, as they were run, each with what it found. */
export function EvidenceQueries({
  facts,
  queries,
}: {
  readonly facts: readonly Fact[];
  readonly queries: Register['queries'];
}) {
  const { say } = useWords();
  const ids = [...new Set(facts.flatMap(queriesOf))];
  return ids.map((id, index) => (
    <details key={id} open={index === 0}>
      <summary>{say(texts.query, { id })}</summary>
      <pre>
        {queries[id]}
        {'\n'}
        {facts
          .filter((fact) => queriesOf(fact).includes(id))
          .map((fact) => `→ ${fact.name} ${amount(fact.value)}`)
          .join('\n')}
      </pre>
    </details>
  ));
}
