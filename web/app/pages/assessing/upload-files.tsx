import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { sendUpload, sourcesQuery } from '../../api/assessing.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

const texts = {
  add: { en: 'Hand in files', zh: '提交文件' },
  note: {
    en: 'CSV, JSON, Parquet or .xlsx, up to {size} GiB each. They stay on this server until you delete them.',
    zh: 'CSV、JSON、Parquet 或 .xlsx，每个不超过 {size} GiB。文件保存在本服务器，直至您删除。',
  },
  file: { en: 'files of data', zh: '数据文件' },
  sending: { en: 'Sending {name}', zh: '正在发送 {name}' },
} satisfies Record<string, Texts>;

/** Takes files one after the other, and tells which of them were handed in. */
export function UploadFiles({
  mostBytes,
  onAdded,
}: {
  readonly mostBytes: number;
  readonly onAdded: (id: string) => void;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [now, setNow] = useState({ name: '', sent: 0 });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) {
        const told = (sent: number) => setNow({ name: file.name, sent });
        told(0);
        onAdded((await sendUpload(file, told)).id);
      }
    },
    onSettled: () => queries.invalidateQueries(sourcesQuery),
  });
  const sending = say(texts.sending, { name: now.name });
  return (
    <div>
      <button
        type="button"
        className="btn"
        aria-disabled={isPending}
        onClick={() => (isPending ? undefined : input.current?.click())}
      >
        {say(texts.add)}
      </button>{' '}
      <span className="s">{say(texts.note, { size: Math.round(mostBytes / 2 ** 30) })}</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say(texts.file)}
        onChange={({ currentTarget }) => {
          mutate([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {isPending ? (
        <p role="status" className="any">
          {sending} <progress aria-label={sending} value={now.sent} />
        </p>
      ) : null}
      {error === null ? null : <ProblemNotice error={error} />}
    </div>
  );
}
