import { attachmentKinds } from '../../../../rights/application/application.ts';
import { fieldTexts } from '../../../../rights/application/field-texts.ts';
import { formSections } from '../../../../rights/application/form.ts';
import { neededAttachments } from '../../../../rights/application/needed-attachments.ts';
import { endGrounds } from '../../../../rights/registration/events/end-grounds.ts';
import type { RegistrationKind } from '../../../../rights/registration/kinds.ts';
import type { Checklist } from '../../../../rights/review/checklist.ts';
import type { RegistrationRules } from '../../../../rights/rules/rules-document.ts';
import type { StepChoice } from '../../../../vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../vocabulary/text.ts';

const attachments: Texts = { en: 'Attachments', zh: '申请材料' };

/** What an agency may ask an applicant to correct: each entry of the form and each attachment, in groups. */
export function itemsToCorrect(kind: RegistrationKind, rules: RegistrationRules): StepChoice[] {
  const needed: readonly string[] = neededAttachments[kind];
  return [
    ...formSections(kind, rules).flatMap(({ id, texts: group, fields }) =>
      fields.map(({ path, texts }) => ({
        id: `${id}.${path.split('.').at(-1)}`,
        texts,
        group,
      })),
    ),
    ...attachmentKinds
      .filter((one) => needed.includes(one) || one === 'other')
      .map((one) => ({ id: `attachments.${one}`, texts: fieldTexts[one], group: attachments })),
  ];
}

/** What a reviewer may ask more proof of: the questions of the checklist, in their parts, and attachments. */
export function itemsToProve(
  kind: RegistrationKind,
  checklist: Checklist,
  rules: RegistrationRules,
) {
  return [
    ...checklist.parts.flatMap(({ id: part, texts: group, questions }) =>
      questions.map(({ id, texts }) => ({ id: `${part}.${id}`, texts, group })),
    ),
    ...itemsToCorrect(kind, rules).filter(({ id }) => id.startsWith('attachments.')),
  ];
}

/** What items, grounds and remarks are called, by their codes; a code that nobody named stands for itself. */
export function namesOfCodes(
  kind: RegistrationKind,
  { checklist, rules }: { readonly checklist: Checklist; readonly rules: RegistrationRules },
): (code: string) => Texts {
  const { refusalGrounds, cancellationGrounds, remarks } = rules;
  const all = [
    ...itemsToProve(kind, checklist, rules),
    ...itemsToCorrect(kind, rules),
    ...cancellationGrounds,
    ...refusalGrounds,
    ...remarks,
    ...endGrounds,
  ];
  const names = new Map(all.map(({ id, texts }) => [id, texts]));
  return (code) => names.get(code) ?? { en: code, zh: code };
}
