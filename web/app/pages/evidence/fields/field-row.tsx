import { useEffect, useRef, useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import type { ContractForm, DocumentRecord, FormField } from '../../../api/evidence.ts';
import { utcTime } from '../../../words/times.ts';
import { useNames } from '../people.ts';
import { AnswerHistory } from './answer-history.tsx';
import { FieldForm } from './field-form.tsx';
import { nameOf, useFieldName } from './field-name.ts';
import { ValueShown } from './value-shown.tsx';

const texts = {
  contract: { en: 'as the contract says', zh: '据合约' },
  report: { en: 'as the report says', zh: '据报告' },
  answered: { en: '{name}, {time} UTC', zh: '{name}，{time} UTC' },
  on: { en: 'on {document}, version {version}', zh: '依据 {document} 第 {version} 版' },
  onNothing: { en: 'on no document', zh: '未附材料' },
  instead: { en: 'the contract says otherwise:', zh: '合约所载不同：' },
  nothing: { en: 'nobody has said', zh: '尚无说明' },
  answer: { en: 'Answer', zh: '填写' },
  change: { en: 'Change', zh: '更改' },
  close: { en: 'Close', zh: '收起' },
  history: { en: 'History', zh: '历史' },
  closeHistory: { en: 'Close the history', zh: '收起历史' },
} satisfies Record<string, Texts>;

/** One field: what is said in it, by whom and on what, and the form that answers it. */
export function FieldRow({
  asset,
  field,
  documents,
  base,
  may,
  asked,
}: {
  readonly asset: string;
  readonly field: FormField;
  readonly documents: readonly DocumentRecord[];
  readonly base: ContractForm['base'];
  readonly may: boolean;
  /** A question led here. */
  readonly asked: boolean;
}) {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  const [open, setOpen] = useState(asked && may);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const { answer, said } = field;
  const name = useFieldName(nameOf(field.field));
  const action = answer === undefined && said === undefined ? texts.answer : texts.change;
  return (
    <li ref={row} data-field={field.field}>
      <div className="field-line">
        <div className="field-name">
          <b>{name}</b>
          <span className="mono s any">{field.field}</span>
        </div>
        <div className="field-said any">
          <Said field={field} documents={documents} base={base} />
        </div>
        <span className="field-buttons">
          {field.given === 0 ? null : (
            <button
              type="button"
              className="btn small"
              aria-expanded={shown}
              aria-label={`${say(shown ? texts.closeHistory : texts.history)}: ${name}`}
              onClick={() => setShown(!shown)}
            >
              {say(shown ? texts.closeHistory : texts.history)}
            </button>
          )}
          {may ? (
            <button
              type="button"
              className="btn small"
              aria-expanded={open}
              aria-label={`${say(open ? texts.close : action)}: ${name}`}
              onClick={() => setOpen(!open)}
            >
              {say(open ? texts.close : action)}
            </button>
          ) : null}
        </span>
      </div>
      {shown ? (
        <AnswerHistory asset={asset} field={field.field} documents={documents} may={may} />
      ) : null}
      {open ? (
        <FieldForm asset={asset} field={field} documents={documents} close={() => setOpen(false)} />
      ) : null}
    </li>
  );
}

function Said({
  field: { answer, said },
  documents,
  base,
}: {
  readonly field: FormField;
  readonly documents: readonly DocumentRecord[];
  readonly base: ContractForm['base'];
}) {
  const { say } = useWords();
  const nameOfAccount = useNames();
  if (answer === undefined) {
    if (said === undefined) return <span className="s">{say(texts.nothing)}</span>;
    return (
      <>
        <ValueShown value={said} />
        <span className="s sub">{say(texts[base])}</span>
      </>
    );
  }
  const document = documents.find(({ id }) => id === answer.documentId);
  const on = document
    ? say(texts.on, { document: document.name, version: document.version })
    : say(texts.onNothing);
  const who = { name: nameOfAccount(answer.answeredBy), time: utcTime(answer.answeredAt) };
  const differs = said !== undefined && JSON.stringify(said) !== JSON.stringify(answer.value);
  return (
    <>
      <ValueShown value={answer.value} />
      <span className="s sub">
        {say(texts.answered, who)} · {on}
      </span>
      {differs ? (
        <span className="s sub">
          {say(texts.instead)} <ValueShown value={said} />
        </span>
      ) : null}
    </>
  );
}
