/** What leaves the country, cumulative since 1 January, in distinct individuals. */
export interface Export {
  /** All individuals, the sensitive ones included. */
  readonly individuals: number;
  readonly sensitiveIndividuals: number;
  readonly criticalInfrastructure: boolean;
  readonly importantData: boolean;
}

export type ExportDuty = 'exempt' | 'standard-contract' | 'security-assessment';

/**
 * The duty that follows from an export of personal information (provisions of 2024-03-22, whose
 * text was read). `standard-contract` may also be met by certification. Free-trade-zone lists
 * and other exemptions are for a person to claim.
 */
export function exportDuty(data: Export): ExportDuty {
  const { individuals, sensitiveIndividuals } = data;
  if (data.importantData) return 'security-assessment';
  if (data.criticalInfrastructure && individuals > 0) return 'security-assessment';
  if (individuals >= 1_000_000 || sensitiveIndividuals >= 10_000) return 'security-assessment';
  return individuals >= 100_000 || sensitiveIndividuals >= 1 ? 'standard-contract' : 'exempt';
}

/** Whether what was filed meets the duty; a security assessment meets any. */
export function meetsDuty(duty: ExportDuty, filed: string): boolean {
  if (duty === 'exempt' || filed === 'security-assessment') return true;
  return duty === 'standard-contract' && ['standard-contract', 'certification'].includes(filed);
}
