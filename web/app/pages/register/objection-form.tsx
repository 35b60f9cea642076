import { Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ObjectionReceipt } from '../../../../src/vocabulary/registry/registration/objection.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { fileObjection } from '../../api/register.ts';
import { FormFrame } from '../../forms/form-frame.tsx';

const texts = {
  title: { en: 'Objection', zh: '提出异议' },
  note: { en: 'anyone may object until {until}', zh: '任何人可在 {until} 前（含当日）提出异议' },
  privacy: {
    en: 'The agency alone sees your name and contact; the applicant reads the ground. No account is needed.',
    zh: '姓名和联系方式仅登记机构可见，异议理由将告知登记申请人。无需注册账户。',
  },
  name: { en: 'Your name or organisation', zh: '异议人姓名或者名称' },
  contact: { en: 'How the agency reaches you', zh: '联系方式' },
  ground: { en: 'Ground', zh: '异议理由' },
  document: { en: 'Document (optional, at most 5 MB)', zh: '证明材料（选填，不超过 5 MB）' },
  send: { en: 'Object', zh: '提交异议' },
  received: {
    en: 'Received as No. {number} by {agency} on {on}. It is to be investigated by {by}. Keep this number.',
    zh: '{agency} 已于 {on} 收到，回执编号 {number}，应于 {by} 前处理完毕。请妥善保存编号。',
  },
} satisfies Record<string, Texts>;

/** For anyone while a publication lasts: who objects, why, on what document; then the numbered receipt. */
export function ObjectionForm({
  registration,
  until,
}: {
  readonly registration: string;
  readonly until: string;
}) {
  const { say } = useWords();
  const [receipt, setReceipt] = useState<ObjectionReceipt>();
  const [entered, setEntered] = useState({ name: '', contact: '', ground: '' });
  const [file, setFile] = useState<File>();
  const fileId = useId();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => fileObjection(registration, entered, file),
    onSuccess: setReceipt,
  });
  const input = (name: keyof typeof entered) => ({
    label: say(texts[name]),
    required: true,
    value: entered[name],
    onChange: ({
      currentTarget: { value },
    }: {
      readonly currentTarget: { readonly value: string };
    }) => setEntered((now) => ({ ...now, [name]: value })),
  });
  return (
    <Section title={say(texts.title)} note={say(texts.note, { until })}>
      {receipt === undefined ? (
        <div className="narrow">
          <p className="s">{say(texts.privacy)}</p>
          <FormFrame
            send={() => mutate()}
            sending={isPending}
            error={error}
            button={say(texts.send)}
          >
            <TextInput {...input('name')} maxLength={200} autoComplete="name" />
            <TextInput {...input('contact')} maxLength={200} />
            <Textarea {...input('ground')} maxLength={4000} autosize minRows={3} />
            <label className="entry-label" htmlFor={fileId}>
              {say(texts.document)}
            </label>
            <input
              id={fileId}
              type="file"
              onChange={({ currentTarget: { files } }) => setFile(files?.[0])}
            />
          </FormFrame>
        </div>
      ) : (
        <p role="status">
          {say(texts.received, {
            number: receipt.number,
            agency: receipt.agency,
            on: receipt.receivedOn,
            by: receipt.decidedBy,
          })}
        </p>
      )}
    </Section>
  );
}
