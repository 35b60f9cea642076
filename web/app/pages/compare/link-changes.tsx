import type { RelationshipChange } from '../../../../src/vocabulary/reports/diff-report.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { share } from '../../../view/words/numbers.ts';
import { relationshipChangeTerms } from './change-terms.ts';

const texts = {
  title: { en: 'Relationships', zh: '关联关系' },
  orphans: { en: 'references to no row {before} → {after}', zh: '悬空引用 {before} → {after}' },
} satisfies Record<string, Texts>;

/** References between tables that came, went, or lost rows. */
export function LinkChanges({
  relationships,
}: {
  readonly relationships: readonly RelationshipChange[];
}) {
  const { say } = useWords();
  if (relationships.length === 0) return null;
  const end = ({ table, columns }: RelationshipChange['from']) =>
    `${table} (${columns.join(', ')})`;
  return (
    <Section title={say(texts.title)} note={relationships.length}>
      <ul className="change-list">
        {relationships.map((one) => (
          <li key={JSON.stringify([one.from, one.to, one.change])}>
            <span className="mono">
              {end(one.from)} → {end(one.to)}
            </span>{' '}
            {say(relationshipChangeTerms[one.change])}{' '}
            <span className="s">
              {say(texts.orphans, {
                before: share(one.orphans.before),
                after: share(one.orphans.after),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
