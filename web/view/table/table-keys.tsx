import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { HeadedTable } from '../headed-table.tsx';
import { Tag } from '../marks/tag.tsx';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count } from '../words/numbers.ts';

const texts = {
  title: { en: 'Keys', zh: '主键与唯一键' },
  note: { en: 'exact counts decide, never a sketch', zh: '由精确计数判定，不用估算' },
  none: { en: 'No key was declared or discovered.', zh: '未声明也未发现主键或唯一键。' },
  columns: { en: 'Columns', zh: '字段' },
  kind: { en: 'Kind', zh: '类别' },
  counts: { en: 'Distinct / non-null', zh: '不同值／非空值' },
  verdict: { en: 'Verdict', zh: '结论' },
  primary: { en: 'primary', zh: '主键' },
  unique: { en: 'unique', zh: '唯一键' },
  declared: { en: 'declared', zh: '已声明' },
  discovered: { en: 'discovered', zh: '发现所得' },
  holds: { en: 'holds', zh: '成立' },
  fails: { en: 'does not hold', zh: '不成立' },
  nearly: { en: '{count} repeated', zh: '重复 {count} 个' },
} satisfies Record<string, Texts>;

/** The keys of a table, declared or discovered, and whether they hold. */
export function TableKeys({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const title = say(texts.title);
  return (
    <Section id="keys" title={title} note={say(texts.note)}>
      {table.keys.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <HeadedTable
          label={title}
          heads={[
            say(texts.columns),
            say(texts.kind),
            { name: say(texts.counts), numeric: true },
            say(texts.verdict),
          ]}
        >
          <tbody>
            {table.keys.map((key) => (
              <tr key={`${key.source} ${key.kind} ${key.columns.join(' ')}`}>
                <th scope="row" className="mono any">
                  {key.columns.join(' + ')}
                </th>
                <td>
                  {say(texts[key.kind])} <span className="s">{say(texts[key.source])}</span>
                </td>
                <td className="n">
                  {count(key.distinct)} / {count(key.nonNull)}
                </td>
                <td>
                  <Verdict of={key} />
                </td>
              </tr>
            ))}
          </tbody>
        </HeadedTable>
      )}
    </Section>
  );
}

/** A declared key is broken; a discovered one was never promised, only nearly holds. */
function Verdict({ of }: { readonly of: TableReport['keys'][number] }) {
  const { say } = useWords();
  const repeated = say(texts.nearly, { count: of.nonNull - of.distinct });
  if (of.holds) return say(texts.holds);
  return of.source === 'declared' ? (
    <Tag kind="serious">{say(texts.fails)}</Tag>
  ) : (
    <span className="s">{repeated}</span>
  );
}
