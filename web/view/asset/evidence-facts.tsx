import type { Fact } from '../../../src/vocabulary/assessment.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { statusTerms } from '../../../src/words/terms/assessment-terms.ts';
import { TableHead } from '../headed-table.tsx';
import { ExactnessMark } from '../marks/exactness.tsx';
import { StatusMark } from '../marks/status.tsx';
import { useWords } from '../words/language.tsx';
import { amount } from '../words/numbers.ts';
import { subjectInWords } from '../words/subject.ts';

const texts = {
  fact: { en: 'Fact in the register', zh: '证据登记簿中的事实' },
  value: { en: 'Value', zh: '数值' },
  basis: { en: 'Counted over:', zh: '统计依据：' },
  declaration: { en: 'Declared in the contract at', zh: '合约中的声明位置：' },
  more: { en: 'and {count} more in report.json', zh: '另有 {count} 项见 report.json' },
  elsewhere: {
    en: 'The facts behind it stand in report.json; the command below prints them with their queries.',
    zh: '所依据的事实见 report.json；下方命令可列出这些事实及其查询。',
  },
} satisfies Record<string, Texts>;

/** The named numbers that the formula took, those that decided first. */
export function EvidenceFacts({
  facts,
  total,
}: {
  readonly facts: readonly Fact[];
  readonly total: number;
}) {
  const { say } = useWords();
  if (facts.length === 0) return total === 0 ? null : <p className="s">{say(texts.elsewhere)}</p>;
  return (
    <>
      <table className="parts">
        <TableHead heads={[say(texts.fact), { name: say(texts.value), numeric: true }, '']} />
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} />
          ))}
        </tbody>
      </table>
      {total > facts.length ? (
        <p className="s">{say(texts.more, { count: total - facts.length })}</p>
      ) : null}
    </>
  );
}

function FactRow({ fact }: { readonly fact: Fact }) {
  const { say, lookUp, phrase } = useWords();
  const subject = subjectInWords(fact.subject);
  return (
    <tr>
      <th scope="row" className="any">
        {lookUp(fact.name) ?? <span className="mono">{fact.name}</span>}
        <span className="s sub mono">{[fact.id, subject].filter(Boolean).join(' · ')}</span>
        {fact.proxy === undefined ? null : <span className="s sub">{phrase(fact.proxy)}</span>}
        {fact.basis === undefined ? null : (
          <span className="s sub">
            {say(texts.basis)} {phrase(fact.basis)}
          </span>
        )}
        {fact.declaration === undefined ? null : (
          <span className="s sub">
            {say(texts.declaration)} <span className="mono">{fact.declaration}</span>
          </span>
        )}
        {fact.document === undefined ? null : (
          <span className="s sub mono">
            {fact.document.path} sha256 {fact.document.sha256}
          </span>
        )}
      </th>
      <td className="n">{amount(fact.value)}</td>
      <td className="nb" title={say(statusTerms[fact.status])}>
        <ExactnessMark of={fact.exactness} value={fact.value} /> <StatusMark status={fact.status} />
        <span className="hidden">{say(statusTerms[fact.status])}</span>
      </td>
    </tr>
  );
}
