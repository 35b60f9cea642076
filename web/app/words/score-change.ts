const signed = new Intl.NumberFormat('en', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** The difference of two scores as they are shown, so that a reader who subtracts finds the same. */
export function scoreChange(before: number, after: number): number {
  return (Math.round(after * 10) - Math.round(before * 10)) / 10;
}

/** A difference of scores with its sign, a true minus. */
export function signedChange(before: number, after: number): string {
  return signed.format(scoreChange(before, after)).replace('-', '−');
}
