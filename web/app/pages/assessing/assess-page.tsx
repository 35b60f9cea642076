import './assessing.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { type AssessmentSource, sourcesQuery } from '../../api/assessing.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { UploadFiles } from './upload-files.tsx';
import { UploadsTable } from './uploads-table.tsx';
import { useStart } from './use-start.ts';

const texts = {
  title: { en: 'Assess data', zh: '评估数据' },
  lead: {
    en: 'The server measures the tables, judges them by the model and puts the report into the catalogue. The data stay where they are.',
    zh: '服务器测量数据表、按模型评估，并将报告加入目录。数据保留在原处。',
  },
  files: { en: 'Files', zh: '文件' },
  filesNote: { en: 'chosen together they are one source', zh: '同时选中的文件视为一个来源' },
  start: { en: 'Assess the files chosen', zh: '评估所选文件' },
  folders: { en: 'Folders of this server', zh: '本服务器的文件夹' },
  noFolders: {
    en: 'None is named. An administrator names them at the start:',
    zh: '尚未指定。管理员可在启动时指定：',
  },
  assess: { en: 'Assess {name}', zh: '评估 {name}' },
  example: { en: 'The example', zh: '示例' },
  loadExample: { en: 'Load the example', zh: '加载示例' },
} satisfies Record<string, Texts>;

/** What the server may assess, and the way to start it. */
export function AssessPage() {
  const { say } = useWords();
  const { data: sources } = useSuspenseQuery(sourcesQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { mutate, isPending, error } = useStart();
  const start = (source: AssessmentSource) => (isPending ? undefined : mutate(source));
  return (
    <div className="wrap assessing">
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      {error === null ? null : <ProblemNotice error={error} />}
      <Section title={say(texts.files)} note={say(texts.filesNote)}>
        <UploadFiles
          mostBytes={sources.mostBytes}
          onAdded={(id) => setChosen((ids) => [...ids.filter((one) => one !== id), id])}
        />
        <UploadsTable uploads={sources.uploads} chosen={chosen} choose={setChosen} />
        {chosen.length === 0 ? null : (
          <button
            type="button"
            className="btn primary"
            aria-disabled={isPending}
            onClick={() => start({ kind: 'upload', uploads: [...chosen] })}
          >
            {say(texts.start)}
          </button>
        )}
      </Section>
      <Section title={say(texts.folders)}>
        {sources.folders.length === 0 ? (
          <p>
            {say(texts.noFolders)} <code>assay serve --sources NAME=FOLDER</code>
          </p>
        ) : (
          <p className="buttons">
            {sources.folders.map((name) => (
              <button
                key={name}
                type="button"
                className="btn"
                aria-disabled={isPending}
                onClick={() => start({ kind: 'folder', name })}
              >
                {say(texts.assess, { name })}
              </button>
            ))}
          </p>
        )}
      </Section>
      <Section title={say(texts.example)}>
        <button
          type="button"
          className="btn"
          aria-disabled={isPending}
          onClick={() => start({ kind: 'example' })}
        >
          {say(texts.loadExample)}
        </button>
      </Section>
    </div>
  );
}
