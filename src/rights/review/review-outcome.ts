import { z } from 'zod';
import { defineProblem } from '../../vocabulary/problem.ts';
import { type Checklist, type ChecklistAnswer, checklistAnswers } from './checklist.ts';

const document = z.string().min(1).max(200);

/** One answer: on what it rests, and who signed it when. */
export const answerSchema = z.strictObject({
  /** `part.question`, as in `rights.noDispute`. */
  question: z.string().regex(/^[a-zA-Z0-9]+\.[a-zA-Z0-9]+$/),
  answer: z.enum(checklistAnswers),
  /** Documents of the case, by their ids. */
  evidence: z.array(document).max(50).readonly(),
  /** Why: needed where the question is said not to apply. */
  reason: z.string().min(1).max(2000).optional(),
});
export type ReviewAnswer = z.infer<typeof answerSchema>;

interface PartOutcome {
  readonly part: string;
  readonly questions: number;
  /** Answered with yes or not applicable. */
  readonly settled: number;
}

export interface ReviewOutcome {
  readonly parts: readonly PartOutcome[];
  /** Questions that stand in the way, by id: what `publish` takes as `blocking`. */
  readonly blocking: readonly string[];
  /** Answers that a reader has to take on trust: yes without evidence, not applicable without reason. */
  readonly unproven: readonly string[];
}

const unknownQuestion = defineProblem<'question' | 'checklist'>({
  code: 'review.unknown-question',
  texts: {
    en: 'the checklist {checklist} has no question {question}.',
    zh: '清单 {checklist} 中没有问题 {question}。',
  },
  remedy: {
    en: 'Answer the questions of the checklist that the case began with.',
    zh: '请回答该案件所用清单中的问题。',
  },
});

/**
 * What the answers amount to. An open question counts as `unknown`, the last answer to a question
 * counts, and what says neither evidence nor reason counts but is named.
 * @throws Problem `review.unknown-question`
 */
export function reviewOutcome(
  checklist: Checklist,
  answers: readonly ReviewAnswer[],
): ReviewOutcome {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  const questions = checklist.parts.flatMap((part) =>
    part.questions.map((question) => ({
      ...question,
      part: part.id,
      id: `${part.id}.${question.id}`,
    })),
  );
  for (const question of given.keys())
    if (!questions.some(({ id }) => id === question))
      throw unknownQuestion({ question, checklist: checklist.id });
  const answerTo = (id: string): ChecklistAnswer => given.get(id)?.answer ?? 'unknown';
  const blocks = ({ id, blocks }: (typeof questions)[number]) =>
    blocks.some((answer) => answer === answerTo(id));
  return {
    parts: checklist.parts.map(({ id: part }) => {
      const own = questions.filter((question) => question.part === part);
      const settled = own.filter(({ id }) => ['yes', 'n-a'].includes(answerTo(id)));
      return { part, questions: own.length, settled: settled.length };
    }),
    blocking: questions.filter(blocks).map(({ id }) => id),
    unproven: questions.map(({ id }) => id).filter((id) => isUnproven(given.get(id))),
  };
}

function isUnproven(answer: ReviewAnswer | undefined): boolean {
  if (answer?.answer === 'yes') return answer.evidence.length === 0;
  return answer?.answer === 'n-a' && answer.reason === undefined;
}
