import { appendAudit } from '../../../audit/append.ts';
import { usesOfTerm } from '../../../registry/glossary/term-links.ts';
import {
  changeTerm,
  listTerms,
  makeTerm,
  readTerm,
  removeTerm,
  type TermSearch,
  type WrittenTerm,
} from '../../../registry/glossary/term-row.ts';
import type { GlossaryTerm, TermUse } from '../../../vocabulary/registry/assets/glossary.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** Uses that a page of a term shows. */
const mostUses = 1000;

/** Terms of the organisation by name; one more than the limit where another page follows. */
export async function termsOfGlossary(
  context: RegistryContext,
  search: TermSearch,
): Promise<readonly GlossaryTerm[]> {
  authorise(context, 'glossary.read');
  return inCallersOrganisation(context, (tx) => listTerms(tx, search));
}

/** A term with where it is used, at most a thousand places. Raises `registry.not-found`. */
export async function showTerm(
  context: RegistryContext,
  id: string,
): Promise<{ readonly term: GlossaryTerm; readonly uses: readonly TermUse[] }> {
  authorise(context, 'glossary.read');
  return inCallersOrganisation(context, async (tx) => ({
    term: await readTerm(tx, id),
    uses: await usesOfTerm(tx, id, mostUses),
  }));
}

/** Adds a term to the glossary. Raises `glossary.name-taken`. */
export async function addTerm(context: RegistryContext, term: WrittenTerm): Promise<GlossaryTerm> {
  authorise(context, 'glossary.change');
  const writing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    const made = await makeTerm(tx, term, writing);
    await appendAudit(tx, {
      ...writing,
      action: 'glossary.term-added',
      subject: `term:${made.id}`,
    });
    return made;
  });
}

/** Changes a term. Raises `registry.not-found`, `registry.changed-meanwhile`, `glossary.name-taken`. */
export async function editTerm(
  context: RegistryContext,
  term: WrittenTerm & { readonly id: string; readonly expected: number },
): Promise<GlossaryTerm> {
  authorise(context, 'glossary.change');
  const writing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    const changed = await changeTerm(tx, term, writing);
    await appendAudit(tx, {
      ...writing,
      action: 'glossary.term-changed',
      subject: `term:${term.id}`,
      details: { version: changed.version },
    });
    return changed;
  });
}

/** Takes a term away, and from the assets that name it. Raises `registry.not-found`, `registry.changed-meanwhile`. */
export async function deleteTerm(
  context: RegistryContext,
  of: { readonly id: string; readonly expected: number },
): Promise<void> {
  authorise(context, 'glossary.change');
  const at = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    const { name, assets } = await readTerm(tx, of.id);
    await removeTerm(tx, of);
    await appendAudit(tx, {
      ...context.caller,
      at,
      action: 'glossary.term-removed',
      subject: `term:${of.id}`,
      details: { name: name.en, assets },
    });
  });
}
