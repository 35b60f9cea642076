/**
 * Rules that keep digits text, whatever share of them reads as numbers: reading such a code as a
 * number would change it or pretend that its sum means something.
 */
interface TextRule {
  readonly name: string;
  readonly holds: (text: string) => boolean;
  /** Share of the present cells from which the rule speaks for the column. */
  readonly share: (threshold: number) => number;
}

const rules: readonly TextRule[] = [
  {
    name: 'leading-zeros',
    holds: (text) => /^0[0-9]+$/.test(text),
    share: (threshold) => 1 - threshold,
  },
  {
    name: 'beyond-2^53',
    holds: (text) => /^[0-9]{16,}$/.test(text) && BigInt(text) > BigInt(Number.MAX_SAFE_INTEGER),
    share: (threshold) => 1 - threshold,
  },
  {
    // Eleven digits that start as Chinese mobile numbers do, or an international prefix.
    name: 'phone-numbers',
    holds: (text) => /^(?:1[3-9][0-9]{9}|\+[1-9][0-9]{6,14})$/.test(text),
    share: (threshold) => threshold,
  },
];

/** The name of the first rule that makes a column text, if any. */
export function textRule(
  present: readonly { readonly text: string; readonly count: number }[],
  total: number,
  threshold: number,
): string | undefined {
  const rule = rules.find(({ holds, share }) => {
    const held = present.reduce((sum, { text, count }) => (holds(text) ? sum + count : sum), 0);
    return held > 0 && held >= share(threshold) * total;
  });
  return rule?.name;
}
