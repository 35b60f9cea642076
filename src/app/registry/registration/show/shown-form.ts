import { attachmentKinds } from '../../../../rights/application/application.ts';
import { checkApplication } from '../../../../rights/application/check-application.ts';
import { fieldTexts } from '../../../../rights/application/field-texts.ts';
import { formSections } from '../../../../rights/application/form.ts';
import { formFaults } from '../../../../rights/application/form-faults.ts';
import { neededAttachments } from '../../../../rights/application/needed-attachments.ts';
import { type Circumstances, today } from '../../../../rights/registration/time/circumstances.ts';
import { type AcquisitionMode, dataRights } from '../../../../vocabulary/declarations/rights.ts';
import type {
  ApplicationForm,
  FormFault,
} from '../../../../vocabulary/registry/registration/application-form.ts';
import {
  type AcquisitionRule,
  acquisitionTable,
} from '../../../../vocabulary/rights/acquisition-table.ts';
import type { Texts } from '../../../../vocabulary/text.ts';
import type { RegistrationCase } from '../registration-case.ts';

type Filled = Pick<RegistrationCase, 'application' | 'subject'>;

/** The form of an application as far as it is filled in, with all that is wrong in it. */
export function shownForm(
  filled: Filled,
  now: Circumstances,
  documents: ReadonlySet<string>,
): ApplicationForm {
  const { application, subject } = filled;
  const needed: readonly string[] = neededAttachments[application.kind];
  return {
    sections: formSections(application.kind, now.rules),
    attachments: attachmentKinds
      .filter((kind) => needed.includes(kind) || kind === 'watermark' || kind === 'other')
      .map((kind) => ({
        kind,
        texts: fieldTexts[kind],
        required: needed.includes(kind),
      })),
    application,
    faults: faultsOf(filled, now, documents),
    acquisition: dataRights.map((right) => ({
      right,
      says: subject.acquisitionModes.map((mode) =>
        saysOf(mode, acquisitionTable[mode].rights[right]),
      ),
    })),
  };
}

/** What an application lacks, and what deserves a look, by its places; of the documents that it names some may be known. */
export function faultsOf(
  { application, subject }: Filled,
  now: Circumstances,
  documents: ReadonlySet<string>,
): FormFault[] {
  const { acquisitionModes } = subject;
  const { rules } = now;
  return formFaults(
    checkApplication(application, { asOf: today(now), rules, acquisitionModes, documents }),
  );
}

const ruleTexts: Readonly<Record<AcquisitionRule, Texts>> = {
  yes: { en: 'yes', zh: '享有' },
  no: { en: 'no', zh: '不享有' },
  agreed: { en: 'as agreed', zh: '按约定' },
  consent: { en: 'only with the consent of the other parties', zh: '须经其他方同意' },
  'unless-granted': {
    en: 'no, unless law or contract says otherwise',
    zh: '不享有，法律或者合同另有规定的除外',
  },
};

function saysOf(mode: AcquisitionMode, rule: AcquisitionRule): Texts {
  const { texts, article } = acquisitionTable[mode];
  return {
    en: `${ruleTexts[rule].en} (${texts.en}, ${article.en})`,
    zh: `${ruleTexts[rule].zh}（${texts.zh}，${article.zh}）`,
  };
}
