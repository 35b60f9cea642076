import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { type GlossaryTerm, termsQuery } from '../api/glossary.ts';
import { ChoiceDialog, type Found } from './choice-list.tsx';

const texts = {
  title: { en: 'Choose a glossary term', zh: '选择业务术语' },
  field: { en: 'Words of its name or definition', zh: '名称或定义中的词' },
  none: { en: 'The glossary has no such term.', zh: '术语表中没有此术语。' },
} satisfies Record<string, Texts>;

/** As many as a dialog shows. */
const most = 8;

/** Lets a person choose one of the organisation's glossary terms by search. */
export function TermPicker({
  pick,
  close,
}: {
  readonly pick: (term: GlossaryTerm) => void;
  readonly close: () => void;
}) {
  return <ChoiceDialog texts={texts} useFound={useFoundTerms} choose={pick} close={close} />;
}

function useFoundTerms(words: string): Found<GlossaryTerm> {
  const { say, language } = useWords();
  const { data, isFetching, error } = useInfiniteQuery({
    ...termsQuery(words, language),
    placeholderData: keepPreviousData,
  });
  const found = data?.pages[0]?.items.slice(0, most) ?? [];
  const choices = found.map((term) => ({
    key: term.id,
    name: say(term.name),
    kind: language === 'zh' ? term.name.en : term.name.zh,
    value: term,
  }));
  return { choices, searching: isFetching, error };
}
