import type { ColumnDiff } from '../../../../src/vocabulary/reports/diff-report.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { amount, ratio, share } from '../../../view/words/numbers.ts';
import { levelTerms } from './change-terms.ts';

const texts = {
  column: { en: 'Column', zh: '字段' },
  level: { en: 'Change', zh: '变化程度' },
  type: { en: 'Type', zh: '类型' },
  missing: { en: 'Missing cells', zh: '缺失率' },
  mean: { en: 'Mean', zh: '均值' },
  shift: { en: 'Distribution (PSI)', zh: '分布变化 (PSI)' },
  ofShapes: { en: 'of shapes: values are withheld', zh: '仅比较写法：取值不予显示' },
  label: { en: 'Columns that changed', zh: '有变化的字段' },
} satisfies Record<string, Texts>;

/** Columns that both sides have and that changed; the others are not worth a line. */
export function ColumnChanges({ columns }: { readonly columns: readonly ColumnDiff[] }) {
  const { say } = useWords();
  const changed = columns.filter(({ level }) => level !== 'none');
  if (changed.length === 0) return null;
  const heads = ['column', 'level', 'type', 'missing', 'mean', 'shift'] as const;
  return (
    <HeadedTable
      label={say(texts.label)}
      className="changes-table"
      heads={heads.map((head) => say(texts[head]))}
    >
      <tbody>
        {changed.map((column) => (
          <Line key={column.after} column={column} />
        ))}
      </tbody>
    </HeadedTable>
  );
}

function Line({ column }: { readonly column: ColumnDiff }) {
  const { say } = useWords();
  const { before, after, type, missing, mean } = column;
  return (
    <tr>
      <th scope="row" className="mono any">
        {before === after ? after : `${before} → ${after}`}
      </th>
      <td className="nb">{say(levelTerms[column.level])}</td>
      <td className="nb">{type === undefined ? '–' : `${type.before} → ${type.after}`}</td>
      <td className="nb">
        {missing.before === missing.after
          ? '–'
          : `${share(missing.before)} → ${share(missing.after)}`}
      </td>
      <td className="nb">
        {mean === undefined ? '–' : `${amount(mean.before)} → ${amount(mean.after)}`}
      </td>
      <td>
        <ShiftCell column={column} />
      </td>
    </tr>
  );
}

function ShiftCell({ column: { shift } }: { readonly column: ColumnDiff }) {
  const { say, phrase } = useWords();
  if (shift.kind === 'not-comparable') return <span className="s">{phrase(shift.reason)}</span>;
  return (
    <>
      {ratio(shift.psi)}
      {shift.of === 'shapes' ? <span className="s sub">{say(texts.ofShapes)}</span> : null}
    </>
  );
}
