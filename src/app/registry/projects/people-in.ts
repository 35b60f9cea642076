import type { ProjectRecord } from '../../../vocabulary/registry/projects/project-record.ts';

/** Ids of everybody whom the record of a project names, sorted. */
export function peopleIn(record: ProjectRecord): string[] {
  const { preparers, requests, papers, issues, report, review, signatures, abandoned } = record;
  const named = [
    ...preparers,
    ...requests.flatMap(({ asked, supplied }) => [asked.by, supplied?.by]),
    ...papers.flatMap(({ added, struck }) => [added.by, struck?.by]),
    ...issues.flatMap(({ raised, answer, settled }) => [raised.by, answer?.by, settled?.by]),
    ...signatures.map(({ by }) => by),
    report?.by,
    review?.by,
    abandoned?.by,
  ];
  return [...new Set(named.filter((id) => id !== undefined))].toSorted();
}
