import type { LinkTable, Relationship } from '../../../src/vocabulary/relationship.ts';
import type { AssetChunk } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { HeadedTable } from '../headed-table.tsx';
import { found, keyOf, RelationshipDiagram } from '../pictures/relationship-diagram.tsx';
import { RowReferences } from '../row-references.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count, share } from '../words/numbers.ts';

const texts = {
  title: { en: 'Relationships', zh: '关联关系' },
  note: {
    en: 'share of references found; thick = declared, thin = discovered, dashed = another asset',
    zh: '可找到的引用占比；粗线为已声明，细线为发现所得，虚框为其他资产',
  },
  none: {
    en: 'No relationship was declared or discovered.',
    zh: '未声明也未发现关联关系。',
  },
  reference: { en: 'Reference', zh: '引用' },
  found: { en: 'Found', zh: '可找到' },
  orphans: { en: 'Orphans', zh: '悬空引用' },
  cardinality: { en: 'Cardinality', zh: '基数' },
  'one-to-one': { en: 'one to one', zh: '一对一' },
  'many-to-one': { en: 'many to one', zh: '多对一' },
  filled: { en: 'Rows with a value', zh: '有值行占比' },
  unreferenced: { en: 'Not referred to', zh: '未被引用' },
  manyToMany: {
    en: 'many to many, through {table} ({columns}):',
    zh: '多对多，经关联表 {table}（{columns}）：',
  },
  source: { en: 'Source', zh: '来源' },
  declared: { en: 'declared', zh: '已声明' },
  discovered: { en: 'discovered, confidence {confidence}', zh: '发现所得，置信度 {confidence}' },
  many: {
    en: 'Only the first {shown} of {total} are drawn; all are in the table.',
    zh: '图中仅绘出 {total} 条中的前 {shown} 条；表中列出全部。',
  },
} satisfies Record<string, Texts>;

const drawn = 24;

/** How the tables of an asset refer to each other and to other assets. */
export function Relationships({
  asset,
}: {
  readonly asset: Pick<AssetChunk, 'relationships' | 'links' | 'tables'>;
}) {
  const { say } = useWords();
  const title = say(texts.title);
  const nameOf = new Map(asset.tables.map(({ id, name }) => [id, name]));
  const all = asset.relationships.map((one) => named(one, nameOf));
  const rows = new Map(asset.tables.map((table) => [table.name, table.rows]));
  return (
    <Section id="relationships" title={title} note={say(texts.note)}>
      {all.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <>
          <Scroll label={title}>
            <RelationshipDiagram relationships={all.slice(0, drawn)} rows={rows} />
          </Scroll>
          {all.length > drawn ? (
            <p className="s">{say(texts.many, { shown: drawn, total: all.length })}</p>
          ) : null}
          <RelationshipTable relationships={all} />
          <Links links={asset.links ?? []} nameOf={nameOf} />
        </>
      )}
    </Section>
  );
}

function RelationshipTable({ relationships }: { readonly relationships: readonly Relationship[] }) {
  const { say } = useWords();
  return (
    <HeadedTable
      label={say(texts.reference)}
      className="relationships"
      heads={[
        say(texts.reference),
        { name: say(texts.found), numeric: true },
        { name: say(texts.orphans), numeric: true },
        say(texts.cardinality),
        { name: say(texts.filled), numeric: true },
        { name: say(texts.unreferenced), numeric: true },
        say(texts.source),
      ]}
    >
      <tbody>
        {relationships.map((one) => (
          <tr key={keyOf(one)}>
            <th scope="row" className="mono any">
              {end(one.from)} → {end(one.to)}
              {one.orphanRows.length === 0 ? null : (
                <span className="s sub">
                  <RowReferences rows={one.orphanRows} total={one.orphans} limit={3} />
                </span>
              )}
            </th>
            <td className="n">{found(one.references, one.orphans)}</td>
            <td className="n">
              {count(one.orphans)} / {count(one.references)}
            </td>
            <td className="nb">{say(texts[one.cardinality])}</td>
            <td className="n">{one.rows ? share(one.references / one.rows) : '–'}</td>
            <td className="n">
              {one.parents === undefined
                ? '–'
                : `${count(one.parents.without)} / ${count(one.parents.rows)}`}
            </td>
            <td className="s">
              {one.source === 'declared'
                ? say(texts.declared)
                : say(texts.discovered, { confidence: share(one.confidence) })}
            </td>
          </tr>
        ))}
      </tbody>
    </HeadedTable>
  );
}

/** Tables that relate two others many to many. */
function Links({
  links,
  nameOf,
}: {
  readonly links: readonly LinkTable[];
  readonly nameOf: ReadonlyMap<string, string>;
}) {
  const { say } = useWords();
  if (links.length === 0) return null;
  const name = (table: string) => nameOf.get(table) ?? table;
  return (
    <ul className="notes any">
      {links.map(({ table, ends }) => (
        <li key={JSON.stringify([table, ends])}>
          {say(texts.manyToMany, {
            table: name(table),
            columns: ends.flatMap(({ columns }) => columns).join(' + '),
          })}{' '}
          <span className="mono">{ends.map(({ to }) => name(to.table)).join(' ↔ ')}</span>
        </li>
      ))}
    </ul>
  );
}

function end({ table, columns }: Relationship['from']): string {
  return `${table}.${columns.join('+')}`;
}

/** Relationships name tables by id; people know them by name. */
function named(one: Relationship, nameOf: ReadonlyMap<string, string>): Relationship {
  const to = { ...one.to, table: nameOf.get(one.to.table) ?? one.to.table };
  return { ...one, from: { ...one.from, table: nameOf.get(one.from.table) ?? one.from.table }, to };
}
