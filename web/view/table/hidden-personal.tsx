import type { HiddenPersonalRecord } from '../../../src/vocabulary/reports/column-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { HeadedTable } from '../headed-table.tsx';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { share } from '../words/numbers.ts';

const texts = {
  title: { en: 'Personal information inside the cells', zh: '单元格内容中夹带的个人信息' },
  note: {
    en: 'in free text or JSON documents; where, never which; a proposal until a person confirms it',
    zh: '位于自由文本或 JSON 文档中；仅列位置，不列取值；须经人工确认',
  },
  what: { en: 'What', zh: '内容' },
  path: { en: 'Where', zh: '位置' },
  anywhere: { en: 'anywhere in the text', zh: '文本任意位置' },
  found: { en: 'Distinct values that hold one', zh: '含有该信息的不同取值' },
  ofTotal: { en: '{found} of {tested} ({share})', zh: '{tested} 个中有 {found} 个（{share}）' },
} satisfies Record<string, Texts>;

/** Personal values that a column's texts or documents carry along. */
export function HiddenPersonal({
  of,
}: {
  readonly of: readonly HiddenPersonalRecord[] | undefined;
}) {
  const { say, phrase } = useWords();
  if (of === undefined || of.length === 0) return null;
  const title = say(texts.title);
  return (
    <Section id="hidden-personal" title={title} note={say(texts.note)}>
      <HeadedTable
        label={title}
        heads={[say(texts.what), say(texts.path), { name: say(texts.found), numeric: true }]}
      >
        <tbody>
          {of.map(({ meaning, path, found, tested }) => (
            <tr key={`${meaning.code} ${path ?? ''}`}>
              <th scope="row">{phrase(meaning)}</th>
              <td className={path === undefined ? undefined : 'mono any'}>
                {path ?? say(texts.anywhere)}
              </td>
              <td className="n">
                {say(texts.ofTotal, { found, tested, share: share(found / tested) })}
              </td>
            </tr>
          ))}
        </tbody>
      </HeadedTable>
    </Section>
  );
}
