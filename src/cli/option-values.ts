import { resolve } from 'node:path';
import { mostSampleRows } from '../vocabulary/codes/sample-rows.ts';
import { sourceName } from '../vocabulary/registry/assets/source-name.ts';
import { badOption } from './usage.ts';

const memoryPattern = /^\d+(\.\d+)?\s?([KMGT]i?B)$/i;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Each reads the text of one option, or raises a problem that names option and value. */
export function readMemory(value: string): string {
  if (memoryPattern.test(value)) return value.replace(/\s/, '');
  throw badOption({ option: '--memory', value, expected: '512MiB, 2GiB …' });
}

export function readThreads(value: string): number {
  return wholeNumber('--threads', value, { low: 1, high: 256 });
}

export function readPort(value: string): number {
  return wholeNumber('--port', value, { low: 0, high: 65_535 });
}

export function readProxies(value: string): number {
  return wholeNumber('--proxies', value, { low: 0, high: 10 });
}

export function readRate(value: string): number {
  return wholeNumber('--account-rate', value, { low: 0, high: 1_000_000 });
}

/** Where people reach a server: its scheme, host and port, with no path. */
export function readOrigin(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url !== undefined && web && url.href === `${url.origin}/`) return url;
  throw badOption({ option: '--url', value, expected: 'https://registry.example' });
}

/** Where a registry is that a token is sent to: by https, or on this machine. */
export function readServer(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
  if (url !== undefined && isSafe && url.href === `${url.origin}/`) return url;
  throw badOption({ option: '--server', value, expected: 'https://registry.example' });
}

export function readSample(value: string): number {
  return wholeNumber('--sample', value, { low: 100, high: 1_000_000_000 });
}

export function readPullRows(value: string): number {
  return wholeNumber('--pull-rows', value, { low: 100, high: 100_000_000 });
}

export function readMaxBytes(value: string): number {
  return wholeNumber('--max-bytes', value, { low: 1, high: Number.MAX_SAFE_INTEGER });
}

export function readStatementSeconds(value: string): number {
  return wholeNumber('--statement-timeout', value, { low: 1, high: 86_400 });
}

export function readSampleRows(value: string): number {
  return wholeNumber('--rows', value, { low: 1, high: mostSampleRows });
}

export function readSeed(value: string): number {
  return wholeNumber('--seed', value, { low: 0, high: 2_147_483_647 });
}

export function readDate(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (datePattern.test(value) && real) return value;
  throw badOption({ option: '--as-of', value, expected: '2026-10-31' });
}

export function readShare(value: string): number {
  const share = Number(value);
  if (value.trim() !== '' && share >= 0.5 && share <= 1) return share;
  throw badOption({ option: '--type-threshold', value, expected: '0.5 – 1' });
}

export function readConfidence(value: string): number {
  const confidence = Number(value);
  if (value.trim() !== '' && confidence >= 0.5 && confidence <= 1) return confidence;
  throw badOption({ option: '--min-confidence', value, expected: '0.5 – 1' });
}

/** One more value of an option that may be repeated. */
export function readAnother(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** One of a few words. */
export function readChoice<const T extends string>(option: string, choices: readonly T[]) {
  return (value: string): T => {
    const choice = choices.find((one) => one === value);
    if (choice !== undefined) return choice;
    throw badOption({ option, value, expected: choices.join(' | ') });
  };
}

/** Some of a few words, separated by commas; an option that is given again adds to them. */
export function readChoices<const T extends string>(option: string, choices: readonly T[]) {
  const readOne = readChoice(option, choices);
  return (value: string, before: readonly T[] = []): readonly T[] => [
    ...before,
    ...value.split(',').map((word) => readOne(word.trim())),
  ];
}

/** Another value of an input, `input=digits`, joined with those before it. */
export function readChange(
  value: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const [, input, digits] = /^([^=\s]+)=(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (input === undefined || digits === undefined) {
    throw badOption({ option: '--set', value, expected: 'income.share=0.1' });
  }
  return { ...before, [input]: digits };
}

/** A folder and what it is called, `name=folder`, joined with those before it. */
export function readSource(
  value: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const [, name = '', folder] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (folder !== undefined && sourceName.test(name) && !before.has(name)) {
    return new Map([...before, [name, resolve(folder)]]);
  }
  throw badOption({ option: '--sources', value, expected: 'sales=/data/sales' });
}

function wholeNumber(option: string, value: string, range: { low: number; high: number }): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= range.low && number <= range.high) return number;
  throw badOption({ option, value, expected: `${range.low} – ${range.high}` });
}
