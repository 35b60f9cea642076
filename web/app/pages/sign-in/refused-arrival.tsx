import { useQuery } from '@tanstack/react-query';
import { arrivalProblems } from '../../../../src/vocabulary/registry/arrival-problems.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { providersQuery } from '../../api/session.ts';
import type { SignInSearch } from '../../shell/sign-in-search.ts';

const other = {
  texts: {
    en: 'The other provider let you through, but this registry did not ({code}).',
    zh: '提供方已通过验证，但本登记库未允许登录（{code}）。',
  },
  remedy: { en: 'Ask an administrator.', zh: '请联系管理员。' },
} satisfies Record<string, Texts>;

/** Why somebody who comes back from another provider was not let in. */
export function RefusedArrival({ refused = '', provider, reason = '' }: SignInSearch) {
  const { say } = useWords();
  const { data: providers = [] } = useQuery(providersQuery);
  const { texts, remedy } = arrivalProblems.find(({ code }) => code === refused) ?? other;
  const name = providers.find(({ id }) => id === provider)?.name ?? 'OpenID Connect';
  const params = { provider: name, reason, code: refused };
  return (
    <div className="banner" role="alert">
      <strong>{say(texts, params)}</strong>
      <p>{say(remedy)}</p>
    </div>
  );
}
