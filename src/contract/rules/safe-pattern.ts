const longestPattern = 300;
/** Unbounded repetitions that a pattern may have: each adds a power to the worst running time. */
const mostRepetitions = 3;

/**
 * A declared pattern as a test of the whole text, or undefined where it could run too long. A
 * contract is hostile input: no back references, no look-around, no repetition of a group that
 * repeats or branches inside, and few repetitions in all.
 */
export function safePattern(pattern: string): RegExp | undefined {
  if (pattern.length > longestPattern || mayRunLong(pattern)) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}

function mayRunLong(pattern: string): boolean {
  const bare = pattern.replace(/\\[^\d k]|\[(?:\\.|[^\]])*\]/g, 'x');
  if (/\\[\dk]|\(\?[=!<]/.test(bare)) return true;
  const repetitions = bare.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
  return repetitions > mostRepetitions || repeatsABusyGroup(bare);
}

/** A group that repeats or branches inside, with a repetition after it. */
function repeatsABusyGroup(bare: string): boolean {
  const open: number[] = [];
  for (const [i, character] of [...bare].entries()) {
    if (character === '(') open.push(i);
    if (character !== ')') continue;
    const inside = bare.slice((open.pop() ?? 0) + 1, i);
    if (/[*+{|]/.test(inside) && /^[*+{]/.test(bare.slice(i + 1))) return true;
  }
  return false;
}
