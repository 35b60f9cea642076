import { readAssessment, readAssessmentRecord } from '../../../registry/assets/read-assessments.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { assessmentPage, tablesOfAssessment } from './assessment-page.ts';
import { type PageParts, recentPages } from './recent-pages.ts';

/** A report of some megabytes is read, taken apart and written again for each: those shown last are kept written. */
const recent = recentPages(64 * 1024 * 1024);
/** No name of a table. */
const ownPart = '';

/** What the page of an assessment begins with, as JSON in UTF-8. Raises `registry.not-found`. */
export async function showAssessmentPage(
  context: RegistryContext,
  id: string,
): Promise<Uint8Array<ArrayBuffer>> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, async (tx) => {
    const record = await readAssessmentRecord(tx, id);
    const page = (await partsOf(tx, id)).get(ownPart);
    if (page === undefined) throw new Error('bug: an assessment has no page');
    const head = Buffer.from(`${JSON.stringify({ record }).slice(0, -1)},`);
    return Uint8Array.from(Buffer.concat([head, page.subarray(1)]));
  });
}

/** One of its tables by the name that the page gives it; undefined for no such name. Raises `registry.not-found`. */
export async function showAssessmentTable(
  context: RegistryContext,
  id: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, async (tx) => {
    // Whether the caller may see it is asked each time, whatever is kept here.
    await readAssessmentRecord(tx, id);
    const table = name === ownPart ? undefined : (await partsOf(tx, id)).get(name);
    return table && Uint8Array.from(table);
  });
}

async function partsOf(tx: Transaction, id: string): Promise<PageParts> {
  const known = recent.get(id);
  if (known !== undefined) return known;
  const { report } = await readAssessment(tx, id);
  const parts = writtenParts(report);
  recent.keep(id, parts);
  return parts;
}

function writtenParts(report: Report): PageParts {
  const written = (part: unknown) => Buffer.from(JSON.stringify(part));
  return new Map([
    [ownPart, written(assessmentPage(report))],
    ...tablesOfAssessment(report).map(([name, table]) => [name, written(table)] as const),
  ]);
}
