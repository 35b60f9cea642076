import type { DiffReport, TableDiff } from '../../../../src/vocabulary/reports/diff-report.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { keyChangeTerms, levelTerms } from './change-terms.ts';
import { ColumnChanges } from './column-changes.tsx';

const texts = {
  title: { en: 'Data', zh: '数据' },
  none: { en: 'No table changed in a way worth a line.', zh: '没有值得列出变化的数据表。' },
  same: { en: 'unchanged: {count}', zh: '无变化的表：{count} 张' },
  tableAdded: { en: 'tables added', zh: '新增的表' },
  tableRemoved: { en: 'tables removed', zh: '删除的表' },
  rows: { en: 'rows {before} → {after}', zh: '行数 {before} → {after}' },
  newest: {
    en: 'newest {column} {before} → {after}',
    zh: '{column} 的最新时间 {before} → {after}',
  },
  added: { en: 'columns added', zh: '新增字段' },
  removed: { en: 'columns removed', zh: '删除字段' },
  renamed: { en: 'columns renamed', zh: '改名字段' },
} satisfies Record<string, Texts>;

/** Tables that came and went, and what changed in those that both sides have. */
export function TableChanges({ diff }: { readonly diff: DiffReport }) {
  const { say } = useWords();
  const { added, removed, compared } = diff.tables;
  const changed = compared.filter(hasChanged);
  const same = compared.length - changed.length;
  const none = changed.length + added.length + removed.length === 0;
  return (
    <Section title={say(texts.title)} note={same === 0 ? null : say(texts.same, { count: same })}>
      {none ? <p className="none">{say(texts.none)}</p> : null}
      <Facts
        facts={[
          { name: texts.tableAdded, values: added },
          { name: texts.tableRemoved, values: removed },
        ]}
      />
      {changed.map((table) => (
        <OneTable key={table.after} table={table} />
      ))}
    </Section>
  );
}

function hasChanged({ level, volume }: TableDiff): boolean {
  return level !== 'none' || volume.before !== volume.after;
}

function OneTable({ table }: { readonly table: TableDiff }) {
  const { say, phrase } = useWords();
  const { before, after, volume, freshness, keys } = table;
  const typed = ({ name, type }: TableDiff['added'][number]) => `${name} (${type})`;
  return (
    <section className="changed-table" aria-label={after}>
      <h3>
        <span className="mono">{before === after ? after : `${before} → ${after}`}</span>{' '}
        <span className="s">{say(levelTerms[table.level])}</span>
      </h3>
      <p className="s">
        {say(texts.rows, { before: count(volume.before), after: count(volume.after) })}
        {freshness === undefined || freshness.days === 0
          ? null
          : ` · ${say(texts.newest, { ...freshness })}`}
      </p>
      <Facts
        facts={[
          { name: texts.added, values: table.added.map(typed) },
          { name: texts.removed, values: table.removed.map(typed) },
          {
            name: texts.renamed,
            values: table.renamed.map(
              (one) => `${one.before} → ${one.after}: ${phrase(one.evidence)}`,
            ),
          },
        ]}
      />
      {keys.length === 0 ? null : (
        <ul className="change-list">
          {keys.map(({ columns, change }) => (
            <li key={`${change} ${columns.join()}`}>
              {say(keyChangeTerms[change], { columns: columns.join(', ') })}
            </li>
          ))}
        </ul>
      )}
      <ColumnChanges columns={table.columns} />
    </section>
  );
}

interface Fact {
  readonly name: Texts;
  readonly values: readonly string[];
}

/** Names of what came, went or was renamed; nothing where nothing did. */
function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { say } = useWords();
  const told = facts.filter(({ values }) => values.length > 0);
  if (told.length === 0) return null;
  return (
    <dl className="change-facts">
      {told.map(({ name, values }) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          {values.map((value) => (
            <dd key={value} className="mono any">
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
