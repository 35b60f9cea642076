import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { dataGrades } from '../../../../../src/vocabulary/codes/data-grades.ts';
import type { DataGrade } from '../../../../../src/vocabulary/personal.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { gradeTerms } from '../../../../view/words/terms.ts';
import { decideGrade } from '../../../api/upkeep.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { type UpkeepFormProps, useUpkeepChange } from './use-upkeep-change.ts';

const texts = {
  grade: { en: 'Data grade', zh: '数据级别' },
  reason: { en: 'Reason', zh: '理由' },
  note: {
    en: 'It stands above what is proposed, whatever is assessed later; the proposal stays visible.',
    zh: '认定的级别优先于建议级别，不受后续评估影响；建议级别仍会显示。',
  },
  button: { en: 'Decide', zh: '认定' },
  back: { en: 'Take the decision back', zh: '撤回认定' },
} satisfies Record<string, Texts>;

type Decision = { readonly grade: DataGrade; readonly reason: string } | null;

/** Decides the data grade above the proposal, with a reason, or takes that back. */
export function GradeForm({ asset, upkeep, close }: UpkeepFormProps) {
  const { say } = useWords();
  const { decided, inForce } = upkeep.grade;
  const [grade, setGrade] = useState<DataGrade>(inForce ?? 'general-1');
  const [reason, setReason] = useState(decided?.reason ?? '');
  const { mutate, isPending, error } = useUpkeepChange<Decision>(
    (decision) => decideGrade({ asset, version: upkeep.version }, decision),
    close,
  );
  return (
    <FormFrame
      send={() => mutate({ grade, reason })}
      sending={isPending}
      error={error}
      button={say(texts.button)}
      beside={
        decided === null ? null : (
          <button type="button" className="btn" onClick={() => mutate(null)}>
            {say(texts.back)}
          </button>
        )
      }
    >
      <NativeSelect
        label={say(texts.grade)}
        value={grade}
        data={dataGrades.map((one) => ({ value: one, label: say(gradeTerms[one]) }))}
        onChange={({ currentTarget: { value } }) =>
          setGrade(dataGrades.find((one) => one === value) ?? grade)
        }
      />
      <Textarea
        label={say(texts.reason)}
        description={say(texts.note)}
        required
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
    </FormFrame>
  );
}
