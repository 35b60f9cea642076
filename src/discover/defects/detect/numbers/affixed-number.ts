/** A number with something short before or behind it, such as a unit or a currency sign. */
const affixed =
  /^\s*(?<before>[^\d\s.,+-]{1,4}\s*)?(?<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?<behind>[^\d\s][^\d]{0,23})?\s*$/u;

/** The parts of a number with an affix; undefined for any other text. */
export function affixedNumber(text: string): { number: string; affix: string } | undefined {
  const groups = affixed.exec(text)?.groups;
  const [before, behind] = [groups?.before ?? '', groups?.behind ?? ''];
  if (groups?.number === undefined || (before === '' && behind === '')) return undefined;
  const affix = `${before.trim()}|${behind.trim()}`;
  return { number: groups.number.replaceAll(',', ''), affix };
}
