import type { LetterKind } from '../../../vocabulary/registry/letter-kinds.ts';
import type { Language, Params, Texts } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';

interface LetterTexts {
  readonly subject: Texts;
  readonly sentences: readonly Texts[];
  /** Of what the letter is about, below the address of the registry. */
  readonly path: string;
}

const letterTexts: Readonly<Record<LetterKind, LetterTexts>> = {
  'drift-alert': {
    subject: { en: '{name} has changed', zh: '{name} 发生变化' },
    sentences: [
      {
        en: 'The scheduled assessment of {name} found a {levelName} change since the assessment before it.',
        zh: '对 {name} 的定期评估发现：与上一次评估相比有{levelName}变化。',
      },
      {
        en: 'Score: {scoreBefore} before, {scoreAfter} now.',
        zh: '得分：原 {scoreBefore}，现 {scoreAfter}。',
      },
    ],
    path: 'compare?before={before}&after={after}',
  },
  'reassessment-failed': {
    subject: { en: '{name} could not be assessed', zh: '{name} 未能评估' },
    sentences: [
      {
        en: 'The scheduled assessment of {name} failed ({problem}).',
        zh: '对 {name} 的定期评估失败（{problem}）。',
      },
    ],
    path: 'assets/{asset}',
  },
  'evidence-overdue': {
    subject: { en: '{title}: evidence is overdue', zh: '{title}：资料逾期' },
    sentences: [
      {
        en: 'In the assessment project {title}, requests for evidence are overdue: {requests}.',
        zh: '评估项目 {title} 中下列资料需求已逾期：{requests}。',
      },
      {
        en: 'Supply it, say why there is none, or agree on another day.',
        zh: '请提交资料、说明无法提供的原因，或商定新的期限。',
      },
    ],
    path: 'projects/{project}',
  },
};

const levelNames: Readonly<Record<string, Texts>> = {
  none: { en: 'small', zh: '细微' },
  minor: { en: 'minor', zh: '轻微' },
  moderate: { en: 'moderate', zh: '中等' },
  major: { en: 'major', zh: '重大' },
};

const more: Texts = { en: 'See it in the registry:', zh: '在登记簿中查看：' };

export interface LetterText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A letter in its reader's language. It names assets, counts and codes: nothing of the data. */
export function letterText(
  { kind, params }: { readonly kind: LetterKind; readonly params: Params },
  { language, url }: { readonly language: Language; readonly url: URL },
): LetterText {
  const { subject, sentences, path } = letterTexts[kind];
  const levelName = levelNames[String(params.level)];
  const all = { ...params, ...(levelName && { levelName: levelName[language] }) };
  const say = (texts: Texts) => render(texts, language, all);
  const address = new URL(render({ en: path, zh: path }, 'en', params), url).href;
  const lines = sentences.map(say);
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  const link = `<p>${escaped(say(more))} <a href="${escaped(address)}">${escaped(address)}</a></p>`;
  return {
    // A line break in a name would begin another header.
    subject: say(subject).replace(/[\r\n]+/g, ' '),
    text: `${lines.join('\n')}\n\n${say(more)}\n${address}\n`,
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${paragraphs}${link}</body></html>`,
  };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
