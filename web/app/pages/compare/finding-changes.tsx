import type { FindingChange } from '../../../../src/vocabulary/reports/diff-report.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { severityTerms } from '../../../../src/words/terms/assessment-terms.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { amount } from '../../../view/words/numbers.ts';
import { findingChangeTerms } from './change-terms.ts';

const texts = {
  title: { en: 'Findings', zh: '发现的问题' },
  none: { en: 'The same findings on both sides.', zh: '两侧发现的问题相同。' },
  change: { en: 'Change', zh: '变化' },
  severity: { en: 'Severity', zh: '严重程度' },
  finding: { en: 'Finding', zh: '问题' },
  where: { en: 'Where', zh: '位置' },
  cells: { en: 'Cells or rows', zh: '涉及单元格或行' },
} satisfies Record<string, Texts>;

/** Findings that are new, gone, or of more or fewer cells than before. */
export function FindingChanges({ findings }: { readonly findings: readonly FindingChange[] }) {
  const { say } = useWords();
  const heads = ['change', 'severity', 'finding', 'where', 'cells'] as const;
  return (
    <Section title={say(texts.title)} note={findings.length === 0 ? null : findings.length}>
      {findings.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <HeadedTable
          label={say(texts.title)}
          className="changes-table"
          heads={heads.map((head) => say(texts[head]))}
        >
          <tbody>
            {findings.map((one) => (
              <Line key={JSON.stringify([one.code, one.subject, one.change])} one={one} />
            ))}
          </tbody>
        </HeadedTable>
      )}
    </Section>
  );
}

function Line({ one }: { readonly one: FindingChange }) {
  const { say, phrase } = useWords();
  const { before, after } = one.count;
  // A finding that is gone is told as it was.
  const told = {
    count: amount(after ?? before),
    total: amount(one.total.after ?? one.total.before),
  };
  const where = [one.subject.table, one.subject.column].filter((part) => part !== undefined);
  return (
    <tr>
      <td className={`nb change-${one.change}`}>{say(findingChangeTerms[one.change])}</td>
      <td className="nb">{say(severityTerms[one.severity])}</td>
      <th scope="row" className="any">
        {phrase({ code: one.code, params: { ...one.params, ...told } })}
      </th>
      <td className="mono any">{where.join('.') || '–'}</td>
      <td className="n nb">
        {before === null && after === null ? '–' : `${amount(before)} → ${amount(after)}`}
      </td>
    </tr>
  );
}
