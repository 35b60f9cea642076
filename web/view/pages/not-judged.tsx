import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';

const texts = {
  notJudged: {
    en: 'The assessment model judges nothing of {name}, so there is no evidence for {id} here.',
    zh: '评估模型未对 {name} 作出评价，因此这里没有 {id} 的证据。',
  },
} satisfies Record<string, Texts>;

/** Said where an address asks for the evidence of something that was not judged. */
export function NotJudged({
  name,
  evidence,
}: {
  readonly name: string;
  readonly evidence: string | undefined;
}) {
  const { say } = useWords();
  if (evidence === undefined) return null;
  return <p className="none">{say(texts.notJudged, { name, id: evidence })}</p>;
}
