import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { Faults } from './faults.tsx';
import type { Filling } from './filling.ts';
import { valueAt } from './place.ts';

const texts = {
  title: { en: 'Attachments', zh: '申请材料' },
  needed: { en: '{kind} (needed)', zh: '{kind}（必需）' },
} satisfies Record<string, Texts>;

interface Attachment {
  readonly kind: string;
  readonly document: string;
}

/** What is attached, by what it is: what has to be, and the rest. */
export function AttachmentEntries({ filling }: { readonly filling: Filling }) {
  const { say } = useWords();
  const { application, enter, form, faults, data } = filling;
  const attached = attachmentsIn(valueAt(application, 'attachments'));
  return (
    <fieldset className="form-part">
      <legend>{say(texts.title)}</legend>
      {form.attachments.map(({ kind, texts: name, required }) => (
        <div key={kind}>
          <DocumentChoice
            label={required ? say(texts.needed, { kind: say(name) }) : say(name)}
            data={data}
            fromAsset
            chosen={ofKind(kind, attached)}
            choose={(next) =>
              enter('attachments', (now: unknown) => {
                const all = attachmentsIn(now);
                return [
                  ...all.filter((one) => one.kind !== kind),
                  ...next(ofKind(kind, all)).map((document) => ({ kind, document })),
                ];
              })
            }
          />
          <Faults faults={faults.filter(({ path }) => path === `attachments.${kind}`)} />
        </div>
      ))}
    </fieldset>
  );
}

/** The server said what the application is. */
function attachmentsIn(value: unknown): readonly Attachment[] {
  return Array.isArray(value) ? (value as Attachment[]) : [];
}

function ofKind(kind: string, all: readonly Attachment[]): string[] {
  return all.filter((one) => one.kind === kind).map(({ document }) => document);
}
