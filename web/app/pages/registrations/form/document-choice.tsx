import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { RegistrationPage } from '../../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { documentsQuery } from '../../../api/evidence.ts';
import { addCaseDocument, registrationQuery } from '../../../api/registrations.ts';
import { SeveralOf } from '../../../forms/several-of.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';

const texts = {
  add: { en: 'Attach a file', zh: '上传文件' },
  sending: { en: 'Sending …', zh: '正在上传……' },
  none: { en: 'No document is attached.', zh: '尚无材料。' },
} satisfies Record<string, Texts>;

interface DocumentChoiceProps {
  readonly label: string;
  readonly data: RegistrationPage;
  readonly chosen: readonly string[];
  /** Is told what becomes of the choice as it stands then: a file may arrive while another is chosen. */
  readonly choose: (next: (chosen: readonly string[]) => readonly string[]) => void;
  /** Whether those of the asset are offered too, which are the applicant's. */
  readonly fromAsset?: boolean;
  /** Whether it is one document at most: the last chosen. */
  readonly one?: { readonly required: boolean };
}

/** Documents of the case or of its asset, or a file that becomes one. */
export function DocumentChoice({
  label,
  data,
  chosen,
  choose,
  fromAsset = false,
  one,
}: DocumentChoiceProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const id = useId();
  const ofAsset = useQuery({ ...documentsQuery(data.asset), enabled: fromAsset }).data ?? [];
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const names = new Map([...ofAsset, ...data.documents].map(({ id: of, name }) => [of, name]));
  const all = [...new Set([...names.keys(), ...chosen])];
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setSending(true);
    setError(null);
    try {
      const { id: added } = await addCaseDocument(data.id, file);
      if (fromAsset) await queries.invalidateQueries(documentsQuery(data.asset));
      await queries.invalidateQueries(registrationQuery(data.id));
      choose((now) => (one === undefined ? [...now, added] : [added]));
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <div className="document-choice">
      {one === undefined ? (
        <SeveralOf
          label={label}
          codes={all}
          nameOf={(code) => names.get(code) ?? code}
          chosen={chosen}
          choose={(codes) => choose(() => codes)}
        />
      ) : (
        <NativeSelect
          label={label}
          required={one.required}
          value={chosen[0] ?? ''}
          data={[
            { value: '', label: '–' },
            ...all.map((code) => ({ value: code, label: names.get(code) ?? code })),
          ]}
          onChange={({ currentTarget: { value } }) => choose(() => (value === '' ? [] : [value]))}
        />
      )}
      {all.length === 0 ? <p className="s">{say(texts.none)}</p> : null}
      <p>
        <label htmlFor={id} className="btn">
          {say(sending ? texts.sending : texts.add)}
        </label>
        <input
          id={id}
          type="file"
          className="hidden"
          aria-label={`${label}: ${say(texts.add)}`}
          onChange={({ currentTarget: { files } }) => void send(files?.[0])}
        />
      </p>
      {error === null ? null : <ProblemNotice error={error} />}
    </div>
  );
}
