import type { Step } from '../../../../src/vocabulary/value/calculation.ts';

/** How far a slider moves an input, and by how much at least. */
export interface InputBounds {
  readonly low: number;
  readonly high: number;
  readonly by: number;
}

/** The range that is declared; half more and half less where none is; all of a score. */
export function inputBounds({
  id,
  value,
  spread,
}: Pick<Step, 'id' | 'value' | 'spread'>): InputBounds {
  const [low, high] = endsOf(id, Number(value), spread);
  return { low, high, by: 10 ** (Math.floor(Math.log10(high - low)) - 2) };
}

function endsOf(id: string, value: number, spread: Step['spread']): readonly [number, number] {
  if (id.startsWith('score.')) return [0, 100];
  if (spread !== undefined) {
    const ends = [Number(spread.low), Number(spread.high), value];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    if (low < high) return [low, high];
  }
  const half = Math.abs(value) / 2 || 0.5;
  return [value - half, value + half];
}
