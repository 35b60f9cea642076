import { assessmentTexts } from '../../assess/engine-texts.ts';
import { ruleTexts } from '../../contract/rules/rule-text.ts';
import { discoverWords } from '../../discover/discover-words.ts';
import { ledgerWords } from '../../ledger/ledger-texts.ts';
import { measureNames } from '../../profile/measure-names.ts';
import { sourceWords } from '../../source/source-words.ts';
import { valueWords } from '../../value/value-words.ts';
import { factTexts } from '../../vocabulary/fact-names.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { contractReplaced } from '../contracts/read-contracts.ts';
import { evidenceWords } from '../evidence/evidence-texts.ts';
import type { Judged } from '../judge-assets.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import { metadataWords } from '../metadata/gather-metadata.ts';
import type { ValuedAssets } from '../value/value-assets.ts';
import { contractFindingWords, contractProblemWords } from './contract-findings.ts';
import { loaderFindingWords } from './loader-findings.ts';
import { problemWords } from './report-words.ts';
import { summaryWords } from './summary.ts';

/** Every text that measuring and discovering may use, by code. */
export function measuredWords({ unreadable, tables }: MeasuredSource): Record<string, Texts> {
  const refused = tables.flatMap(({ refused: problem, told = [] }) => [
    ...(problem ? [problem] : []),
    ...told,
  ]);
  const measures = measureNames.map(({ name, texts }) => [`measure.${name}`, texts] as const);
  return {
    ...Object.fromEntries(measures),
    ...sourceWords,
    ...metadataWords,
    ...discoverWords,
    [contractReplaced.kind.code]: contractReplaced.kind.texts,
    ...problemWords([...unreadable, ...refused]),
  };
}

/** Every text that a report may use, by code, from the rooms whose entries bring them. */
export function dictionaryOf({
  measured,
  judged,
  values,
}: {
  readonly measured: MeasuredSource;
  readonly judged: Judged;
  readonly values: ValuedAssets;
}): Record<string, Texts> {
  const contractProblems = judged.assets.flatMap(({ plan, rules }) =>
    plan.contract === undefined
      ? []
      : [contractProblemWords({ asset: plan.id, ...plan.contract, rules })],
  );
  return Object.assign(
    measuredWords(measured),
    loaderFindingWords,
    contractFindingWords,
    ruleTexts,
    summaryWords,
    factTexts,
    evidenceWords,
    assessmentTexts(judged.model),
    valueWords,
    ledgerWords,
    problemWords([...values.assets.values()].flatMap(({ problems }) => problems)),
    ...contractProblems,
  );
}
