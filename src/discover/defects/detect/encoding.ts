import iconv from 'iconv-lite';
import type { DefectDetector } from '../suspected/suspicion.ts';
import { valueSuspicion } from '../suspected/value-suspicion.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Replacement characters, wrecks of GBK, and control characters that no text holds. */
const wreck = /\ufffd|锟斤拷|烫烫烫|屯屯屯|[^\P{Cc}\t\n\r]/u;

/**
 * The text that was written as UTF-8 and read as another encoding; undefined where it was not. A
 * text whose bytes in the wrong encoding are valid UTF-8 by chance is very rare for Latin-1 (each
 * sequence needs a lead and a fitting follower), less so for GBK, so that more is asked there.
 */
export function undamaged(text: string): string | undefined {
  if (!/[\u0080-\uffff]/.test(text)) return undefined;
  return (
    readAgain(text, 'latin1', isLatin1) ?? readAgain(text, 'win1252', () => true) ?? fromGbk(text)
  );
}

function isLatin1(text: string): boolean {
  return [...text].every((mark) => mark <= '\u00ff');
}

function readAgain(
  text: string,
  encoding: string,
  fits: (text: string) => boolean,
): string | undefined {
  if (!fits(text)) return undefined;
  const bytes = iconv.encode(text, encoding);
  if (iconv.decode(bytes, encoding) !== text) return undefined;
  const again = decoded(bytes);
  return again !== undefined && again.length < text.length ? again : undefined;
}

/** Three Chinese characters or more that all become ordinary text again. */
function fromGbk(text: string): string | undefined {
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < 3) return undefined;
  const bytes = iconv.encode(text, 'gb18030');
  const again = decoded(bytes);
  const readable =
    again !== undefined && /^[\p{Script=Han}\p{P}\u0020-\u007e\uff00-\uffef]+$/u.test(again);
  return readable && again.length < text.length ? again : undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text that was written in one encoding and read in another (mojibake, 乱码). */
export const encoding: DefectDetector = {
  screens: true,
  texts: {
    'defect.encoding': {
      en: 'was written in one encoding and read in another',
      zh: '写入与读取所用编码不一致，出现乱码',
    },
    'defect.encoding-lost': {
      en: 'holds characters that only a wrong encoding leaves behind',
      zh: '含有编码错误遗留的字符',
    },
  },
  find: ({ columns }) =>
    columns.flatMap(({ name, texts }) => {
      const damaged = texts.all.flatMap((value) => {
        const proposal = undamaged(value.text);
        if (proposal !== undefined)
          return [{ ...value, confidence: 0.97, evidence: phrase('defect.encoding'), proposal }];
        if (!wreck.test(value.text)) return [];
        return [{ ...value, confidence: 0.9, evidence: phrase('defect.encoding-lost') }];
      });
      const suspicion = valueSuspicion({ column: name, kind: 'encoding' }, damaged);
      return suspicion ? [suspicion] : [];
    }),
};

function phrase(code: string) {
  return { code, params: {} };
}
