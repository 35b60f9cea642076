import { anchorFaultTexts, chainFaultTexts } from '../../../audit/fault-texts.ts';
import type { Language, Texts } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';
import type { RegistryVerdict } from './verify-every-chain.ts';

const texts = {
  intact: { en: '{name}: intact, {entries} entries', zh: '{name}：完好，共 {entries} 条' },
  broken: { en: '{name}: NOT intact, {entries} entries', zh: '{name}：不完好，共 {entries} 条' },
  vouched: {
    en: '  vouched for through entry {sequence}, as anchored at {at}; since {since}',
    zh: '  可担保至第 {sequence} 条（锚定于 {at}），最早锚定于 {since}',
  },
  unvouched: {
    en: '  not anchored: only that the entries agree with each other can be said',
    zh: '  未锚定：只能说明各条目彼此一致',
  },
  elsewhere: {
    en: '{file}: ends of chains held against the registry: {heads}',
    zh: '{file}：用于比对的链末端 {heads} 个',
  },
  none: { en: 'The registry has no audit trail yet.', zh: '登记库尚无审计记录。' },
} as const satisfies Record<string, Texts>;

/** A verdict for a person: a line for each organisation, its faults, and how far it can be vouched for. */
export function auditVerdictText(verdict: RegistryVerdict, language: Language): string {
  const lines = verdict.anchorFaults.map(({ kind, line }) =>
    render(anchorFaultTexts[kind], language, { line }),
  );
  for (const { file, heads, faults } of verdict.elsewhere) {
    lines.push(
      render(texts.elsewhere, language, { file, heads }),
      ...faults.map(({ kind, line }) => `  ${render(anchorFaultTexts[kind], language, { line })}`),
    );
  }
  for (const chain of verdict.chains) lines.push(...chainLines(chain, language));
  if (verdict.chains.length === 0) lines.push(render(texts.none, language));
  return `${lines.join('\n')}\n`;
}

function chainLines(chain: RegistryVerdict['chains'][number], language: Language): string[] {
  const { entries, vouchedThrough, vouchedSince } = chain;
  const name = chain.name ?? chain.organisation;
  const vouched =
    vouchedThrough === null
      ? render(texts.unvouched, language)
      : render(texts.vouched, language, { ...vouchedThrough, since: vouchedSince ?? '' });
  return [
    render(chain.intact ? texts.intact : texts.broken, language, { name, entries }),
    ...chain.faults.map(
      ({ kind, sequence }) => `  ${render(chainFaultTexts[kind], language, { sequence })}`,
    ),
    vouched,
  ];
}
