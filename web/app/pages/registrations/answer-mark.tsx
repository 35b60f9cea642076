import type { ChecklistAnswerCode } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';

export const answerTerms: Readonly<Record<ChecklistAnswerCode, Texts>> = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  unknown: { en: 'unknown', zh: '未知' },
  'n-a': { en: 'not applicable', zh: '不适用' },
};

const drawings: Readonly<Record<ChecklistAnswerCode, React.ReactNode>> = {
  yes: <path d="M2 6.5l2.8 3L10 3" strokeWidth="1.8" />,
  no: <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" strokeWidth="1.8" />,
  unknown: <circle cx="6" cy="6" r="4.4" strokeWidth="1.4" strokeDasharray="2 1.6" />,
  'n-a': <path d="M2 6h8" strokeWidth="1.5" />,
};

/** An answer of the checklist: shape first, for unknown is no lighter yes. */
export function AnswerMark({ answer }: { readonly answer: ChecklistAnswerCode }) {
  const { say } = useWords();
  return (
    <svg
      className={`mk answer-${answer}`}
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      role="img"
      aria-label={say(answerTerms[answer])}
    >
      {drawings[answer]}
    </svg>
  );
}
