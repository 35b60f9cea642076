import type { Block } from './paper.ts';
import { moreTerm } from './terms.ts';
import type { Voice } from './voice.ts';

/** The first entries, and a note of how many more `report.json` has: paper has an end. */
export function bounded<T>(
  all: readonly T[],
  { limit, voice }: { readonly limit: number; readonly voice: Voice },
  print: (shown: readonly T[]) => Block,
): readonly Block[] {
  if (all.length === 0) return [];
  const rest = all.length - limit;
  return [
    print(all.slice(0, limit)),
    ...(rest > 0
      ? [{ kind: 'paragraph', tone: 'note', text: voice.say(moreTerm, { count: rest }) } as const]
      : []),
  ];
}
