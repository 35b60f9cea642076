import { type CostCategory, costCategories } from '../../vocabulary/declarations/ledger.ts';
import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import type { LedgerReport } from '../../vocabulary/value/ledger.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { say } from './cost-texts.ts';

export interface Replacement {
  /** The step `cost.total`. */
  readonly total: Expression;
  readonly caveats: readonly Phrase[];
  readonly unproven: readonly Phrase[];
}

/** The row of a category, by its name where it is none of the five. */
function phraseOf(category: string): Phrase {
  const known = costCategories.find((one) => one === category);
  return known === undefined
    ? say('value.cost.other', { name: category })
    : say(`value.cost.${known}`);
}

function partsOf(category: string) {
  const row = phraseOf(category);
  return {
    id: `cost.replacement.${category}`,
    label: row,
    unit: 'money',
    place: { paper: say('value.paper.cost'), row },
  } as const;
}

/**
 * Adds what the data cost, or would cost to get again, by category: as declared, else the sums of
 * the cost ledger. Undefined where there is neither.
 *
 * C = preliminary + direct + indirect + opportunity + taxes (中评协〔2023〕17号, second-hand).
 */
export function addReplacement(
  desk: InputDesk,
  declared: Readonly<Record<string, Quantity>> | undefined,
  ledger: LedgerReport | undefined,
): Replacement | undefined {
  const parts =
    declared !== undefined
      ? Object.entries(declared).map(([category, quantity]) =>
          declarePart(desk, category, quantity),
        )
      : costCategories.flatMap((category) => ledgerPart(desk, category, ledger));
  if (parts.length === 0) return undefined;
  const row = say('value.cost.total');
  const total = desk.calculation.result(
    { id: 'cost.total', label: row, unit: 'money', place: { paper: say('value.paper.cost'), row } },
    apply('sum', ...parts.map(({ step }) => step)),
  );
  const caveats = declared === undefined ? [say('value.cost.historic')] : [];
  return { total, caveats, unproven: parts.flatMap(({ unproven }) => unproven) };
}

interface Part {
  readonly step: Expression;
  readonly unproven: readonly Phrase[];
}

function declarePart(desk: InputDesk, category: string, quantity: Quantity): Part {
  const proofs = typeof quantity === 'object' ? (quantity.proofs ?? []) : [];
  const proven = desk.documents.some(({ id }) => proofs.includes(id));
  return {
    step: declareInput(desk, quantity, partsOf(category)),
    unproven: proven ? [] : [say('value.cost.unproven', { name: `cost.replacement.${category}` })],
  };
}

function ledgerPart(desk: InputDesk, category: CostCategory, ledger?: LedgerReport): Part[] {
  const entries = ledger?.entries.filter((entry) => entry.category === category) ?? [];
  if (entries.length === 0) return [];
  const documents = new Map(entries.flatMap((one) => one.documents).map((one) => [one.path, one]));
  const step = desk.calculation.input({
    ...partsOf(category),
    value: new Exact(ledger?.totals.byCategory[category] ?? 0),
    source: {
      kind: 'declared',
      path: 'assay.ledger',
      ...(documents.size === 0 ? {} : { documents: [...documents.values()] }),
    },
  });
  const unproven = entries
    .filter((entry) => entry.documents.length === 0)
    .map(({ id }) => say('value.cost.unproven', { name: id }));
  return [{ step, unproven }];
}
