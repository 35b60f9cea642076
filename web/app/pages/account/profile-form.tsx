import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Language, languages, type Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { accountQuery, changeAccount, type OwnAccount } from '../../api/account.ts';
import { sessionQuery } from '../../api/session.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { usePreferences } from '../../preferences.tsx';

const texts = {
  title: { en: 'Name and language', zh: '姓名与语言' },
  name: { en: 'Your name', zh: '您的姓名' },
  language: { en: 'Language', zh: '语言' },
  languageNote: {
    en: 'Of these pages in this browser, and of what is written to you.',
    zh: '用于本浏览器中的页面以及发送给您的内容。',
  },
  save: { en: 'Save', zh: '保存' },
  saved: { en: 'Saved.', zh: '已保存。' },
} satisfies Record<string, Texts>;

const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' };

/** What a person is called, and in which language. */
export function ProfileForm({ account }: { readonly account: OwnAccount }) {
  const { say } = useWords();
  const { chooseLanguage } = usePreferences();
  const queries = useQueryClient();
  const [name, setName] = useState(account.name);
  const [language, setLanguage] = useState<Language>(account.language);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: changeAccount,
    onSuccess: async () => {
      chooseLanguage(language);
      await queries.invalidateQueries(accountQuery);
      await queries.invalidateQueries(sessionQuery);
    },
  });
  return (
    <Section title={say(texts.title)} note={account.email}>
      <div className="people-form">
        <FormFrame
          send={() => mutate({ name: name.trim(), language })}
          sending={isPending}
          error={error}
          button={say(texts.save)}
        >
          <TextInput
            label={say(texts.name)}
            autoComplete="name"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={say(texts.language)}
            description={say(texts.languageNote)}
            value={language}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={({ currentTarget: { value } }) =>
              setLanguage(languages.find((one) => one === value) ?? language)
            }
          />
        </FormFrame>
        <p role="status" className="s">
          {isSuccess ? say(texts.saved) : ''}
        </p>
      </div>
    </Section>
  );
}
