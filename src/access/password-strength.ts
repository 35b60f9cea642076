import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { defineProblem, type Problem } from '../vocabulary/problem.ts';

/** Fewest characters of a password; no kinds of characters are asked for (OWASP ASVS 5.0, V6.2). */
export const leastCharacters = 12;

/** Of 0 to 4: from 3 on, at least 10^8 guesses by somebody who knows how people choose. */
const leastScore = 3;
/** What comes after adds to a password and is not judged: the estimate takes its time with long ones. */
const judged = 64;

export const passwordTooShort = defineProblem<'least'>({
  code: 'access.password-too-short',
  params: ['least'],
  texts: { en: 'The password is too short.', zh: '密码过短。' },
  remedy: {
    en: 'Choose at least {least} characters, such as several words that do not belong together.',
    zh: '请至少使用 {least} 个字符，例如几个互不相关的词。',
  },
});

export const passwordKnown = defineProblem({
  code: 'access.password-known',
  texts: {
    en: 'The password is among those that leaked from other places most often, or close to one.',
    zh: '该密码属于最常被泄露的密码，或与之相近。',
  },
  remedy: {
    en: 'Choose one that you use nowhere else, such as several words that do not belong together.',
    zh: '请使用从未在别处用过的密码，例如几个互不相关的词。',
  },
});

export const passwordPersonal = defineProblem({
  code: 'access.password-personal',
  texts: {
    en: 'The password holds your name or address, which others try first.',
    zh: '密码中含有您的姓名或邮箱地址，他人会首先尝试这些内容。',
  },
  remedy: { en: 'Choose one that is not about you.', zh: '请选择与您本人无关的密码。' },
});

export const passwordTooWeak = defineProblem({
  code: 'access.password-too-weak',
  texts: {
    en: 'The password is easy to guess: it repeats, counts on, follows the keyboard, or is made of a few known parts.',
    zh: '该密码容易被猜到：存在重复、连续字符、键盘相邻按键，或由少数常见部分组成。',
  },
  remedy: {
    en: 'Choose several words that do not belong together, or more characters.',
    zh: '请使用几个互不相关的词，或增加字符。',
  },
});

/** Why a password is refused; undefined where it is not. `about` is what an attacker would try first. */
export function weaknessOf(password: string, about: readonly string[]): Problem | undefined {
  const plain = password.normalize('NFKC');
  const characters = [...plain];
  if (characters.length < leastCharacters) return passwordTooShort({ least: leastCharacters });
  const own = about.flatMap((text) => text.toLowerCase().split(/[@\s]/));
  const holdsOwn = own.some((part) => part.length >= 4 && plain.toLowerCase().includes(part));
  if (holdsOwn) return passwordPersonal({});
  const { score, feedback } = estimator().check(characters.slice(0, judged).join(''), own);
  if (score >= leastScore) return undefined;
  return isKnown(feedback.warning) ? passwordKnown({}) : passwordTooWeak({});
}

const knownWarnings = ['topTen', 'topHundred', 'common', 'similarToCommon', 'pwned'];

function isKnown(warning: ZxcvbnResult['feedback']['warning']): boolean {
  return warning !== null && knownWarnings.includes(warning);
}

let made: ZxcvbnFactory | undefined;

/** Some 250 ms of lists: made when the first password is set. */
function estimator(): ZxcvbnFactory {
  made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return made;
}
