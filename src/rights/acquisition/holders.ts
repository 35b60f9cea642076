import { z } from 'zod';
import { type DataRight, dataRights } from '../../vocabulary/declarations/rights.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { Day } from '../calendar/days.ts';

/** A right that somebody holds: its term, its limits, its proof. */
const heldRightSchema = z.strictObject({
  right: z.enum(dataRights),
  from: z.iso.date().optional(),
  /** Last day; without one as long as the registration is valid. */
  until: z.iso.date().optional(),
  /** Part of the right in percent, where several hold it and have agreed on parts. */
  share: z.number().gt(0).max(100).optional(),
  /** In words; `none` where there are none. */
  limits: z.string().min(1).max(400).optional(),
  proofs: z.array(z.string().min(1).max(200)).max(50).readonly().optional(),
});

/** One holder. Rights are independent, and several may hold the same right (article 21). */
export const rightHolderSchema = z.strictObject({
  /** Stable name of the holder in a case, as transfers point to it. */
  id: z.string().min(1).max(200),
  /** Empty in a draft alone. */
  name: z.string().max(200),
  /** What the holder is to the data, as in `joint holder`. */
  role: z.string().min(1).max(100).optional(),
  /** Unified social credit code, or identity number of a natural person. */
  identifier: z.string().min(1).max(40).optional(),
  rights: z.array(heldRightSchema).max(30).readonly(),
});
export type RightHolder = z.infer<typeof rightHolderSchema>;

/** Who gives which rights to whom (article 34). A licence is no transfer: the holder keeps the right. */
export interface RightsTransfer {
  readonly transferor: string;
  readonly transferee: Pick<RightHolder, 'id' | 'name' | 'identifier'>;
  readonly rights: readonly DataRight[];
}

const rightNotHeld = defineProblem<'holder' | 'right'>({
  code: 'rights.not-held',
  texts: {
    en: '{holder} does not hold the right “{right}”.',
    zh: '{holder} 不享有“{right}”权利。',
  },
  remedy: {
    en: 'Transfer only rights that the registration shows for this holder.',
    zh: '只能转让登记中该权利人享有的权利。',
  },
});

/** Who holds a right on a day. */
export function holdersOf(
  right: DataRight,
  holders: readonly RightHolder[],
  day: Day,
): RightHolder[] {
  return holders.filter(({ rights }) =>
    rights.some(
      (held) => held.right === right && (held.from ?? day) <= day && day <= (held.until ?? day),
    ),
  );
}

/**
 * The holders after a transfer: the transferor keeps none of the rights transferred, the
 * transferee takes them with their term and limits. Who is left without a right is left out.
 * @throws Problem `rights.not-held`
 */
export function transferRights(
  holders: readonly RightHolder[],
  { transferor, transferee, rights }: RightsTransfer,
): RightHolder[] {
  const giver = holders.find(({ id }) => id === transferor);
  for (const right of rights)
    if (!giver?.rights.some((held) => held.right === right))
      throw rightNotHeld({ holder: transferor, right });
  const isGiven = ({ right }: { readonly right: DataRight }) => rights.includes(right);
  const given = giver?.rights.filter(isGiven) ?? [];
  const taker = holders.find(({ id }) => id === transferee.id) ?? { ...transferee, rights: [] };
  const others = holders.filter(({ id }) => id !== taker.id);
  const kept = others.map((holder) =>
    holder.id === transferor
      ? { ...holder, rights: holder.rights.filter((held) => !isGiven(held)) }
      : holder,
  );
  return [...kept, { ...taker, rights: [...taker.rights, ...given] }].filter(
    (holder) => holder.rights.length > 0,
  );
}
