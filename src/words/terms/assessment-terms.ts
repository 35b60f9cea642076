import type { GateResult, Status } from '../../vocabulary/assessment.ts';
import type { Severity } from '../../vocabulary/finding.ts';
import type { Texts } from '../../vocabulary/text.ts';

/** The closed lists of an assessment in both languages, wherever they are shown. */
export const statusTerms: Record<Status, Texts> = {
  measured: { en: 'measured', zh: '已测量' },
  documented: { en: 'documented', zh: '有文件佐证' },
  declared: { en: 'declared', zh: '已声明' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
  'no-evidence': { en: 'no evidence', zh: '无证据' },
};

export const gateTerms: Record<GateResult['state'], Texts> = {
  open: { en: 'open', zh: '通过' },
  closed: { en: 'closed', zh: '未通过' },
  unknown: { en: 'unknown', zh: '未知' },
};

export const severityTerms: Record<Severity, Texts> = {
  critical: { en: 'critical', zh: '危急' },
  serious: { en: 'serious', zh: '严重' },
  notice: { en: 'notice', zh: '提示' },
};
