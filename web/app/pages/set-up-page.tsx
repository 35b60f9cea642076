import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type OrganisationKind,
  organisationKinds,
} from '../../../src/vocabulary/registry/organisation-kinds.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { setUp } from '../api/session.ts';
import { FormFrame } from '../forms/form-frame.tsx';
import { PasswordEntry } from '../forms/password-entry.tsx';
import { usePreferences } from '../preferences.tsx';
import { useEnter } from '../shell/enter.ts';
import { PageHead } from '../shell/page-head.tsx';
import { organisationKindTerms } from '../words/role-terms.ts';

const texts = {
  title: { en: 'Set up this registry', zh: '初始化登记簿' },
  lead: {
    en: 'The first organisation and its administrator. The server printed a code when it started: only who can read it may do this.',
    zh: '建立首个机构及其管理员。服务器启动时已输出一个初始化代码，只有能看到该代码的人才能执行此操作。',
  },
  code: { en: 'Code', zh: '初始化代码' },
  codeNote: {
    en: 'In the terminal of assay serve.',
    zh: '见 assay serve 的终端输出。',
  },
  organisation: { en: 'Organisation', zh: '机构名称' },
  kind: { en: 'What it is', zh: '机构类型' },
  name: { en: 'Your name', zh: '您的姓名' },
  email: { en: 'E-mail', zh: '电子邮箱' },
  emailNote: { en: 'You sign in with it.', zh: '用于登录。' },
  password: { en: 'Password', zh: '密码' },
  passwordNote: { en: 'At least 12 characters.', zh: '至少 12 个字符。' },
  button: { en: 'Set up and sign in', zh: '完成并登录' },
} satisfies Record<string, Texts>;

const nothingYet = {
  code: '',
  organisation: '',
  kind: 'enterprise' as OrganisationKind,
  name: '',
  email: '',
  password: '',
};

/** The first start: nobody can sign in before somebody was made. */
export function SetUpPage() {
  const { say } = useWords();
  const { language } = usePreferences();
  const [entered, setEntered] = useState(nothingYet);
  const { mutate, isPending, error } = useMutation({ mutationFn: setUp, onSuccess: useEnter('/') });
  const field = (name: Exclude<keyof typeof nothingYet, 'kind'>) => ({
    label: say(texts[name]),
    required: true,
    value: entered[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setEntered((now) => ({ ...now, [name]: value }));
    },
  });
  const send = () => {
    const { code, organisation, kind, ...account } = entered;
    mutate({
      code: code.trim(),
      organisation: { name: organisation.trim(), kind },
      ...account,
      language,
    });
  };
  return (
    <div className="wrap narrow">
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      <FormFrame send={send} sending={isPending} error={error} button={say(texts.button)}>
        <TextInput {...field('code')} description={say(texts.codeNote)} autoComplete="off" />
        <TextInput {...field('organisation')} autoComplete="organization" />
        <NativeSelect
          label={say(texts.kind)}
          value={entered.kind}
          data={organisationKinds.map((kind) => ({
            value: kind,
            label: say(organisationKindTerms[kind]),
          }))}
          onChange={({ currentTarget: { value } }) => {
            const kind = organisationKinds.find((one) => one === value) ?? 'enterprise';
            setEntered((now) => ({ ...now, kind }));
          }}
        />
        <TextInput {...field('name')} autoComplete="name" />
        <TextInput
          {...field('email')}
          type="email"
          description={say(texts.emailNote)}
          autoComplete="username"
        />
        <PasswordEntry
          {...field('password')}
          description={say(texts.passwordNote)}
          minLength={12}
          autoComplete="new-password"
        />
      </FormFrame>
    </div>
  );
}
