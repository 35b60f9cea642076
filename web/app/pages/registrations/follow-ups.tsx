import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { openFollowUp } from '../../api/registrations.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

const texts = {
  title: { en: 'Apply on top of this registration', zh: '后续登记' },
  note: { en: 'a case of its own, begun as a draft', zh: '单独立案，先生成草稿' },
} satisfies Record<string, Texts>;

/** What a holder may apply for on a registration that stands. */
export function FollowUps({ data: { id, followUps } }: { readonly data: RegistrationPage }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (kind: string) => openFollowUp(id, kind),
    onSuccess: async ({ id: registration }) => {
      await queries.invalidateQueries({ queryKey: ['registrations'] });
      await navigate({ to: '/registrations/$registration', params: { registration } });
    },
  });
  if (followUps.length === 0) return null;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <p className="buttons">
        {followUps.map(({ kind, texts: name }) => (
          <button
            key={kind}
            type="button"
            className="btn"
            aria-disabled={isPending}
            onClick={() => (isPending ? undefined : mutate(kind))}
          >
            {say(name)}
          </button>
        ))}
      </p>
      {error === null ? null : <ProblemNotice error={error} />}
    </Section>
  );
}
