/**
 * Label balance of class counts: 1 − JSD(P, uniform)/ln 2, so 1 is balanced. The idea is
 * ISO/IEC 5259-2's, the Jensen–Shannon divergence is our choice. Null without any label.
 */
export function labelBalance(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) return null;
  const even = 1 / counts.length;
  const divergence = counts.reduce((sum, count) => {
    const share = count / total;
    const middle = (share + even) / 2;
    return sum + (term(share, middle) + term(even, middle)) / 2;
  }, 0);
  return 1 - divergence / Math.LN2;
}

function term(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log(share / middle);
}
