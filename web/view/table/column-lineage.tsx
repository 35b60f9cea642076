import type { LineageOfTable } from '../../../src/vocabulary/metadata/table-lineage.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { TableHead } from '../headed-table.tsx';
import { TableBox, VirtualRows } from '../virtual-rows.tsx';
import { useWords } from '../words/language.tsx';

const texts = {
  title: { en: 'Where its columns come from', zh: '字段血缘' },
  column: { en: 'Column', zh: '字段' },
  inputs: { en: 'Made of', zh: '上游字段' },
  how: { en: 'How', zh: '加工方式' },
  none: { en: 'no column', zh: '无上游字段' },
  identity: { en: 'as it is', zh: '直接取值' },
  transformation: { en: 'by an expression', zh: '经表达式计算' },
  aggregation: { en: 'of many rows', zh: '由多行汇总' },
} satisfies Record<string, Texts>;

/** Each column of a view or a model, and the columns that its values are made of. */
export function ColumnLineage({ lineage }: { readonly lineage: LineageOfTable }) {
  const { say } = useWords();
  const title = say(texts.title);
  return (
    <>
      <h3>{title}</h3>
      <TableBox label={title} rows={lineage.columns.length}>
        {(box) => (
          <table className="tabular">
            <TableHead heads={[say(texts.column), say(texts.inputs), say(texts.how)]} />
            <VirtualRows rows={lineage.columns} box={box} height={31} columns={3}>
              {({ column, inputs, transformation }, place) => (
                <tr key={column} {...place}>
                  <th scope="row" className="mono any">
                    {column}
                  </th>
                  <td className="mono any">
                    {inputs
                      .map((input) =>
                        [input.schema, input.table, input.column].filter(Boolean).join('.'),
                      )
                      .join(', ') || say(texts.none)}
                  </td>
                  <td>{say(texts[transformation])}</td>
                </tr>
              )}
            </VirtualRows>
          </table>
        )}
      </TableBox>
    </>
  );
}
