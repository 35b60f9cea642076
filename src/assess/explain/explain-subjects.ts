import type { Assessment } from '../../vocabulary/assessment.ts';
import type { AssetReport, Report } from '../../vocabulary/reports/report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { Subject } from '../../vocabulary/subject.ts';

/** Something that was judged, and the names by which a person may ask for it. */
interface JudgedSubject {
  readonly subject: Subject;
  readonly label: string;
  readonly names: readonly string[];
  readonly assessment: Assessment;
}

/** The subjects that a prefix names; every asset where there is no prefix. */
export function findSubjects(report: Report, prefix: string | undefined): JudgedSubject[] {
  if (prefix === undefined) return report.assets.map(assetSubject);
  if (prefix === 'portfolio') return [portfolioSubject(report)];
  return allSubjects(report).filter(({ names }) => names.includes(prefix));
}

/** Every name that a prefix may be, for suggestions. */
export function subjectNames(report: Report): string[] {
  return ['portfolio', ...allSubjects(report).flatMap(({ names }) => names)];
}

function portfolioSubject({ portfolio }: Report): JudgedSubject {
  const { assessment } = portfolio;
  return { subject: {}, label: 'portfolio', names: ['portfolio'], assessment };
}

function allSubjects({ assets }: Report): JudgedSubject[] {
  return assets.flatMap((asset) => [
    assetSubject(asset),
    ...asset.tables.flatMap((table) => tableSubjects(asset, table)),
  ]);
}

function assetSubject({ id, name, assessment }: AssetReport): JudgedSubject {
  return { subject: { asset: id }, label: name, names: [id, name], assessment };
}

function tableSubjects(asset: AssetReport, table: TableReport): JudgedSubject[] {
  const short = [...new Set([table.id, table.name])];
  const names = [
    ...short,
    ...[asset.id, asset.name].flatMap((of) => short.map((name) => `${of}/${name}`)),
  ];
  const subject = { asset: asset.id, table: table.id };
  const label = `${asset.name} / ${table.name}`;
  const own =
    table.assessment === undefined ? [] : [{ subject, label, names, assessment: table.assessment }];
  const columns = table.columns.flatMap(({ name: column, assessment }) =>
    assessment === undefined
      ? []
      : [
          {
            subject: { ...subject, column },
            label: `${label} / ${column}`,
            names: names.map((of) => `${of}/${column}`),
            assessment,
          },
        ],
  );
  return [...own, ...columns];
}
