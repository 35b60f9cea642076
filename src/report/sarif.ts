import type { CheckedRule, CheckReport } from '../vocabulary/reports/check-report.ts';
import type { RowReference } from '../vocabulary/row-reference.ts';
import type { Language } from '../vocabulary/text.ts';
import { demandText, failureText } from './rule-message.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels = { critical: 'error', serious: 'error', notice: 'warning' } as const;

/**
 * Failed rules as a SARIF 2.1.0 log, which code hosts show beside the files: one result for each
 * row that is named, else one for the rule.
 */
export function sarifLog(report: CheckReport, language: Language) {
  const { rules, assay } = report;
  const bad = rules.filter(({ status }) => status === 'failed' || status === 'error');
  return {
    $schema: schema,
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'Assay',
            version: assay,
            rules: rules.map((rule) => descriptor(rule, report, language)),
          },
        },
        columnKind: 'unicodeCodePoints' as const,
        results: bad.flatMap((rule) => resultsOf(rule, rules.indexOf(rule), { report, language })),
      },
    ],
  };
}

const nameOf = ({ asset, id }: CheckedRule) => `${asset}/${id}`;

function descriptor(rule: CheckedRule, report: CheckReport, language: Language) {
  return {
    id: nameOf(rule),
    shortDescription: { text: demandText(rule, report, language) },
    ...(rule.description === undefined ? {} : { fullDescription: { text: rule.description } }),
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function resultsOf(
  rule: CheckedRule,
  ruleIndex: number,
  { report, language }: { readonly report: CheckReport; readonly language: Language },
) {
  const result = {
    ruleId: nameOf(rule),
    ruleIndex,
    level: levels[rule.severity],
    message: { text: failureText(rule, report, language) },
  };
  const places = rule.rows.flatMap((row) => locationOf(row));
  if (places.length === 0) return [{ ...result, locations: contractLocation(rule) }];
  return places.map((place) => ({ ...result, locations: [place] }));
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number };
  };
  readonly logicalLocations?: { readonly name: string; readonly kind: 'element' }[];
}

function locationOf(row: RowReference): Location[] {
  if (row.kind !== 'record') return [];
  const { file, line, record, sheet } = row;
  const name = sheet === undefined ? `record ${record}` : `${sheet}, record ${record}`;
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        ...(line === undefined ? {} : { region: { startLine: line } }),
      },
      logicalLocations: [{ name, kind: 'element' as const }],
    },
  ];
}

function contractLocation({ where: { file, line } }: CheckedRule): Location[] {
  if (file === undefined) return [];
  const region = line === undefined ? {} : { region: { startLine: line } };
  return [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }];
}

/** A relative path as a relative URI. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
