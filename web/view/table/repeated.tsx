import type { Repeated as Found } from '../../../src/vocabulary/discovered-defects.ts';
import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { TableHead } from '../headed-table.tsx';
import { RowReferences } from '../row-references.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { share } from '../words/numbers.ts';

const texts = {
  title: { en: 'What stands more than once', zh: '重复的内容' },
  note: {
    en: 'records in other words, other tables, other columns; inferred, for a person to judge',
    zh: '写法不同的记录、其他表、其他字段；属推断结果，须由人工判断',
  },
  records: {
    en: '{repeated} of {rows} rows seem to repeat an entity that another row describes: {clusters} groups, compared by {columns}.',
    zh: '{rows} 行中有 {repeated} 行疑似重复描述同一实体：共 {clusters} 组，比对字段为 {columns}。',
  },
  part: {
    en: '{share} of the records were compared; there may be more.',
    zh: '仅比对了 {share} 的记录，可能还有更多。',
  },
  linked: {
    en: '{pairs} rows seem to describe entities that {table} describes too, by {columns}.',
    zh: '{pairs} 行疑似与表 {table} 描述相同实体，依据字段 {columns}。',
  },
  tables: {
    en: 'The same data stands in {table}: {columns} have the same values ({share}).',
    zh: '表 {table} 中有相同数据：{columns} 取值相同（{share}）。',
  },
  columns: {
    en: '{one} and {other} say the same in {equal} of {rows} rows.',
    zh: '{rows} 行中有 {equal} 行的 {one} 与 {other} 相同。',
  },
  pair: { en: 'Rows', zh: '行' },
  confidence: { en: 'Confidence', zh: '置信度' },
  same: { en: 'Same', zh: '相同' },
  alike: { en: 'Alike', zh: '相近' },
  different: { en: 'Different', zh: '不同' },
  first: { en: 'the {shown} surest of {total} pairs', zh: '{total} 对中最可信的 {shown} 对' },
} satisfies Record<string, Texts>;

type Pairs = Found['linked'][number]['list'];

/** Records, tables and columns that say what is said elsewhere; row positions, never values. */
export function Repeated({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const { repeated: of } = table;
  if (of === undefined) return null;
  const { records, linked, tables, columns } = of;
  return (
    <Section id="repeated" title={say(texts.title)} note={say(texts.note)}>
      {records === undefined ? null : <Records records={records} rows={table.rows} />}
      {linked.map((link) => (
        <div key={link.table}>
          <p>
            {say(texts.linked, {
              pairs: link.pairs,
              table: link.table,
              columns: sideBySide(link.columns),
            })}
          </p>
          <PairTable pairs={link.list} total={link.pairs} />
        </div>
      ))}
      <ul className="notes any">
        {tables.map((copy) => (
          <li key={copy.table}>
            {say(texts.tables, {
              table: copy.table,
              columns: sideBySide(copy.columns),
              share: share(copy.resemblance),
            })}
          </li>
        ))}
        {columns.map(({ columns: [one, other], equal, rows }) => (
          <li key={`${one} ${other}`}>{say(texts.columns, { one, other, equal, rows })}</li>
        ))}
      </ul>
    </Section>
  );
}

function Records({
  records,
  rows,
}: {
  readonly records: NonNullable<Found['records']>;
  readonly rows: number;
}) {
  const { say } = useWords();
  const { repeated, clusters, columns, compared, list, pairs } = records;
  return (
    <>
      <p>{say(texts.records, { repeated, rows, clusters, columns: columns.join(', ') })}</p>
      {compared < 1 ? <p className="s">{say(texts.part, { share: share(compared) })}</p> : null}
      <PairTable pairs={list} total={pairs} />
    </>
  );
}

function PairTable({ pairs, total }: { readonly pairs: Pairs; readonly total: number }) {
  const { say } = useWords();
  return (
    <Scroll label={say(texts.pair)}>
      <table className="tabular sentences">
        <TableHead
          heads={[
            say(texts.pair),
            { name: say(texts.confidence), numeric: true },
            say(texts.same),
            say(texts.alike),
            say(texts.different),
          ]}
        />
        <tbody>
          {pairs.map((pair) => (
            <tr key={JSON.stringify(pair.rows)}>
              <th scope="row" className="s">
                <RowReferences rows={pair.rows} />
              </th>
              <td className="n">{share(pair.confidence)}</td>
              <td className="mono any">{pair.same.join(', ')}</td>
              <td className="mono any">{pair.alike.join(', ')}</td>
              <td className="mono any">{pair.different.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length < total ? (
        <p className="s">{say(texts.first, { shown: pairs.length, total })}</p>
      ) : null}
    </Scroll>
  );
}

function sideBySide(columns: readonly (readonly [string, string])[]): string {
  return columns.map(([one, other]) => (one === other ? one : `${one} = ${other}`)).join(', ');
}
