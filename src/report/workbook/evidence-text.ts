/** A cell takes 32,767 characters; more than these are not read anyway. */
const mostCharacters = 600;

/**
 * Facts of the evidence register in few characters: numbers that follow one another as a range. A
 * list that is still too long for a cell ends in `…`; the report has all of it.
 */
export function evidenceText(facts: readonly string[]): string {
  const numbers = facts.map((fact) => /^ev-(\d+)$/.exec(fact)?.[1]);
  if (numbers.some((number) => number === undefined)) return shortened(facts);
  const sorted = numbers.map(Number).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return shortened(
    runs.map(([first, last]) => (first === last ? `ev-${first}` : `ev-${first}–${last}`)),
  );
}

function shortened(parts: readonly string[]): string {
  const whole = parts.join(', ');
  if (whole.length <= mostCharacters) return whole;
  return `${whole.slice(0, whole.lastIndexOf(', ', mostCharacters))}, …`;
}
