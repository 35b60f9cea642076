import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Phrase, Texts } from '../../../src/vocabulary/text.ts';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count } from '../words/numbers.ts';
import { placeInFile, type WhereRecord } from '../words/where.ts';

const texts = {
  title: { en: 'What was rejected', zh: '被拒内容' },
  note: {
    en: 'a line that cannot be split is a rejected row; a cell that misses its type keeps its row',
    zh: '无法拆分的行记为被拒行；与类型不符的单元格保留其所在行',
  },
  none: { en: 'Nothing was rejected.', zh: '没有被拒的行或单元格。' },
  rows: { en: 'Rejected rows: {count}', zh: '被拒行：{count}' },
  cells: { en: 'Rejected cells: {count}', zh: '被拒单元格：{count}' },
  where: { en: 'Where', zh: '位置' },
  column: { en: 'Column', zh: '字段' },
  reason: { en: 'Reason', zh: '原因' },
  first: { en: 'the first {shown} of {total}', zh: '前 {shown} 处，共 {total} 处' },
} satisfies Record<string, Texts>;

interface Rejected {
  readonly where: WhereRecord;
  readonly reason: Phrase;
  readonly column?: string;
}

/** Rejected rows and cells with file, line, column and reason; never their content. */
export function Rejections({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const { rejectedRows, rejectedCells } = table;
  const nothing = rejectedRows.count + rejectedCells.count === 0;
  return (
    <Section id="rejected" title={say(texts.title)} note={say(texts.note)}>
      {nothing ? <p className="none">{say(texts.none)}</p> : null}
      <RejectedList title={texts.rows} total={rejectedRows.count} list={rejectedRows.list} />
      <RejectedList title={texts.cells} total={rejectedCells.count} list={rejectedCells.list} />
    </Section>
  );
}

function RejectedList({
  title,
  total,
  list,
}: {
  readonly title: Texts;
  readonly total: number;
  readonly list: readonly Rejected[];
}) {
  const words = useWords();
  const { say, phrase } = words;
  if (total === 0) return null;
  const heading = say(title, { count: count(total) });
  const withColumn = list.some(({ column }) => column !== undefined);
  return (
    <>
      <h3>{heading}</h3>
      <Scroll label={heading}>
        <table className="tabular">
          <thead>
            <tr>
              <th scope="col">{say(texts.where)}</th>
              {withColumn ? <th scope="col">{say(texts.column)}</th> : null}
              <th scope="col">{say(texts.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ where, column, reason }) => (
              <tr key={JSON.stringify([where, column, reason])}>
                <th scope="row" className="any">
                  {placeInFile(where, words)}
                </th>
                {withColumn ? <td className="mono any">{column}</td> : null}
                <td className="any">{phrase(reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {list.length < total ? (
        <p className="s">{say(texts.first, { shown: list.length, total })}</p>
      ) : null}
    </>
  );
}
