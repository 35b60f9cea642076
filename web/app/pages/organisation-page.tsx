import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { Name } from '../../view/words/names.tsx';
import { chooseOrganisation, sessionQuery } from '../api/session.ts';
import { useEnter } from '../shell/enter.ts';
import { PageHead } from '../shell/page-head.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { organisationKindTerms } from '../words/role-terms.ts';

const texts = {
  title: { en: 'For which organisation?', zh: '以哪个机构的身份？' },
  lead: {
    en: 'Each organisation sees its own records alone.',
    zh: '各机构只能看到自己的记录。',
  },
  none: {
    en: 'Your account belongs to no organisation yet: ask an administrator to add you.',
    zh: '您的账户尚不属于任何机构，请联系机构管理员添加。',
  },
} satisfies Record<string, Texts>;

export function OrganisationPage() {
  const { say } = useWords();
  const { next } = useSearch({ from: '/organisation' });
  const { data: session } = useQuery(sessionQuery);
  const enter = useEnter(next);
  const { mutate, error } = useMutation({ mutationFn: chooseOrganisation, onSuccess: enter });
  const organisations = session?.organisations ?? [];
  return (
    <div className="wrap narrow">
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      {organisations.length === 0 ? <p className="none">{say(texts.none)}</p> : null}
      <ul className="choices">
        {organisations.map(({ id, name, kind }) => (
          <li key={id}>
            <button type="button" className="plain choice" data-row onClick={() => mutate(id)}>
              <strong>
                <Name of={name} />
              </strong>
              <span className="s">{say(organisationKindTerms[kind])}</span>
            </button>
          </li>
        ))}
      </ul>
      {error === null ? null : <ProblemNotice error={error} />}
    </div>
  );
}
