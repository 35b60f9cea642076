import { useMutation, useQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { providersQuery, signInBy } from '../../api/session.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

const texts = {
  or: { en: 'Or by another provider', zh: '或通过其他提供方登录' },
  by: { en: 'Sign in with {name}', zh: '通过 {name} 登录' },
} satisfies Record<string, Texts>;

/** A button for each provider that vouches for people here; nothing where there is none. */
export function ByProvider(wanted: { readonly next?: string; readonly invitation?: string }) {
  const { say } = useWords();
  const { data: providers = [] } = useQuery(providersQuery);
  const { mutate, isPending, error } = useMutation({ mutationFn: signInBy });
  if (providers.length === 0) return null;
  return (
    <section className="by-provider" aria-label={say(texts.or)}>
      <p className="s">{say(texts.or)}</p>
      <p className="buttons">
        {providers.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="btn"
            aria-disabled={isPending}
            onClick={() => (isPending ? undefined : mutate({ provider: id, ...wanted }))}
          >
            {say(texts.by, { name })}
          </button>
        ))}
      </p>
      {error === null ? null : <ProblemNotice error={error} />}
    </section>
  );
}
