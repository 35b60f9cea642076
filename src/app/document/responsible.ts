import type { Declarations, DeclaredPerson } from '../../vocabulary/declarations/declarations.ts';

/** The person or unit that answers for an asset on a day: an active owner, else any active member. */
export function responsibleParty(declarations: Declarations, asOf: string): string | undefined {
  const active = (declarations.team ?? []).filter((person) => isActive(person, asOf));
  const owner = active.find(({ role }) => /owner|responsible|steward|负责|责任/i.test(role ?? ''));
  return (owner ?? active[0])?.name;
}

function isActive({ from, until }: DeclaredPerson, asOf: string): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || until >= asOf);
}

/** Whether a source is declared that nobody judged unlawful. */
export function hasLawfulSource(declarations: Declarations): boolean {
  const sources = declarations.assay?.rights?.sources ?? [];
  return sources.length > 0 && sources.every(({ judgement }) => judgement !== 'unlawful');
}
