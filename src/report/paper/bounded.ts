import type { Block, Section } from './paper.ts';
import { moreTerm } from './terms.ts';
import type { Voice } from './voice.ts';

/** The first sections, after a note of how many more `report.json` has. */
export function boundedSections<T>(
  all: readonly T[],
  { limit, voice }: { readonly limit: number; readonly voice: Voice },
  print: (shown: T) => Section,
): Required<Pick<Section, 'blocks' | 'sections'>> {
  return { blocks: moreNote(all.length - limit, voice), sections: all.slice(0, limit).map(print) };
}

function moreNote(rest: number, voice: Voice): readonly Block[] {
  if (rest <= 0) return [];
  return [{ kind: 'paragraph', tone: 'note', text: voice.say(moreTerm, { count: rest }) }];
}

/** The first entries, and a note of how many more `report.json` has: paper has an end. */
export function bounded<T>(
  all: readonly T[],
  { limit, voice }: { readonly limit: number; readonly voice: Voice },
  print: (shown: readonly T[]) => Block,
): readonly Block[] {
  if (all.length === 0) return [];
  return [print(all.slice(0, limit)), ...moreNote(all.length - limit, voice)];
}
