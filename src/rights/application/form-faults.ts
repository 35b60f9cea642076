import type { FormFault } from '../../vocabulary/registry/registration/application-form.ts';
import { type Completeness, defectTexts, remarkTexts } from './defect.ts';
import { fieldTexts } from './field-texts.ts';

/** What a check found, as a form says it beside its fields: faults first. */
export function formFaults({ defects, remarks }: Completeness): FormFault[] {
  return [
    ...defects.map(({ path, field, code }) => ({
      path,
      kind: 'fault' as const,
      field: fieldTexts[field],
      texts: defectTexts[code],
    })),
    ...remarks.map(({ path, field, code }) => ({
      path,
      kind: 'remark' as const,
      field: fieldTexts[field],
      texts: remarkTexts[code],
    })),
  ];
}
