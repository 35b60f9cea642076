import { shareValue, type UseCase } from '../../value/shared/shared-value.ts';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { SharedValue } from '../../vocabulary/value/valuation.ts';
import type { JudgedAsset } from '../judge-assets.ts';
import { attempt } from './attempt.ts';

const severalCurrencies = defineProblem<'currencies'>({
  code: 'app.shared-in-several-currencies',
  texts: {
    en: 'the valuations that share income are in several currencies ({currencies}).',
    zh: '参与共同收益分配的估值使用了多种币种（{currencies}）。',
  },
  remedy: {
    en: 'Declare one currency in all of them.',
    zh: '请在各合约中声明同一币种。',
  },
});

const closedGate = defineProblem<'useCase' | 'asset'>({
  code: 'app.shared-with-closed-gate',
  texts: {
    en: 'the use case "{useCase}" needs "{asset}", which has a closed gate: its income is not shared out.',
    zh: '应用场景“{useCase}”需要“{asset}”，该资产存在未通过的门槛，其收益不予分配。',
  },
  remedy: {
    en: 'Open the gate, or leave the asset out of the use case.',
    zh: '请先使该门槛通过，或从应用场景中移除该资产。',
  },
});

/** Random orders of joining where there are too many assets for all: the error is stated. */
const samples = 20_000;

export interface SharedIncome {
  readonly sharedValue?: SharedValue;
  /** By the id of the asset that declares what is wrong. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Shares the declared joint income of a portfolio out among its assets, where there is any. */
export function shareIncome(assets: readonly JudgedAsset[], seed: number): SharedIncome {
  const declared = assets.flatMap((asset) => useCasesOf(asset));
  const [first] = declared;
  if (first === undefined) return { problems: new Map() };
  const closed = new Map(assets.filter(isClosed).map(({ plan }) => [plan.id, plan.name]));
  const refused = declared.flatMap(({ by, useCase }) => {
    const asset = useCase.needs.map((id) => closed.get(id)).find((name) => name !== undefined);
    return asset === undefined
      ? []
      : [{ by, problem: closedGate({ useCase: useCase.name, asset }) }];
  });
  const open = declared.filter(({ useCase }) => !useCase.needs.some((id) => closed.has(id)));
  const made = attempt(() => {
    const currencies = [...new Set(open.map(({ currency }) => currency))].sort();
    if (currencies.length > 1) throw severalCurrencies({ currencies: currencies.join(', ') });
    return shareValue({
      assets: assets.map(({ plan }) => plan.id),
      useCases: open.map(({ useCase }) => useCase),
      currency: currencies[0] ?? first.currency,
      seed,
      samples,
    });
  });
  const failed = made.problem === undefined ? [] : [{ by: first.by, problem: made.problem }];
  return {
    ...(made.made === undefined || open.length === 0 ? {} : { sharedValue: made.made }),
    problems: grouped([...refused, ...failed]),
  };
}

interface DeclaredUseCase {
  readonly by: string;
  readonly currency: string;
  readonly useCase: UseCase;
}

function useCasesOf({ plan }: JudgedAsset): DeclaredUseCase[] {
  const valuation = plan.contract?.matched.declarations.assay?.valuation;
  return (valuation?.useCases ?? []).map(({ name, income, needs }) => ({
    by: plan.id,
    currency: valuation?.currency ?? 'CNY',
    useCase: { name, needs, income: new Exact(typeof income === 'object' ? income.value : income) },
  }));
}

function isClosed({ assessment }: JudgedAsset): boolean {
  return assessment.gates.some(({ state }) => state === 'closed');
}

function grouped(
  all: readonly { readonly by: string; readonly problem: Problem }[],
): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const { by, problem } of all) groups.set(by, [...(groups.get(by) ?? []), problem]);
  return groups;
}
