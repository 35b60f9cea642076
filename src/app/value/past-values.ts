import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { z } from 'zod';
import { reportSchema } from '../../vocabulary/reports/report.ts';
import { valuationSchema } from '../../vocabulary/value/valuation.ts';
import type { PastValue } from '../../vocabulary/value/value-report.ts';
import { readAs } from '../files/read-report.ts';

/** Only what a history needs of a report: an older one may lack what newer ones have. */
const pastReportSchema = z.object({
  schema: z.literal('assay-report/1'),
  run: z.object({ reportSha256: reportSchema.shape.run.shape.reportSha256 }),
  assets: z.array(z.object({ id: z.string(), valuation: valuationSchema.optional() })),
});

/** What a report says its assets are worth, by the dates of its valuations. */
export function pastValues({ assets, run }: z.infer<typeof pastReportSchema>): PastValue[] {
  return assets.flatMap(({ id, valuation }) => {
    if (valuation === undefined) return [];
    const { state, currency, date, conclusion } = valuation;
    const { value, low, high } = conclusion ?? {};
    return [
      {
        asset: id,
        asOf: date,
        currency,
        state,
        ...(value === undefined ? {} : { value }),
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        report: run.reportSha256,
      },
    ];
  });
}

/**
 * The values that the files `report.json` below a folder state.
 *
 * @throws Problem `app.not-a-report` for one that Assay did not write
 */
export async function readPastValues(folder: string): Promise<PastValue[]> {
  const files = await fastGlob('**/report.json', { cwd: folder });
  const reports = files
    .sort()
    .map((file) => readAs(join(folder, file), pastReportSchema, 'assay-report/1'));
  return (await Promise.all(reports)).flatMap(pastValues);
}
