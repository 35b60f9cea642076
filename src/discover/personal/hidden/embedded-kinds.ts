import { hasChineseSurname } from '../../dictionaries/chinese-surnames.ts';
import { isGivenName } from '../../dictionaries/personal-names.ts';
import { compactForm } from '../../semantic/normalise.ts';
import type { MatchContext, SemanticType } from '../../semantic/semantic-type.ts';
import { bankCard } from '../../semantic/types/bank-card.ts';
import { chineseMobile } from '../../semantic/types/chinese-mobile.ts';
import { chinesePersonName } from '../../semantic/types/chinese-person-name.ts';
import { chineseResidentId } from '../../semantic/types/chinese-resident-id.ts';
import { email } from '../../semantic/types/email.ts';
import { iban } from '../../semantic/types/iban.ts';
import { internationalPhone } from '../../semantic/types/international-phone.ts';
import { personName } from '../../semantic/types/person-name.ts';
import { usSocialSecurityNumber } from '../../semantic/types/us-social-security-number.ts';

/** A kind of personal value that stands inside longer texts. */
export interface EmbeddedKind {
  readonly type: SemanticType;
  /** Runs of characters that could be one; the first group, where there is one, is the run. */
  readonly runs: RegExp;
  readonly isOne: (run: string, context: MatchContext) => boolean;
  /** Share of random runs that pass. Where it is high, most runs of a column have to pass. */
  readonly chance: number;
}

const byType =
  (type: SemanticType): EmbeddedKind['isOne'] =>
  (run, context) =>
    type.matches(type.form === 'compact' ? compactForm(run) : run, context);

// No word character on either side: a part of a longer number or code is none.
const apart = (body: string) => new RegExp(`(?<![\\w.@-])${body}(?![\\w-])`, 'gu');
const chineseCue =
  /(?:姓名|联系人|收件人|收货人|寄件人|患者|客户|申请人|经办人|负责人|户主|法人|本人)(?:姓名)?\s*(?:[:：为是]|叫)\s*(\p{Script=Han}{2,4})(?!\p{Script=Han})/gu;
const westernCue =
  /\b(?:name|patient|contact|customer|attn|dear|mr|mrs|ms|dr|from|regards)\b[.:,]?\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)?\s\p{Lu}[\p{L}'’-]+)/giu;

// Lots and orders are grouped so as well, and nine in ten of them pass: the text has to say what it is.
const socialSecurityCue =
  /(?:\bssn|\bsocial security|社会保障号|社保号)\P{N}{0,16}(\d{3}-\d{2}-\d{4})(?![\w-])/giu;

/** What is looked for inside texts, the surest first. */
export const embeddedKinds: readonly EmbeddedKind[] = [
  {
    type: email,
    runs: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}/gu,
    isOne: byType(email),
    chance: 0.0001,
  },
  {
    type: chineseResidentId,
    runs: apart('\\d{17}[\\dXx]'),
    isOne: byType(chineseResidentId),
    chance: chineseResidentId.randomPassRate,
  },
  {
    type: usSocialSecurityNumber,
    runs: socialSecurityCue,
    isOne: byType(usSocialSecurityNumber),
    chance: 0.9,
  },
  { type: iban, runs: apart('[A-Z]{2}\\d{2}[A-Z0-9]{11,30}'), isOne: byType(iban), chance: 0.001 },
  {
    type: bankCard,
    runs: apart('\\d(?:[ -]?\\d){12,18}'),
    isOne: byType(bankCard),
    chance: bankCard.randomPassRate,
  },
  {
    type: chineseMobile,
    runs: apart('(?:\\+?86[ -]?)?\\d(?:[ -]?\\d){10}'),
    isOne: byType(chineseMobile),
    chance: chineseMobile.randomPassRate,
  },
  {
    type: internationalPhone,
    runs: /(?<![\w+])\+\d[\d ().-]{6,18}\d(?![\w-])/gu,
    isOne: byType(internationalPhone),
    chance: internationalPhone.randomPassRate,
  },
  {
    type: chinesePersonName,
    runs: chineseCue,
    isOne: hasChineseSurname,
    chance: chinesePersonName.randomPassRate,
  },
  {
    type: personName,
    runs: westernCue,
    isOne: (run) => isGivenName(run.split(/\s/, 1)[0] ?? ''),
    chance: 0.1,
  },
];
