import { headerWords } from '../../semantic/header-words.ts';

/** A unit with all the ways to write it, in lower case and without points. */
type Unit = readonly string[];

/** Units of one quantity: the same number in two of them is not the same amount. */
const quantities: readonly (readonly Unit[])[] = [
  [
    ['mg', 'milligram', 'milligrams', '毫克'],
    ['g', 'gr', 'gram', 'grams', '克'],
    ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', '千克', '公斤'],
    ['斤', '市斤'],
    ['t', 'ton', 'tons', 'tonne', 'tonnes', '吨'],
    ['oz', 'ounce', 'ounces', '盎司'],
    ['lb', 'lbs', 'pound', 'pounds', '磅'],
  ],
  [
    ['ml', 'millilitre', 'milliliter', 'millilitres', 'milliliters', '毫升'],
    ['cl', 'centilitre', 'centiliter'],
    ['l', 'litre', 'liter', 'litres', 'liters', '升'],
    ['oz', 'floz', 'ounce', 'ounces', 'fluidounce', 'fluidounces'],
    ['gal', 'gallon', 'gallons', '加仑'],
    ['pt', 'pint', 'pints'],
  ],
  [
    ['mm', 'millimetre', 'millimeter', 'millimetres', 'millimeters', '毫米'],
    ['cm', 'centimetre', 'centimeter', 'centimetres', 'centimeters', '厘米', '公分'],
    ['m', 'metre', 'meter', 'metres', 'meters', '米'],
    ['km', 'kilometre', 'kilometer', 'kilometres', 'kilometers', '公里', '千米'],
    ['in', 'inch', 'inches', '英寸'],
    ['ft', 'foot', 'feet', '英尺'],
    ['mi', 'mile', 'miles', '英里'],
  ],
  [
    ['ms', 'msec', 'millisecond', 'milliseconds', '毫秒'],
    ['s', 'sec', 'secs', 'second', 'seconds', '秒'],
    ['min', 'mins', 'minute', 'minutes', '分钟'],
    ['h', 'hr', 'hrs', 'hour', 'hours', '小时'],
    ['d', 'day', 'days', '天'],
  ],
  [
    ['°c', 'c', 'celsius', '摄氏度'],
    ['°f', 'f', 'fahrenheit', '华氏度'],
    ['k', 'kelvin'],
  ],
  [['pcs', 'pc', 'piece', 'pieces', '件', '个', '只']],
  [['kb'], ['mb'], ['gb'], ['tb']],
  [
    ['w', 'watt', 'watts', '瓦'],
    ['kw', '千瓦'],
  ],
  [['v', 'volt', 'volts', '伏']],
  [['hz', 'hertz', '赫兹'], ['khz'], ['mhz'], ['ghz']],
  [['km/h', 'kmh', 'kph'], ['mph']],
  [
    ['m²', 'm2', 'sqm', '平方米'],
    ['ft²', 'ft2', 'sqft'],
    ['亩'],
    ['ha', 'hectare', 'hectares', '公顷'],
  ],
  [['岁', 'yrs', 'years']],
];

/** The unit that an affix of a number begins with, by its first name; undefined for any other affix. */
export function unitOf(affix: string): string | undefined {
  const plain = affix.toLowerCase().replaceAll('|', ' ').trim();
  const word =
    /^[\p{L}°][\p{L}\d²/]*/u.exec(plain.replace(/^fl(?:uid)?\.?\s+(?=o)/, 'fl'))?.[0] ?? '';
  return named(word)?.[0];
}

/** Whether among units there are two of one quantity, such as `kg` and `g`: a bare number loses which. */
export function areContrary(units: readonly string[]): boolean {
  return quantities.some(
    (quantity) =>
      new Set(units.filter((unit) => quantity.some(([name]) => name === unit))).size > 1,
  );
}

/** The unit that a header says, so that the cells need not: a word of it, as in `weight_kg`. */
export function unitNamedBy(header: string): string | undefined {
  return headerWords(header)
    .filter((word) => word.length > 1)
    .flatMap((word) => named(word)?.[0] ?? [])
    .at(-1);
}

function named(word: string): Unit | undefined {
  return quantities.flat().find((unit) => unit.includes(word));
}
