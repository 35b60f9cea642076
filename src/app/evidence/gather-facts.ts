import type { Fact } from '../../vocabulary/assessment.ts';
import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { declarationOf } from './declaration-paths.ts';
import { dutyFacts } from './duty-facts.ts';
import { type EvidenceInput, joinEvidence, type Known } from './evidence-input.ts';
import { basisOf, proxy } from './evidence-texts.ts';
import { personalFacts } from './personal-facts.ts';
import { accuracyFacts } from './quality/accuracy-facts.ts';
import { completenessFacts } from './quality/completeness-facts.ts';
import { consistencyFacts } from './quality/consistency-facts.ts';
import { eventFacts } from './quality/event-facts.ts';
import { normativityFacts } from './quality/normativity-facts.ts';
import { timelinessFacts } from './quality/timeliness-facts.ts';
import { recordFacts } from './record-facts.ts';
import { rightsFacts } from './rights-facts.ts';
import { type Statement, state } from './statement.ts';
import { valueFacts } from './value-facts.ts';

/** One list of topics: adding one touches nothing else. */
const topics: readonly ((known: Known) => Statement[])[] = [
  normativityFacts,
  completenessFacts,
  accuracyFacts,
  consistencyFacts,
  timelinessFacts,
  eventFacts,
  accessFacts,
  personalFacts,
  rightsFacts,
  dutyFacts,
  recordFacts,
  catalogueFacts,
  valueFacts,
];

/**
 * Every fact about one asset that its profiles, discoveries, rule results and contract support:
 * the evidence register. Ids are `ev-` and a number, in a stable order. A fact that nobody
 * stated and nothing measured is not there; it is never 0. Where a person has to keep a register
 * (grades, legal bases, glossary links), an empty one says nothing and a begun one counts.
 */
export function gatherFacts(input: EvidenceInput): Fact[] {
  const known = joinEvidence(input);
  const first = input.firstId ?? 1;
  return topics
    .flatMap((topic) => topic(known))
    .map((statement, i) => numbered(statement, input.asset, first + i));
}

function numbered(statement: Statement, asset: string, number: number): Fact {
  const { table, column, rows, ...rest } = statement;
  const subject = {
    asset,
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column }),
  };
  const shown = rows === undefined || rows.length === 0 ? {} : { rows: rows.slice(0, 20) };
  const inContract = rest.status !== 'measured' && rest.basis?.code !== 'evidence.catalogue';
  const said = inContract ? declarationOf(rest.name) : undefined;
  const declaration = said === undefined ? {} : { declaration: said };
  return { id: `ev-${number}`, ...rest, ...declaration, subject, ...shown };
}

/** Q6.1 from this run; a declared access log beats it only where nothing was read. */
function accessFacts({ input }: Known): Statement[] {
  const { reads } = input;
  if (reads === undefined || reads.attempted === 0) return [];
  const basis = basisOf('evidence.files-of-run', { files: reads.attempted });
  const place = { basis, proxy: proxy('evidence.this-run-only') };
  return state(place, { 'reads.attempted': reads.attempted, 'reads.succeeded': reads.succeeded });
}

/**
 * The largest criticality-weighted number of downstream assets, for V1.3; undefined for fewer
 * than two assets, since one alone is no portfolio.
 */
export function downstreamMaximum(portfolio: readonly Declarations[]): number | undefined {
  if (portfolio.length < 2) return undefined;
  const weights = portfolio.flatMap(({ assay }) => {
    const downstream = assay?.value?.downstream;
    return downstream === undefined
      ? []
      : [downstream.reduce((sum, { criticality }) => sum + criticality, 0)];
  });
  const largest = Math.max(0, ...weights);
  return largest > 0 ? largest : undefined;
}
