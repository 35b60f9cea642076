import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { bytes } from '../../../view/words/numbers.ts';
import { addDocument } from '../../api/evidence.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

const texts = {
  choose: { en: 'Choose a file', zh: '选择文件' },
  renew: { en: 'Add a version', zh: '上传新版本' },
  renewOf: { en: 'Add a version of {name}', zh: '上传 {name} 的新版本' },
  drop: { en: 'or drop it here.', zh: '或拖放到此处。' },
  limits: {
    en: 'PDF, PNG, JPEG, TIFF, Word, Excel, PowerPoint, OpenDocument, CSV, JSON, YAML or plain text, up to 20 MiB. What a file is, its content says; macros and scripts are refused.',
    zh: '支持 PDF、PNG、JPEG、TIFF、Word、Excel、PowerPoint、OpenDocument、CSV、JSON、YAML 和纯文本，不超过 20 MiB。类型按内容判断；含宏或脚本的文件不予接收。',
  },
  tooLarge: {
    en: '{name} has {size}; at most 20 MiB are kept. Nothing was sent.',
    zh: '{name} 大小为 {size}，上限为 20 MiB，未发送。',
  },
  sending: { en: 'Sending {name}', zh: '正在发送 {name}' },
  kept: {
    en: '{name} is kept as version {version}. SHA-256 {sha256}',
    zh: '已保存 {name} 第 {version} 版。SHA-256 {sha256}',
  },
} satisfies Record<string, Texts>;

/** As `mostDocumentBytes` of the server, told before anything is sent. */
const mostBytes = 20 * 1024 * 1024;

/** Takes a file as evidence, chosen or dropped; or the next version of one. */
export function DocumentDrop({
  asset,
  renews,
}: {
  readonly asset: string;
  readonly renews?: { readonly lineage: string; readonly name: string };
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState(0);
  const [tooLarge, setTooLarge] = useState<File>();
  const { mutate, isPending, error, data, variables } = useMutation({
    mutationFn: (file: File) =>
      addDocument(asset, { file, ...(renews && { lineage: renews.lineage }) }, setSent),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['evidence', asset] }),
  });
  const take = (file: File | undefined) => {
    if (file === undefined || isPending) return;
    setTooLarge(file.size > mostBytes ? file : undefined);
    if (file.size <= mostBytes) mutate(file);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  const name = renews?.name ?? '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside takes the keyboard.
    <div
      className={renews ? undefined : 'drop'}
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
    >
      <p>
        <button
          type="button"
          className={renews ? 'btn small' : 'btn'}
          aria-disabled={isPending}
          {...(renews ? { 'aria-label': say(texts.renewOf, { name }) } : {})}
          onClick={() => input.current?.click()}
        >
          {say(renews ? texts.renew : texts.choose)}
        </button>{' '}
        {renews ? null : say(texts.drop)}
      </p>
      {renews ? null : <p className="s">{say(texts.limits)}</p>}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say(texts.choose)}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
      {isPending ? (
        <p role="status" className="any">
          {say(texts.sending, { name: variables.name })}{' '}
          <progress aria-label={variables.name} value={sent} />
        </p>
      ) : null}
      {tooLarge === undefined ? null : (
        <p role="alert" className="any">
          {say(texts.tooLarge, { name: tooLarge.name, size: bytes(tooLarge.size) })}
        </p>
      )}
      {error === null ? null : <ProblemNotice error={error} />}
      {data === undefined || renews ? null : (
        <p role="status" className="any">
          {say(texts.kept, { name: data.name, version: data.version, sha256: data.sha256 })}
        </p>
      )}
    </div>
  );
}
