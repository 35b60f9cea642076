import type { SemanticType } from './semantic-type.ts';
import { age } from './types/age.ts';
import { bankCard } from './types/bank-card.ts';
import { birthDate } from './types/birth-date.ts';
import { cardSecret } from './types/card-secret.ts';
import { chineseAddress } from './types/chinese-address.ts';
import { chineseLandline } from './types/chinese-landline.ts';
import { chineseMobile } from './types/chinese-mobile.ts';
import { chinesePersonName } from './types/chinese-person-name.ts';
import { chinesePlaceName } from './types/chinese-place-name.ts';
import { chinesePlate } from './types/chinese-plate.ts';
import { chinesePostcode } from './types/chinese-postcode.ts';
import { chineseProvince } from './types/chinese-province.ts';
import { chineseResidentId } from './types/chinese-resident-id.ts';
import { chineseResidentId15 } from './types/chinese-resident-id-15.ts';
import { cityName } from './types/city-name.ts';
import { companyName } from './types/company-name.ts';
import { coordinatePair } from './types/coordinate-pair.ts';
import { countryCode } from './types/country-code.ts';
import { countryName } from './types/country-name.ts';
import { currencyCode } from './types/currency-code.ts';
import { date } from './types/date.ts';
import { divisionCode } from './types/division-code.ts';
import { education } from './types/education.ts';
import { email } from './types/email.ts';
import { ethnicGroup } from './types/ethnic-group.ts';
import { familyName } from './types/family-name.ts';
import { givenName } from './types/given-name.ts';
import { healthRecord } from './types/health-record.ts';
import { internationalPhone } from './types/international-phone.ts';
import { ipv4 } from './types/ipv4.ts';
import { ipv6 } from './types/ipv6.ts';
import { languageCode } from './types/language-code.ts';
import { latitude } from './types/latitude.ts';
import { longitude } from './types/longitude.ts';
import { macAddress } from './types/mac-address.ts';
import { maritalStatus } from './types/marital-status.ts';
import { nationalPhone } from './types/national-phone.ts';
import { occupation } from './types/occupation.ts';
import { passport } from './types/passport.ts';
import { personName } from './types/person-name.ts';
import { postalAddress } from './types/postal-address.ts';
import { postalCode } from './types/postal-code.ts';
import { sex } from './types/sex.ts';
import { subdivisionName } from './types/subdivision-name.ts';
import { timeOfDay } from './types/time-of-day.ts';
import { truthValue } from './types/truth-value.ts';
import { unifiedSocialCreditCode } from './types/unified-social-credit-code.ts';
import { url } from './types/url.ts';
import { usSocialSecurityNumber } from './types/us-social-security-number.ts';
import { usState } from './types/us-state.ts';
import { usZipCode } from './types/us-zip-code.ts';
import { uuid } from './types/uuid.ts';
import { year } from './types/year.ts';
import { yearMonth } from './types/year-month.ts';

/**
 * Every semantic type, in the order in which they may take a column: the first that is accepted
 * has it (risk and rights, 1.2, rule 4), so the specific stand before the general.
 */
export const semanticTypes: readonly SemanticType[] = [
  chineseResidentId,
  chineseResidentId15,
  unifiedSocialCreditCode,
  passport,
  bankCard,
  usSocialSecurityNumber,
  cardSecret,
  chineseMobile,
  chinesePlate,
  chineseLandline,
  internationalPhone,
  nationalPhone,
  email,
  url,
  ipv4,
  ipv6,
  macAddress,
  uuid,
  birthDate,
  sex,
  age,
  maritalStatus,
  education,
  ethnicGroup,
  healthRecord,
  companyName,
  chinesePersonName,
  personName,
  givenName,
  familyName,
  chineseAddress,
  postalAddress,
  chineseProvince,
  chinesePlaceName,
  usState,
  countryName,
  countryCode,
  currencyCode,
  languageCode,
  subdivisionName,
  cityName,
  occupation,
  chinesePostcode,
  usZipCode,
  postalCode,
  divisionCode,
  coordinatePair,
  latitude,
  longitude,
  date,
  yearMonth,
  year,
  timeOfDay,
  truthValue,
];
