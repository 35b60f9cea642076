import { z } from 'zod';
import { fingerprintVersion } from '../../../profile/fingerprint/root.ts';
import { readAssessment } from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import type { Transaction } from '../../../store/connect.ts';
import { acquisitionModes } from '../../../vocabulary/declarations/rights.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The asset as it was assessed for an application: what a certificate will be bound to. */
export const subjectSchema = z.strictObject({
  assessment: z.uuid(),
  name: z.string().min(1),
  assetVersion: z.string().min(1),
  /** How the data were acquired, as the applicant states and the reviewer examines. */
  acquisitionModes: z.array(z.enum(acquisitionModes)).min(1).max(acquisitionModes.length),
  fingerprint: z.strictObject({
    algorithm: z.string().min(1),
    value: sha256,
    /** Cells that fit no type of their column, which is covered as text; absent where every cell fits. */
    cellsAsText: z.int().min(1).optional(),
  }),
  contractSha256: sha256,
  reportSha256: sha256,
});
export type RegisteredSubject = z.infer<typeof subjectSchema>;

/** What the applicant chooses: an assessment of the asset, and how its data were acquired. */
export const chosenSubjectSchema = subjectSchema.pick({ assessment: true, acquisitionModes: true });
export type ChosenSubject = z.infer<typeof chosenSubjectSchema>;

export const notCertified = defineProblem({
  code: 'registration.not-certified',
  texts: {
    en: 'The assessment holds no content fingerprint of the whole asset, so a certificate could not be bound to the data.',
    zh: '该评估没有整个资产的内容指纹，凭证无法与数据绑定。',
  },
  remedy: {
    en: 'Assess the source again with --certify and put that report into the registry. If it was certified, a finding of the report names the table and column whose values could not be covered.',
    zh: '请使用 --certify 重新评估数据源，并将新报告提交至登记系统。如已使用 --certify，报告中有一项发现会指出无法计算指纹的表和列。',
  },
});

export const withoutContract = defineProblem({
  code: 'registration.without-contract',
  texts: {
    en: 'The asset has no data contract: nobody declared what it is.',
    zh: '该资产没有数据合约，尚无人对其作出声明。',
  },
  remedy: {
    en: 'Write a contract (assay init drafts one), assess again, and apply with that assessment.',
    zh: '请编写数据合约（可用 assay init 起草），重新评估后再申请。',
  },
});

const ofAnotherAsset = defineProblem({
  code: 'registration.assessment-of-another-asset',
  texts: { en: 'The assessment is of another asset.', zh: '该评估属于其他资产。' },
  remedy: {
    en: 'Choose one from the history of this asset.',
    zh: '请从该资产的评估历史中选择。',
  },
});

/**
 * What a certificate will be bound to, from an assessment that the registry keeps. Raises `registry.not-found`,
 * `registration.not-certified`, `registration.without-contract`, `registration.assessment-of-another-asset`.
 */
export async function subjectOf(
  tx: Transaction,
  assetId: string,
  { assessment, acquisitionModes: modes }: ChosenSubject,
): Promise<RegisteredSubject> {
  const asset = await readAsset(tx, assetId);
  const { record, report } = await readAssessment(tx, assessment);
  if (record.assetId !== assetId) throw ofAnotherAsset({});
  const { fingerprint, contractSha256, reportSha256 } = record;
  if (fingerprint === null) throw notCertified({});
  if (contractSha256 === null) throw withoutContract({});
  return subjectSchema.parse({
    assessment,
    name: asset.name,
    assetVersion: String(asset.version),
    acquisitionModes: [...new Set(modes)],
    fingerprint: { algorithm: fingerprintVersion, value: fingerprint, ...cellsAsText(report) },
    contractSha256,
    reportSha256,
  });
}

function cellsAsText({ assets }: Report): { readonly cellsAsText?: number } {
  const columns = assets.flatMap(({ tables }) =>
    tables.flatMap(({ fingerprint: { asText = [] } }) => asText),
  );
  const cells = columns.reduce((sum, one) => sum + one.cells, 0);
  return cells === 0 ? {} : { cellsAsText: cells };
}
