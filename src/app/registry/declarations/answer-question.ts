import { appendAudit } from '../../../audit/append.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import {
  answersOf,
  keepAnswer,
  type NewAnswer,
  newestAnswers,
} from '../../../registry/declarations/answers.ts';
import {
  confirmedGradeField,
  showConfirmedGrade,
} from '../../../registry/declarations/confirmed-grade.ts';
import { readDocument } from '../../../registry/documents/read-document.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { Answer } from '../../../vocabulary/registry/declaring/declaration.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { declarationFrom, declaredField } from './declared-fields.ts';
import { hasPlace } from './field-places.ts';

export const fieldUnknown = defineProblem({
  code: 'registry.field-unknown',
  params: ['field'],
  texts: {
    en: 'A contract of this asset has no field {field} that is answered here.',
    zh: '该资产的数据合约中没有可在此填写的字段 {field}。',
  },
  remedy: {
    en: 'Take a field of the form; tables and columns are those of the newest assessment. All else stands in the contract file.',
    zh: '请使用表单中的字段；表和字段以最新评估为准。其他内容请写入合约文件。',
  },
});

export const answerUnfit = defineProblem({
  code: 'registry.answer-unfit',
  params: ['field', 'place'],
  texts: {
    en: 'The answer does not fit the field {field} (at {place}).',
    zh: '答案不符合字段 {field} 的格式（位置：{place}）。',
  },
  remedy: {
    en: 'See the JSON Schema of the field in the questionnaire.',
    zh: '请参见问卷中该字段的 JSON Schema。',
  },
});

/**
 * Declares a field of an asset, on a document where there is one. Earlier answers stay. Raises
 * `registry.field-unknown`, `registry.answer-unfit`, `registry.not-found`.
 */
export async function answerQuestion(context: RegistryContext, answer: NewAnswer): Promise<Answer> {
  authorise(context, 'declaration.answer');
  const declared = declaredField(answer.field);
  if (declared === undefined || declared.field !== answer.field) {
    throw fieldUnknown({ field: answer.field });
  }
  const fits = declared.schema.safeParse(answer.value);
  if (!fits.success) {
    const place = fits.error.issues[0]?.path.join('.') || '/';
    throw answerUnfit({ field: answer.field, place });
  }
  const writing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, answer.assetId);
    if (!(await hasPlace(tx, answer.assetId, declared.place))) {
      throw fieldUnknown({ field: answer.field });
    }
    if (answer.documentId !== undefined) await readDocument(tx, answer.documentId);
    const kept = await keepAnswer(tx, answer, writing);
    if (answer.field === confirmedGradeField) {
      await showConfirmedGrade(tx, answer.assetId, writing);
    }
    await appendAudit(tx, {
      ...writing,
      action: 'declaration.answered',
      subject: `asset:${answer.assetId}`,
      details: { field: answer.field, declaration: kept.id, document: kept.documentId },
    });
    return kept;
  });
}

/** Every answer that a field was given, newest first. */
export async function historyOfField(
  context: RegistryContext,
  { assetId, field }: { readonly assetId: string; readonly field: string },
): Promise<Answer[]> {
  authorise(context, 'declaration.read');
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    return answersOf(tx, assetId, field);
  });
}

/** The newest answers, and together as the `assay` part of a contract, for the next assessment. */
export async function declarationOfAsset(context: RegistryContext, assetId: string) {
  authorise(context, 'declaration.read');
  const answers = await inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    return newestAnswers(tx, assetId);
  });
  return { answers, declaration: declarationFrom(answers) };
}
