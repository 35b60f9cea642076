// Units as they stand behind numbers (UCUM, SI and everyday spellings), longest first in each group.
const metric =
  'μm|µm|nm|mm|cm|dm|km|m|mg|μg|µg|ug|ng|kg|g|t|ml|mL|dl|dL|cl|μl|µl|L|l|m²|m2|㎡|km²|km2|cm²|cm2|mm²|m³|m3|cm³|cm3|ha';
const imperial =
  'inches|inch|in|feet|foot|ft|yd|miles?|mi|oz|fl oz|lbs?|lb|pt|qt|gal|acres?|sq\\.? ?ft|ft²|ft2';
const physical =
  'mmHg|kPa|hPa|MPa|Pa|bar|psi|kWh|MWh|GWh|Wh|kW|MW|GW|W|kV|mV|V|mA|A|Ah|mAh|kHz|MHz|GHz|Hz|kJ|MJ|J|kcal|cal|N|Nm|dB|lm|lx|rpm|km/h|m/s|mph|kn';
const medical =
  'mmol/L|μmol/L|µmol/L|umol/L|mg/dL|mg/dl|g/dL|g/L|mg/L|ng/mL|pg/mL|IU/L|U/L|mIU/L|IU|U|bpm|mcg|ppm|ppb|kg/m²|kg/m2|mg/kg';
const digital = 'KiB|MiB|GiB|TiB|KB|kB|MB|GB|TB|PB|bytes?|bits?|kbps|Mbps|Gbps|px|dpi';
const counted =
  'pcs?|pieces?|units?|ea|each|box(?:es)?|bottles?|packs?|sets?|pairs?|dozen|rolls?|bags?|cans?|cases?|cartons?|pallets?|tablets?|capsules?';
const chinese =
  '毫米|厘米|分米|千米|公里|平方米|立方米|平方公里|米|公斤|千克|毫克|微克|克|斤|吨|毫升|升|公顷|亩|平米|平方|千瓦时|千瓦|瓦|伏|安|度|个|件|台|只|套|箱|盒|瓶|袋|包|支|张|条|根|块|片|双|副|本|册|辆|架|艘|桶|卷|份|批|次|人次|人|户|家|项|组|粒|枚|棵|头|匹|把';

/** A pattern for one unit of measure, without anchors. */
export const unitPattern = [medical, physical, digital, metric, imperial, counted, chinese].join(
  '|',
);
