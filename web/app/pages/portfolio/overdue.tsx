import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { lateCasesQuery, lateProjectsQuery } from '../../api/portfolio.ts';
import { useMay } from '../../api/session.ts';

const texts = {
  cases: { en: 'Overdue registrations', zh: '逾期的登记事项' },
  noCase: { en: 'No registration is overdue.', zh: '没有逾期的登记事项。' },
  casesNote: { en: 'among the hundred that changed last', zh: '最近变更的一百件之中' },
  requests: { en: 'Overdue evidence', zh: '逾期的资料需求' },
  noRequest: { en: 'No evidence that was asked for is overdue.', zh: '没有逾期的资料需求。' },
  requestsNote: {
    en: 'of the hundred open projects that changed last',
    zh: '最近变更的一百个进行中项目',
  },
  overdueOf: {
    en: '{overdue} of {all} requests, the first due {due}',
    zh: '{all} 项需求中逾期 {overdue} 项，最早期限 {due}',
  },
} satisfies Record<string, Texts>;

/** What waits longer than it may: cases of registration and requests for evidence. */
export function Overdue() {
  return (
    <div className="grid two">
      <LateCases />
      <LateRequests />
    </div>
  );
}

/** Cases whose time limit is over, on either side of the desk. */
function LateCases() {
  const { say } = useWords();
  const { data } = useQuery({ ...lateCasesQuery, enabled: useMay()('registration.read') });
  if (data === undefined) return null;
  return (
    <Late title={say(texts.cases)} note={say(texts.casesNote)} none={say(texts.noCase)}>
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
    </Late>
  );
}

/** Projects that wait for evidence beyond the day it was due. */
function LateRequests() {
  const { say } = useWords();
  const { data } = useQuery({ ...lateProjectsQuery, enabled: useMay()('project.read') });
  if (data === undefined) return null;
  return (
    <Late title={say(texts.requests)} note={say(texts.requestsNote)} none={say(texts.noRequest)}>
      {data.map(({ id, title, progress: { requests, dueOn } }) => (
        <li key={id}>
          <Link to="/projects/$project" params={{ project: id }} data-row>
            <Name of={title} />
          </Link>{' '}
          <span className="s">{say(texts.overdueOf, { ...requests, due: dueOn ?? '–' })}</span>
        </li>
      ))}
    </Late>
  );
}

interface LateProps {
  readonly title: string;
  readonly note: string;
  /** Said where nothing is late. */
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function Late({ title, note, none, children }: LateProps) {
  return (
    <Section title={title} note={note}>
      {children.length === 0 ? (
        <p className="none">{none}</p>
      ) : (
        <ul className="late-cases">{children}</ul>
      )}
    </Section>
  );
}
