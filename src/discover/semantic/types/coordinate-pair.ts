import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const pattern =
  /^(?=.*(?:POINT|\.))(?:POINT\s*)?[([]?\s*([+-]?\d{1,3}(?:\.\d+)?)(?:\s*[,;]\s*|\s+)([+-]?\d{1,3}(?:\.\d+)?)\s*[)\]]?$/i;

function inRange(first: number, second: number): boolean {
  const [a, b] = [Math.abs(first), Math.abs(second)];
  return (a <= 90 && b <= 180) || (a <= 180 && b <= 90);
}

export const coordinatePair: SemanticType = {
  id: 'coordinate-pair',
  version: 1,
  family: 'place',
  texts: { en: 'coordinate pair', zh: '经纬度坐标' },
  form: 'text',
  matches: (value) => {
    const groups = pattern.exec(value);
    return groups !== null && inRange(Number(groups[1]), Number(groups[2]));
  },
  randomPassRate: 0.01,
  header: {
    en: ['location', 'coordinates', 'point', 'geo', 'geom', 'latlon', 'lat lon'],
    zh: ['坐标', '经纬度', '位置'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
