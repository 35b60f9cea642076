import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { confirmFactor, proposeFactor } from '../../api/account.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { QrCode } from '../../shell/qr-code.tsx';
import type { FactorStep } from './keep-factor.tsx';
import { ProofForm } from './proof-form.tsx';

const texts = {
  go: { en: 'Go on', zh: '继续' },
  scan: {
    en: 'Scan this with an authenticator, or type the key into it. Then enter the code that it shows.',
    zh: '请用身份验证器扫描二维码，或手动输入密钥，然后填写其显示的验证码。',
  },
  qr: { en: 'QR code of the key', zh: '密钥二维码' },
  key: { en: 'Key', zh: '密钥' },
  code: { en: 'Code', zh: '验证码' },
  confirm: { en: 'Ask for it from now on', zh: '启用' },
} satisfies Record<string, Texts>;

/** First the proof, then the key, then a code of it: an authenticator that failed to take it up locks nobody out. */
export function EnrolFactor({ withPassword, withCode, done }: FactorStep) {
  const { say } = useWords();
  const { mutate, isPending, error, data } = useMutation({ mutationFn: proposeFactor });
  if (data !== undefined) return <ConfirmFactor {...data} done={done} />;
  return (
    <ProofForm
      button={say(texts.go)}
      withPassword={withPassword}
      withCode={withCode}
      send={mutate}
      sending={isPending}
      error={error}
    />
  );
}

function ConfirmFactor({
  secret,
  uri,
  done,
}: { readonly secret: string; readonly uri: string } & Pick<FactorStep, 'done'>) {
  const { say } = useWords();
  const [code, setCode] = useState('');
  const { mutate, isPending, error } = useMutation({ mutationFn: confirmFactor, onSuccess: done });
  return (
    <FormFrame
      send={() => mutate(code.trim())}
      sending={isPending}
      error={error}
      button={say(texts.confirm)}
    >
      <p>{say(texts.scan)}</p>
      <QrCode content={uri} label={say(texts.qr)} />
      <p>
        {say(texts.key)}{' '}
        <code className="mono secret-key">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <TextInput
        label={say(texts.code)}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </FormFrame>
  );
}
