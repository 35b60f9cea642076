import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { HeadedTable } from '../headed-table.tsx';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count, share } from '../words/numbers.ts';

const texts = {
  title: { en: 'Rules that the data suggests', zh: '由数据得出的建议规则' },
  note: {
    en: 'they hold here but for one row in a hundred; assay init writes them into a draft contract',
    zh: '在本表中成立（例外不超过百分之一）；assay init 可将其写入合约草稿',
  },
  rule: { en: 'Rule', zh: '规则' },
  support: { en: 'Learnt from', zh: '依据行数' },
  exceptions: { en: 'Exceptions', zh: '例外' },
  confidence: { en: 'Confidence', zh: '置信度' },
} satisfies Record<string, Texts>;

/** What holds in a table and may be put into its contract; of one column where one is named. */
export function SuggestedRules({
  of = [],
  column,
}: {
  readonly of: TableReport['suggestedRules'];
  readonly column?: string;
}) {
  const { say, phrase } = useWords();
  const rules = of.filter((rule) => column === undefined || rule.column === column);
  if (rules.length === 0) return null;
  const title = say(texts.title);
  return (
    <Section id="suggested-rules" title={title} note={say(texts.note)}>
      <HeadedTable
        label={title}
        heads={[
          say(texts.rule),
          { name: say(texts.support), numeric: true },
          { name: say(texts.exceptions), numeric: true },
          { name: say(texts.confidence), numeric: true },
        ]}
      >
        <tbody>
          {rules.map((rule) => (
            <tr key={JSON.stringify(rule.text)}>
              <th scope="row" className="any">
                {phrase(rule.text)}
              </th>
              <td className="n">{count(rule.support)}</td>
              <td className="n">{count(rule.exceptions)}</td>
              <td className="n">{share(rule.confidence)}</td>
            </tr>
          ))}
        </tbody>
      </HeadedTable>
    </Section>
  );
}
