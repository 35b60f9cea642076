import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paperTerms } from '../../../../../src/vocabulary/registry/projects/project-terms.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { score } from '../../../../view/words/numbers.ts';
import { assetQuery } from '../../../api/assets.ts';
import { attachFile, type Project } from '../../../api/projects.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { codesOf } from '../../../words/asset-terms.ts';
import { CancelButton } from '../events/cancel-button.tsx';
import { useEvent } from '../events/use-event.ts';
import { FileEntry } from './file-entry.tsx';

const texts = {
  kind: { en: 'What it is', zh: '底稿类型' },
  name: { en: 'Title', zh: '名称' },
  asset: { en: 'Asset', zh: '数据资产' },
  assessment: { en: 'Assessment', zh: '评估结果' },
  file: { en: 'File', zh: '文件' },
  choose: { en: 'choose', zh: '请选择' },
  noAsset: { en: 'none in particular', zh: '不限' },
  asOf: { en: 'as of {day}, grade {grade}, {score}', zh: '{day}，{grade} 级，{score} 分' },
  button: { en: 'Add it', zh: '添加' },
} satisfies Record<string, Texts>;

type Kind = Project['record']['papers'][number]['kind'];

/** A file of this machine, or an assessment or valuation of an asset in scope. */
export function PaperForm({
  project,
  close,
}: {
  readonly project: Project;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const [kind, setKind] = useState<Kind>('assessment');
  const [title, setTitle] = useState('');
  const [asset, setAsset] = useState(project.assets[0]?.id ?? '');
  const [assessment, setAssessment] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const { mutate, isPending, error } = useEvent(project, close);
  const ofFile = kind === 'document';
  const send = () =>
    mutate({
      event: 'addPaper',
      fields: async () => {
        const [file] = files;
        const of = ofFile && file !== undefined ? await attachFile(project.id, file) : assessment;
        return { title, kind, of, ...(asset === '' ? {} : { asset }) };
      },
    });
  const kinds = codesOf(paperTerms);
  return (
    <FormFrame
      send={send}
      sending={isPending}
      error={error}
      button={say(texts.button)}
      beside={<CancelButton act={close} />}
    >
      <NativeSelect
        label={say(texts.kind)}
        value={kind}
        data={kinds.map((one) => ({ value: one, label: say(paperTerms[one]) }))}
        onChange={({ currentTarget: { value } }) =>
          setKind(kinds.find((one) => one === value) ?? kind)
        }
      />
      <TextInput
        label={say(texts.name)}
        required
        value={title}
        onChange={({ currentTarget: { value } }) => setTitle(value)}
      />
      <NativeSelect
        label={say(texts.asset)}
        required={!ofFile}
        value={asset}
        data={[
          ...(ofFile ? [{ value: '', label: say(texts.noAsset) }] : []),
          ...project.assets.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => setAsset(value)}
      />
      {ofFile ? (
        <FileEntry
          label={say(texts.file)}
          several={false}
          required
          chosen={files}
          choose={setFiles}
        />
      ) : (
        <AssessmentChoice key={asset} asset={asset} value={assessment} choose={setAssessment} />
      )}
    </FormFrame>
  );
}

function AssessmentChoice({
  asset,
  value,
  choose,
}: {
  readonly asset: string;
  readonly value: string;
  readonly choose: (assessment: string) => void;
}) {
  const { say } = useWords();
  const { data } = useQuery({ ...assetQuery(asset), enabled: asset !== '' });
  const choices = (data?.assessments ?? []).map((one) => ({
    value: one.id,
    label: say(texts.asOf, {
      day: one.asOf,
      grade: one.grade ?? '–',
      score: one.score === null ? '–' : score(one.score),
    }),
  }));
  return (
    <NativeSelect
      label={say(texts.assessment)}
      required
      value={value}
      data={[{ value: '', label: say(texts.choose) }, ...choices]}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}
