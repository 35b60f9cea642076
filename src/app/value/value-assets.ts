import type { AssessmentModel } from '../../assess/model/assessment-model.ts';
import { keepLedger } from '../../ledger/keep-ledger.ts';
import { valuate } from '../../value/valuate.ts';
import type { SupportingDocument, ValuationInput } from '../../value/valuation-input.ts';
import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { LedgerReport } from '../../vocabulary/value/ledger.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { SharedValue, Valuation } from '../../vocabulary/value/valuation.ts';
import { inputsFileId } from '../contracts/apply-inputs.ts';
import { entriesFileId } from '../contracts/join-lists.ts';
import { assetFindings } from '../document/asset-findings.ts';
import { validProof } from '../evidence/proofs.ts';
import type { Judged, JudgedAsset } from '../judge-assets.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import type { AssessmentSettings } from '../settings.ts';
import { actionCandidates } from './action-candidates.ts';
import { attempt } from './attempt.ts';
import { objectOf } from './object-of.ts';
import { shareIncome } from './share-income.ts';

/** Money of one asset: what was spent on it and what it is worth, each where it is declared. */
export interface ValuedAsset {
  readonly ledger?: LedgerReport;
  readonly valuation?: Valuation;
  /** What is wrong with the declarations: the rest of the assessment stands without it. */
  readonly problems: readonly Problem[];
}

/** The money of a portfolio. */
export interface ValuedAssets {
  /** By asset id. */
  readonly assets: ReadonlyMap<string, ValuedAsset>;
  readonly sharedValue?: SharedValue;
}

type Settings = Pick<AssessmentSettings, 'asOf' | 'seed' | 'changes'>;

interface Known {
  readonly measured: MeasuredSource;
  readonly settings: Settings;
}

/**
 * Keeps the ledger and calculates the value of every asset whose contract declares what that
 * takes, and shares out what several earn together. The ledger is kept first and from declarations alone: no valuation exists yet that could
 * reach it.
 */
export function valueAssets({ assets, model }: Judged, known: Known): ValuedAssets {
  const { sharedValue, problems } = shareIncome(assets, known.settings.seed);
  const valued = assets.map((asset) => {
    const { id } = asset.plan;
    const value = valueAsset(asset, { ...known, model });
    return [id, { ...value, problems: [...value.problems, ...(problems.get(id) ?? [])] }] as const;
  });
  return { assets: new Map(valued), ...(sharedValue === undefined ? {} : { sharedValue }) };
}

function valueAsset(
  judged: JudgedAsset,
  { measured, model, settings }: Known & { readonly model: AssessmentModel },
): ValuedAsset {
  const declarations = judged.plan.contract?.matched.declarations;
  const { ledger: declaredLedger, valuation: declared } = declarations?.assay ?? {};
  const { asOf } = settings;
  const files = declarations?.inputFiles ?? [];
  const documents = [...documentsOf(declarations, asOf), ...files];
  const entriesFile = files.find(({ id }) => id === entriesFileId);
  const sheet = files.find(({ id }) => id === inputsFileId);
  const kept =
    declaredLedger === undefined
      ? {}
      : attempt(() =>
          keepLedger({
            declared: declaredLedger,
            asOf,
            documents,
            ...(entriesFile && { file: entriesFile }),
          }),
        );
  const ledger = kept.made;
  const valued =
    declared === undefined
      ? {}
      : attempt(() =>
          valuate({
            ...inputOf(judged, settings),
            declared,
            documents,
            ...(ledger && { ledger }),
            ...(sheet && { inputsFrom: { path: sheet.path, sha256: sheet.sha256 } }),
            candidates: actionCandidates(model, judged, assetFindings(judged, measured)),
          }),
        );
  return {
    ...(ledger === undefined ? {} : { ledger }),
    ...(valued.made === undefined ? {} : { valuation: valued.made }),
    problems: [kept.problem, valued.problem].filter((problem) => problem !== undefined),
  };
}

function inputOf(
  { plan, assessment }: JudgedAsset,
  { asOf, changes = {} }: Settings,
): Omit<ValuationInput, 'declared' | 'documents'> {
  const ageMonths = plan.contract?.matched.declarations.assay?.value?.ageMonths;
  const object = objectOf(plan.tables.map(({ report }) => report));
  const own = Object.entries(changes).map(([id, value]) => [id, new Exact(value)] as const);
  return {
    asset: plan.id,
    asOf,
    assessment,
    rows: plan.tables.reduce((sum, { report }) => sum + report.rows, 0),
    ...(object === undefined ? {} : { object }),
    ...(ageMonths === undefined ? {} : { ageMonths }),
    ...(own.length === 0 ? {} : { changes: new Map(own) }),
  };
}

/** Documents that are there, have the hash they should have, and are valid on the day. */
function documentsOf(declarations: Declarations | undefined, asOf: string): SupportingDocument[] {
  return (declarations?.assay?.documents ?? []).flatMap(({ id }) => {
    const proof = validProof([id], declarations, asOf);
    return proof === undefined ? [] : [{ id, ...proof }];
  });
}
