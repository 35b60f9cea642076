import type { SemanticType } from './semantic-type.ts';
import { age } from './types/age.ts';
import { atcCode } from './types/atc-code.ts';
import { bankAccountNumber } from './types/bank-account-number.ts';
import { bankCard } from './types/bank-card.ts';
import { bankRoutingNumber } from './types/bank-routing-number.ts';
import { base64Text } from './types/base64-text.ts';
import { bic } from './types/bic.ts';
import { birthDate } from './types/birth-date.ts';
import { bloodGroup } from './types/blood-group.ts';
import { brazilianCpf } from './types/brazilian-cpf.ts';
import { canadianSocialInsuranceNumber } from './types/canadian-social-insurance-number.ts';
import { cardSecret } from './types/card-secret.ts';
import { casNumber } from './types/cas-number.ts';
import { caseNumber } from './types/case-number.ts';
import { chemicalElement } from './types/chemical-element.ts';
import { chemicalFormula } from './types/chemical-formula.ts';
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
import { chineseStockCode } from './types/chinese-stock-code.ts';
import { cityName } from './types/city-name.ts';
import { colourCode } from './types/colour-code.ts';
import { colourName } from './types/colour-name.ts';
import { companyName } from './types/company-name.ts';
import { compassDirection } from './types/compass-direction.ts';
import { containerNumber } from './types/container-number.ts';
import { continent } from './types/continent.ts';
import { coordinatePair } from './types/coordinate-pair.ts';
import { countryCode } from './types/country-code.ts';
import { countryName } from './types/country-name.ts';
import { countyName } from './types/county-name.ts';
import { currencyCode } from './types/currency-code.ts';
import { currencyName } from './types/currency-name.ts';
import { cusip } from './types/cusip.ts';
import { date } from './types/date.ts';
import { divisionCode } from './types/division-code.ts';
import { documentNumber } from './types/document-number.ts';
import { doi } from './types/doi.ts';
import { domainName } from './types/domain-name.ts';
import { drugApprovalNumber } from './types/drug-approval-number.ts';
import { duration } from './types/duration.ts';
import { education } from './types/education.ts';
import { email } from './types/email.ts';
import { epochTime } from './types/epoch-time.ts';
import { ethnicGroup } from './types/ethnic-group.ts';
import { familyName } from './types/family-name.ts';
import { fileName } from './types/file-name.ts';
import { filePath } from './types/file-path.ts';
import { freeText } from './types/free-text.ts';
import { frenchSocialSecurityNumber } from './types/french-social-security-number.ts';
import { geneSequence } from './types/gene-sequence.ts';
import { geohash } from './types/geohash.ts';
import { geometry } from './types/geometry.ts';
import { givenName } from './types/given-name.ts';
import { gtin } from './types/gtin.ts';
import { hashDigest } from './types/hash-digest.ts';
import { healthRecord } from './types/health-record.ts';
import { hongKongId } from './types/hong-kong-id.ts';
import { hongKongMacauPermit } from './types/hong-kong-macau-permit.ts';
import { honorific } from './types/honorific.ts';
import { houseNumber } from './types/house-number.ts';
import { hsCode } from './types/hs-code.ts';
import { httpStatus } from './types/http-status.ts';
import { iban } from './types/iban.ts';
import { icd10Code } from './types/icd10-code.ts';
import { imei } from './types/imei.ts';
import { inchiKey } from './types/inchi-key.ts';
import { indianAadhaar } from './types/indian-aadhaar.ts';
import { indianPan } from './types/indian-pan.ts';
import { industryCode } from './types/industry-code.ts';
import { internationalPhone } from './types/international-phone.ts';
import { ipNetwork } from './types/ip-network.ts';
import { ipv4 } from './types/ipv4.ts';
import { ipv6 } from './types/ipv6.ts';
import { isbn } from './types/isbn.ts';
import { isin } from './types/isin.ts';
import { isoWeek } from './types/iso-week.ts';
import { issn } from './types/issn.ts';
import { italianFiscalCode } from './types/italian-fiscal-code.ts';
import { jsonText } from './types/json-text.ts';
import { kinship } from './types/kinship.ts';
import { koreanResidentNumber } from './types/korean-resident-number.ts';
import { languageCode } from './types/language-code.ts';
import { latitude } from './types/latitude.ts';
import { legalEntityIdentifier } from './types/legal-entity-identifier.ts';
import { loincCode } from './types/loinc-code.ts';
import { longitude } from './types/longitude.ts';
import { macAddress } from './types/mac-address.ts';
import { maritalStatus } from './types/marital-status.ts';
import { markupText } from './types/markup-text.ts';
import { mimeType } from './types/mime-type.ts';
import { moneyAmount } from './types/money-amount.ts';
import { monthName } from './types/month-name.ts';
import { monthNumber } from './types/month-number.ts';
import { nationalPhone } from './types/national-phone.ts';
import { occupation } from './types/occupation.ts';
import { officerCertificate } from './types/officer-certificate.ts';
import { orcid } from './types/orcid.ts';
import { organisationCode } from './types/organisation-code.ts';
import { passport } from './types/passport.ts';
import { percentage } from './types/percentage.ts';
import { personName } from './types/person-name.ts';
import { plainAmount } from './types/plain-amount.ts';
import { plusCode } from './types/plus-code.ts';
import { politicalStatus } from './types/political-status.ts';
import { portNumber } from './types/port-number.ts';
import { postalAddress } from './types/postal-address.ts';
import { postalCode } from './types/postal-code.ts';
import { projectedCoordinate } from './types/projected-coordinate.ts';
import { quantityWithUnit } from './types/quantity-with-unit.ts';
import { quarter } from './types/quarter.ts';
import { religion } from './types/religion.ts';
import { semanticVersion } from './types/semantic-version.ts';
import { serialCode } from './types/serial-code.ts';
import { sex } from './types/sex.ts';
import { singaporeId } from './types/singapore-id.ts';
import { socialHandle } from './types/social-handle.ts';
import { spanishDni } from './types/spanish-dni.ts';
import { standardNumber } from './types/standard-number.ts';
import { streetName } from './types/street-name.ts';
import { streetType } from './types/street-type.ts';
import { subdivisionName } from './types/subdivision-name.ts';
import { taiwanId } from './types/taiwan-id.ts';
import { taiwanPermit } from './types/taiwan-permit.ts';
import { temperature } from './types/temperature.ts';
import { timeOfDay } from './types/time-of-day.ts';
import { timeZone } from './types/time-zone.ts';
import { truthValue } from './types/truth-value.ts';
import { ukNationalInsuranceNumber } from './types/uk-national-insurance-number.ts';
import { unifiedSocialCreditCode } from './types/unified-social-credit-code.ts';
import { unitOfMeasure } from './types/unit-of-measure.ts';
import { url } from './types/url.ts';
import { urlPath } from './types/url-path.ts';
import { usEmployerId } from './types/us-employer-id.ts';
import { usSocialSecurityNumber } from './types/us-social-security-number.ts';
import { usState } from './types/us-state.ts';
import { usZipCode } from './types/us-zip-code.ts';
import { userAgent } from './types/user-agent.ts';
import { userName } from './types/user-name.ts';
import { uuid } from './types/uuid.ts';
import { vatNumber } from './types/vat-number.ts';
import { vin } from './types/vin.ts';
import { weekday } from './types/weekday.ts';
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
  officerCertificate,
  passport,
  hongKongMacauPermit,
  taiwanPermit,
  hongKongId,
  taiwanId,
  singaporeId,
  koreanResidentNumber,
  italianFiscalCode,
  frenchSocialSecurityNumber,
  spanishDni,
  ukNationalInsuranceNumber,
  indianPan,
  indianAadhaar,
  brazilianCpf,
  canadianSocialInsuranceNumber,
  iban,
  legalEntityIdentifier,
  isin,
  bankCard,
  usSocialSecurityNumber,
  cardSecret,
  imei,
  vin,
  orcid,
  chineseMobile,
  chinesePlate,
  chineseLandline,
  internationalPhone,
  nationalPhone,
  email,
  socialHandle,
  doi,
  url,
  ipv4,
  ipv6,
  ipNetwork,
  macAddress,
  mimeType,
  userAgent,
  geometry,
  coordinatePair,
  uuid,
  hashDigest,
  geneSequence,
  inchiKey,
  isbn,
  issn,
  gtin,
  containerNumber,
  vatNumber,
  usEmployerId,
  organisationCode,
  bankRoutingNumber,
  bankAccountNumber,
  cusip,
  chineseStockCode,
  bic,
  drugApprovalNumber,
  standardNumber,
  caseNumber,
  documentNumber,
  birthDate,
  sex,
  age,
  maritalStatus,
  education,
  ethnicGroup,
  politicalStatus,
  religion,
  honorific,
  kinship,
  bloodGroup,
  icd10Code,
  atcCode,
  loincCode,
  casNumber,
  healthRecord,
  monthName,
  weekday,
  monthNumber,
  quarter,
  continent,
  currencyName,
  colourCode,
  colourName,
  compassDirection,
  streetType,
  timeZone,
  chemicalElement,
  chemicalFormula,
  moneyAmount,
  percentage,
  temperature,
  duration,
  quantityWithUnit,
  unitOfMeasure,
  jsonText,
  markupText,
  filePath,
  urlPath,
  usState,
  countryName,
  companyName,
  streetName,
  chinesePersonName,
  personName,
  givenName,
  familyName,
  chineseAddress,
  postalAddress,
  chineseProvince,
  chinesePlaceName,
  countryCode,
  currencyCode,
  languageCode,
  subdivisionName,
  countyName,
  cityName,
  occupation,
  chinesePostcode,
  usZipCode,
  postalCode,
  divisionCode,
  plusCode,
  geohash,
  latitude,
  longitude,
  projectedCoordinate,
  houseNumber,
  date,
  yearMonth,
  isoWeek,
  year,
  timeOfDay,
  epochTime,
  semanticVersion,
  fileName,
  domainName,
  hsCode,
  industryCode,
  httpStatus,
  portNumber,
  truthValue,
  userName,
  plainAmount,
  freeText,
  base64Text,
  serialCode,
];
