import { z } from 'zod';
import { checkReportSchema } from './reports/check-report.ts';
import { cleanReportSchema } from './reports/clean-report.ts';
import { diffReportSchema } from './reports/diff-report.ts';
import { profileReportSchema } from './reports/profile-report.ts';
import { reportSchema } from './reports/report.ts';
import { valueReportSchema } from './value/value-report.ts';

/** The JSON Schemas (2020-12) of the documents that Assay publishes; the number is the version. */
export function publishedSchemas(): { readonly file: string; readonly schema: unknown }[] {
  return [
    published('report', 'assay-report/1', reportSchema),
    published('diff', 'assay-diff/1', diffReportSchema),
    published('profile', 'assay-profile/1', profileReportSchema),
    published('check', 'assay-check/1', checkReportSchema),
    published('clean', 'assay-clean/1', cleanReportSchema),
    published('value', 'assay-value/1', valueReportSchema),
  ];
}

function published(name: string, id: string, schema: z.ZodType) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { reused: 'ref' });
  return {
    file: `${name}.schema.json`,
    schema: { $schema, $id: `urn:${id.replace('/', ':')}`, title: id, ...rest },
  };
}
