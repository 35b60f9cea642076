import { Link } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  title: { en: 'What people say of it', zh: '人工声明与证据' },
  note: {
    en: 'answers, documents, comments, corrections, sign-off',
    zh: '声明、佐证材料、意见、更正与签署',
  },
  open: { en: 'Open the evidence', zh: '查看证据' },
} satisfies Record<string, Texts>;

/** The way to what only people know of an asset. */
export function EvidenceLink({ asset }: { readonly asset: string }) {
  const { say } = useWords();
  return (
    <div className="wrap">
      <Section title={say(texts.title)} note={say(texts.note)}>
        <p>
          <Link className="btn" to="/assets/$asset/evidence" params={{ asset }}>
            {say(texts.open)}
          </Link>
        </p>
      </Section>
    </div>
  );
}
