import { appendAudit } from '../../../audit/append.ts';
import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import { keepWithdrawal, readAnswer } from '../../../registry/declarations/answers.ts';
import {
  confirmedGradeField,
  showConfirmedGrade,
} from '../../../registry/declarations/confirmed-grade.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { DataGrade } from '../../../vocabulary/personal.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { Answer } from '../../../vocabulary/registry/declaring/declaration.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

export const answerNotStanding = defineProblem({
  code: 'registry.answer-not-standing',
  texts: {
    en: 'This answer does not stand any more: another one was given since, or it was withdrawn.',
    zh: '该答案已不再有效：之后已有新的答案，或已被撤回。',
  },
  remedy: { en: 'Load the history of the field again.', zh: '请重新载入该字段的历史记录。' },
});

/**
 * Takes the newest answer of a field back, with a reason; the field has none then, and the answer stays to be seen.
 * Raises `registry.not-found`, `registry.answer-not-standing`.
 */
export async function withdrawAnswer(
  context: RegistryContext,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Answer> {
  authorise(context, 'declaration.answer');
  const writing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    const found = await readAnswer(tx, id);
    if (found === undefined) throw notFound({ kind: 'answer', id });
    const { answer, assetId, stands } = found;
    if (!stands || !(await keepWithdrawal(tx, { declarationId: id, reason }, writing)))
      throw answerNotStanding({});
    if (answer.field === confirmedGradeField) {
      const otherwise = await gradeOfReport(tx, assetId);
      await showConfirmedGrade(tx, assetId, { at: writing.at, otherwise });
    }
    await appendAudit(tx, {
      ...writing,
      action: 'declaration.withdrawn',
      subject: `asset:${assetId}`,
      details: { field: answer.field, declaration: id },
    });
    const { account: withdrawnBy, at } = writing;
    return { ...answer, withdrawal: { reason, withdrawnBy, withdrawnAt: at.toISOString() } };
  });
}

/** As the newest assessment has it from its contract, or proposes it. */
async function gradeOfReport(tx: Transaction, assetId: string): Promise<DataGrade | undefined> {
  const [newest] = await listAssessments(tx, assetId, 1);
  const asset = newest && (await readAssessment(tx, newest.id)).report.assets[0];
  return asset?.confirmedGrade ?? asset?.gradeProposal;
}
