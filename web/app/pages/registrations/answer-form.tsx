import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  ChecklistQuestion,
  RegistrationPage,
} from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { answerQuestion, type GivenAnswer, registrationQuery } from '../../api/registrations.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { codesOf } from '../../words/asset-terms.ts';
import { answerTerms } from './answer-mark.tsx';
import { DocumentChoice } from './form/document-choice.tsx';

const texts = {
  answer: { en: 'Answer', zh: '答案' },
  evidence: { en: 'On which documents', zh: '依据的材料' },
  reason: { en: 'Reason', zh: '理由' },
  sign: { en: 'Sign the answer', zh: '签署答案' },
} satisfies Record<string, Texts>;

/** One answer: what, on which documents, why. The last one to a question counts. */
export function AnswerForm({
  question,
  data,
  close,
}: {
  readonly question: ChecklistQuestion;
  readonly data: RegistrationPage;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState(question.answer);
  const [evidence, setEvidence] = useState(question.evidence);
  const [reason, setReason] = useState(question.reason ?? '');
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: GivenAnswer) => answerQuestion(data, given),
    onSuccess: async () => {
      close();
      await queries.invalidateQueries(registrationQuery(data.id));
    },
  });
  const given = {
    question: question.id,
    answer,
    evidence,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
  return (
    <FormFrame
      send={() => mutate(given)}
      sending={isPending}
      error={error}
      button={say(texts.sign)}
    >
      <NativeSelect
        label={say(texts.answer)}
        value={answer}
        data={codesOf(answerTerms).map((code) => ({ value: code, label: say(answerTerms[code]) }))}
        onChange={({ currentTarget: { value } }) =>
          setAnswer(codesOf(answerTerms).find((code) => code === value) ?? 'unknown')
        }
      />
      <DocumentChoice
        label={say(texts.evidence)}
        data={data}
        chosen={evidence}
        choose={setEvidence}
      />
      <TextInput
        label={say(texts.reason)}
        required={answer === 'n-a'}
        value={reason}
        maxLength={2000}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
    </FormFrame>
  );
}
