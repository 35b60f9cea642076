/** The days of a period that is written to the year, the month, the day or an instant: as a form asks for it. */
export function daysOfPeriod(period: { readonly from: string; readonly to: string }): {
  readonly periodFrom: string;
  readonly periodTo: string;
} {
  return { periodFrom: firstDay(period.from), periodTo: lastDay(period.to) };
}

function firstDay(written: string): string {
  const [year, month = '01', day = '01'] = written.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(written: string): string {
  const [year, month = '12', day] = written.slice(0, 10).split('-');
  // Day nought of the month after.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? last}`;
}
