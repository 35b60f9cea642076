import { useQuery } from '@tanstack/react-query';
import type { RegisterEntry } from '../../../../src/vocabulary/registry/registration/register-entry.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { registrationNamesQuery } from '../../api/register.ts';
import { nameOf } from './code-name.ts';

const texts = {
  title: { en: 'Timeline', zh: '办理过程' },
  note: { en: 'each with the day on which it took effect', zh: '日期为生效之日' },
} satisfies Record<string, Texts>;

/** What happened to a registration, day by day. */
export function Timeline({ timeline }: Pick<RegisterEntry, 'timeline'>) {
  const { say } = useWords();
  const events = useQuery(registrationNamesQuery).data?.happened ?? {};
  if (timeline.length === 0) return null;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <ol className="entry-timeline">
        {[...new Set(timeline.map(({ on }) => on))].map((day) => (
          <li key={day}>
            <span className="s nb">{day}</span>
            <span>
              {timeline
                .filter(({ on }) => on === day)
                .map(({ event }) => nameOf(events, event, say))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
