import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../../view/headed-table.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import type { MaskedSample } from '../../../api/samples.ts';

const texts = {
  title: { en: 'Masked rows', zh: '脱敏样本行' },
  key: {
    en: '9 a digit, A a capital, a another letter, 汉 a Han character; ••• not shown',
    zh: '9 数字，A 大写字母，a 其他字母，汉 汉字；••• 不显示',
  },
  empty: { en: 'empty', zh: '空' },
} satisfies Record<string, Texts>;

/** The shapes of drawn rows. */
export function MaskedRows({ sample: { columns, rows } }: { readonly sample: MaskedSample }) {
  const { say } = useWords();
  return (
    <>
      <p className="s">{say(texts.key)}</p>
      <HeadedTable label={say(texts.title)} heads={columns.map(({ name }) => name)}>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn rows have no name and do not move.
            <tr key={at}>
              {columns.map(({ name }, column) => (
                <td key={name} className="mono nb">
                  {shownCell(row[column] ?? null, say(texts.empty))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </HeadedTable>
    </>
  );
}

function shownCell(cell: MaskedSample['rows'][number][number], empty: string): string {
  if (cell === null) return empty;
  return cell === 'withheld' ? '•••' : cell.shape;
}
