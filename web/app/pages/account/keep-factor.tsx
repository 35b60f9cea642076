import { useMutation } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { removeFactor, renewRecoveryCodes } from '../../api/account.ts';
import { ProofForm } from './proof-form.tsx';

const texts = {
  codes: { en: 'Make new codes; those before end', zh: '生成新恢复码，旧码随即失效' },
  remove: { en: 'Remove the second factor', zh: '移除二次验证' },
} satisfies Record<string, Texts>;

/** A step about the authenticator, and what follows: codes that are told once. */
export interface FactorStep {
  readonly withPassword: boolean;
  readonly withCode: boolean;
  readonly done: (codes: readonly string[]) => void;
}

export function RenewCodes({ withCode, done }: Pick<FactorStep, 'withCode' | 'done'>) {
  const { say } = useWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: renewRecoveryCodes,
    onSuccess: done,
  });
  const form = { withCode, send: mutate, sending: isPending, error };
  return <ProofForm button={say(texts.codes)} {...form} />;
}

export function RemoveFactor({ withCode, done }: Pick<FactorStep, 'withCode' | 'done'>) {
  const { say } = useWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: removeFactor,
    onSuccess: () => done([]),
  });
  const form = { withCode, send: mutate, sending: isPending, error };
  return <ProofForm button={say(texts.remove)} {...form} />;
}
