import { notPersonal, type SemanticType } from '../semantic-type.ts';

const zones = new Set([
  ...Intl.supportedValuesOf('timeZone'),
  'UTC',
  'GMT',
  'Etc/UTC',
  'Asia/Kolkata',
  'Asia/Calcutta',
  'US/Eastern',
  'US/Central',
  'US/Mountain',
  'US/Pacific',
  'PRC',
]);
const short =
  /^(?:[ECMP][SD]T|AKST|AKDT|HST|CET|CEST|EET|EEST|WET|BST|IST|JST|KST|AEST|AEDT|ACST|AWST|NZST|NZDT|MSK)$/;
const offset = /^(?:(?:UTC|GMT)\s?)?[+-](?:0?\d|1[0-4])(?::?[0-5]\d)?$/;

export const timeZone: SemanticType = {
  id: 'time-zone',
  version: 1,
  family: 'time',
  texts: { en: 'time zone', zh: '时区' },
  form: 'text',
  matches: (value) => zones.has(value) || short.test(value) || offset.test(value),
  bounds: { length: [2, 32] },
  randomPassRate: 0.01,
  header: { en: ['time zone', 'timezone', 'tz', 'utc offset'], zh: ['时区'] },
  needs: 'header',
  alone: { matches: (value) => zones.has(value), randomPassRate: 0.0001 },
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
