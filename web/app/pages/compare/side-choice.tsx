import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { score } from '../../../view/words/numbers.ts';
import { assessmentQuery } from '../../api/assessments.ts';
import { assetQuery } from '../../api/assets.ts';
import { queryClient } from '../../api/query-client.ts';
import { AssetPicker } from '../../find/asset-picker.tsx';

const texts = {
  choose: { en: 'Choose a data asset', zh: '选择数据资产' },
  other: { en: 'Another data asset', zh: '换一项数据资产' },
  assessment: { en: '{side}: assessment', zh: '{side}：评估' },
  line: { en: '{asOf}, score {score}', zh: '{asOf}，得分 {score}' },
  notAssessed: { en: '{name} has not been assessed yet.', zh: '{name} 尚未评估。' },
} satisfies Record<string, Texts>;

interface SideProps {
  readonly name: string;
  /** Absent until one is chosen. */
  readonly assessment: string | undefined;
  readonly choose: (assessment: string) => void;
}

/** One side of a comparison: which data asset, and which of its assessments. */
export function SideChoice({ name, assessment, choose }: SideProps) {
  const { say } = useWords();
  const [picking, setPicking] = useState(false);
  const [missing, setMissing] = useState<string | null>(null);
  const heading = useId();
  const pick = async (id: string) => {
    const { asset, assessments } = await queryClient.ensureQueryData(assetQuery(id));
    const [newest] = assessments;
    setMissing(newest === undefined ? asset.name : null);
    if (newest !== undefined) choose(newest.id);
  };
  return (
    <section className="side-choice" aria-labelledby={heading}>
      <h2 id={heading} className="entry-label">
        {name}
      </h2>
      {assessment === undefined ? null : <Chosen {...{ name, assessment, choose }} />}
      <button type="button" className="btn small" onClick={() => setPicking(true)}>
        {say(assessment === undefined ? texts.choose : texts.other)}
      </button>
      {missing === null ? null : <p role="alert">{say(texts.notAssessed, { name: missing })}</p>}
      {picking ? <AssetPicker pick={pick} close={() => setPicking(false)} /> : null}
    </section>
  );
}

function Chosen({ name, assessment, choose }: SideProps & { readonly assessment: string }) {
  const { say } = useWords();
  const { record } = useSuspenseQuery(assessmentQuery(assessment)).data;
  const { asset, assessments } = useSuspenseQuery(assetQuery(record.assetId)).data;
  return (
    <>
      <p className="side-asset">
        <Name of={asset.name} />
      </p>
      <select
        className="field tall-field"
        aria-label={say(texts.assessment, { side: name })}
        value={assessment}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {assessments.map(({ id, asOf, score: points }) => (
          <option key={id} value={id}>
            {say(texts.line, { asOf, score: score(points) })}
          </option>
        ))}
      </select>
    </>
  );
}
