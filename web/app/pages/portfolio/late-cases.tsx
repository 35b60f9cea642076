import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { lateCasesQuery } from '../../api/portfolio.ts';
import { sessionQuery } from '../../api/session.ts';

const texts = {
  title: { en: 'Overdue registrations', zh: '逾期的登记事项' },
  none: { en: 'No registration is overdue.', zh: '没有逾期的登记事项。' },
  note: { en: 'among the hundred that changed last', zh: '最近变更的一百件之中' },
} satisfies Record<string, Texts>;

/** Cases whose time limit is over, on either side of the desk. */
export function LateCases() {
  const { say } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.actions.includes('registration.read') ?? false;
  const { data } = useQuery({ ...lateCasesQuery, enabled: mayRead });
  if (data === undefined) return null;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {data.length === 0 ? <p className="none">{say(texts.none)}</p> : null}
      <ul className="late-cases">
        {data.map(({ id, name, stateTexts, clock }) => (
          <li key={id}>
            <Link to="/registrations/$registration" params={{ registration: id }} data-row>
              <Name of={name} />
            </Link>{' '}
            <span className="s">
              {say(stateTexts)} {clock?.due}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
