import type { Report } from '../../vocabulary/reports/report.ts';
import type { Subject } from '../../vocabulary/subject.ts';
import { hiddenPersonalTopic } from './topics/hidden-personal-information.ts';
import { keysTopic } from './topics/keys.ts';
import { reidentificationTopic } from './topics/reidentification.ts';
import { relationshipsTopic } from './topics/relationships.ts';
import { repeatedRecordsTopic } from './topics/repeated-records.ts';
import { suggestedRulesTopic } from './topics/suggested-rules.ts';
import { suspectedCellsTopic } from './topics/suspected-cells.ts';
import type { DiscoveryEntry, DiscoveryTopic } from './topics/topic.ts';

const topics: readonly DiscoveryTopic[] = [
  suspectedCellsTopic,
  repeatedRecordsTopic,
  hiddenPersonalTopic,
  keysTopic,
  relationshipsTopic,
  suggestedRulesTopic,
  reidentificationTopic,
];

/** Every topic that can be asked for, for suggestions. */
export const topicNames: readonly string[] = topics.map(({ id }) => id);

/** The topic of a name, in any case. */
export function findTopic(wanted: string): DiscoveryTopic | undefined {
  return topics.find(({ id }) => id === wanted.trim().toLowerCase());
}

/** What was discovered of one subject. */
export interface ExplainedDiscovery {
  readonly subject: Subject;
  readonly label: string;
  readonly entries: readonly (DiscoveryEntry & { readonly sql?: string })[];
}

/** A topic for each of the subjects: an asset with all its tables, a table, or a column. */
export function explainTopic(
  report: Report,
  topic: DiscoveryTopic,
  subjects: readonly Pick<ExplainedDiscovery, 'subject' | 'label'>[],
): readonly ExplainedDiscovery[] {
  return subjects.map(({ subject, label }) => ({
    subject,
    label,
    entries: placesOf(report, subject)
      .flatMap(topic.entries)
      .filter(({ columns }) => subject.column === undefined || columns.includes(subject.column))
      .map((entry) => {
        const sql = entry.query === undefined ? undefined : report.queries[entry.query];
        return sql === undefined ? entry : { ...entry, sql };
      }),
  }));
}

function placesOf({ assets, words }: Report, { asset, table }: Subject) {
  return assets
    .filter(({ id }) => asset === undefined || id === asset)
    .flatMap((one) => one.tables.map((own) => ({ asset: one, table: own, words })))
    .filter((place) => table === undefined || place.table.id === table);
}
