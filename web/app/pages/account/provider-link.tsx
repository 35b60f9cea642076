import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import {
  accountQuery,
  linkProvider,
  type OwnAccount,
  type Proof,
  unlinkProvider,
} from '../../api/account.ts';
import { providersQuery } from '../../api/session.ts';
import { ProofForm } from './proof-form.tsx';

const texts = {
  title: { en: 'Other provider', zh: '其他登录提供方' },
  none: { en: 'None opens this account.', zh: '尚未关联。' },
  linked: { en: '{name} opens this account.', zh: '可通过 {name} 登录此账户。' },
  link: { en: 'Let {name} open it', zh: '关联 {name}' },
  unlink: { en: 'Unlink {name}', zh: '解除与 {name} 的关联' },
} satisfies Record<string, Texts>;

/** Who else opens an account; nothing where the server knows no providers. */
export function ProviderLink({ account }: { readonly account: OwnAccount }) {
  const { say } = useWords();
  const { data: providers = [] } = useQuery(providersQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const { provider, password } = account;
  if (provider === null && providers.length === 0) return null;
  const name = provider?.name ?? '';
  const note = provider === null ? say(texts.none) : say(texts.linked, { name });
  const choices = provider === null ? providers : [{ id: 'unlink', name: provider.name }];
  const word = provider === null ? texts.link : texts.unlink;
  const picked = choices.find(({ id }) => id === chosen);
  return (
    <Section title={say(texts.title)} note={note}>
      {password && picked !== undefined ? (
        <LinkForm
          button={say(word, { name: picked.name })}
          provider={provider === null ? picked.id : null}
          withCode={account.secondFactor}
        />
      ) : (
        <p className="buttons">
          {(password ? choices : []).map((one) => (
            <button key={one.id} type="button" className="btn" onClick={() => setChosen(one.id)}>
              {say(word, { name: one.name })}
            </button>
          ))}
        </p>
      )}
    </Section>
  );
}

interface FormProps {
  readonly button: string;
  /** The one to link with; null to unlink. */
  readonly provider: string | null;
  readonly withCode: boolean;
}

function LinkForm({ button, provider, withCode }: FormProps) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (proof: Proof) =>
      provider === null ? unlinkProvider(proof) : linkProvider(provider, proof),
    onSuccess: () => queries.invalidateQueries(accountQuery),
  });
  return (
    <div className="people-form">
      <ProofForm
        button={button}
        withCode={withCode}
        send={mutate}
        sending={isPending}
        error={error}
      />
    </div>
  );
}
