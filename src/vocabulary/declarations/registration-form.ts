import { z } from 'zod';
import { date } from './parts.ts';

/** What an application for registration asks for (guideline No. 35 of 2026, annex 1). */
export const registrationFormSchema = z.strictObject({
  applicants: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        type: z.enum(['natural-person', 'legal-person', 'unincorporated']).optional(),
        /** Identity number or unified social credit code. */
        identifier: z.string().optional(),
        contact: z.string().optional(),
        phone: z.string().optional(),
        address: z.string().optional(),
        /** Legal representative, date and place of registration, term, scope, standing. */
        standing: z.string().optional(),
      }),
    )
    .optional(),
  /** Time, region, industry, content, type; at most 40 characters are advised. */
  dataName: z.string().optional(),
  /** At most 400 characters are advised. */
  overview: z.string().optional(),
  /** Section and division of GB/T 4754. */
  industry: z.string().optional(),
  /** 采集生成, 通过自动化程序收集公开数据, 协议取得, 衍生创造. */
  origin: z.enum(['collected', 'automated', 'byAgreement', 'derived']).optional(),
  region: z
    .enum(['international', 'national', 'provincial', 'municipal', 'county', 'below-county'])
    .optional(),
  periodFrom: date.optional(),
  periodTo: date.optional(),
  updateFrequency: z
    .enum(['day', 'week', 'month', 'year', 'on-demand', 'real-time', 'other'])
    .optional(),
  form: z.string().optional(),
  structure: z.enum(['structured', 'semi-structured', 'unstructured']).optional(),
  /** Buyer type, qualification, environment, region, resale, export; `none` where there are none. */
  restrictions: z.string().optional(),
});
