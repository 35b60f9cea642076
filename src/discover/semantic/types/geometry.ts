import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const wellKnown =
  /^(?:SRID=\d+;\s*)?(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\([\s\d.,()+eE-]+\)|EMPTY)$/i;
const geoJson =
  /^\s*\{[\s\S]*"type"\s*:\s*"(?:(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection|Feature(?:Collection)?)"[\s\S]*\}\s*$/;

export const geometry: SemanticType = {
  id: 'geometry',
  version: 1,
  family: 'place',
  texts: { en: 'geometry (WKT, GeoJSON)', zh: '几何对象（WKT、GeoJSON）' },
  form: 'text',
  matches: (value) => wellKnown.test(value) || geoJson.test(value),
  bounds: { length: [9, 10_000_000], has: ['latin', 'other'] },
  randomPassRate: 0.0001,
  header: {
    en: ['geometry', 'geom', 'the geom', 'shape', 'wkt', 'geojson', 'location'],
    zh: ['几何', '空间'],
  },
  needs: 'values',
  grade: 'general-1',
  personal: quasiIdentifier,
};
