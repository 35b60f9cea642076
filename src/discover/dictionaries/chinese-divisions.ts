import { chineseDivisionList } from './chinese-division-list.ts';

interface Division {
  /** Two, four or six digits of GB/T 2260: each level begins with the one above. */
  readonly code: string;
  readonly name: string;
}

/** Provinces that the list leaves out. */
const others = ['71台湾省', '81香港特别行政区', '82澳门特别行政区'];
/** Names that only group divisions. */
const groups = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;
/** Municipalities: their districts stand where the cities of provinces do. */
const municipality = /^(?:11|12|31|50)\d{4}$/;
/** Counties that lie in no city. */
const cityless = /^\d{2}90\d{2}$/;
const suffix = /(?:省|市|地区|盟|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;

let divisions: readonly Division[] | undefined;
let byName: ReadonlyMap<string, readonly string[]> | undefined;

function all(): readonly Division[] {
  divisions ??= chineseDivisionList.split('|').map((entry) => {
    const name = entry.replace(/^\d+/, '');
    return { code: entry.slice(0, entry.length - name.length), name };
  });
  return divisions;
}

/** The six-digit codes of all divisions that are current. */
export function divisionCodes(): readonly string[] {
  return all().map(({ code }) => code.padEnd(6, '0'));
}

/** Prefectures, districts of municipalities, and counties that lie in no city, with their suffix. */
export function prefectureNames(): readonly string[] {
  const isPrefecture = ({ code }: Division) =>
    code.length === 4 || municipality.test(code) || cityless.test(code);
  return all().flatMap((d) => (isPrefecture(d) && !groups.test(d.name) ? [d.name] : []));
}

/**
 * The codes that the name of a province, prefecture or county may mean, each of as many digits as
 * its level has; none where it is no such name. Names of provinces and cities may lack their suffix.
 */
export function codesOfDivision(name: string): readonly string[] {
  byName ??= namedDivisions();
  return byName.get(name) ?? [];
}

function namedDivisions(): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  const provinces = others.map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(2) }));
  for (const { code, name } of [...all(), ...provinces]) {
    if (groups.test(name)) continue;
    for (const spelling of new Set([name, name.replace(suffix, '')])) {
      const codes = named.get(spelling) ?? [];
      named.set(spelling, [...codes, code]);
    }
  }
  return named;
}

/** Whether of two places one may lie in the other, or both be one, by what their codes may be. */
export function mayLieWithin(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((two) => one.startsWith(two) || two.startsWith(one)));
}
