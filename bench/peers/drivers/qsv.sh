#!/bin/sh
# qsv over every table; its answers are the CSV files that it writes to OUT. Usage: qsv.sh QSV SETTING FOLDER OUT
# qsv keeps its index and its statistics beside a table: the tables are linked (hard) to where those do no harm.
set -eu
qsv=$1 setting=$2 data=$3 out=$4
mkdir "$out"
"$qsv" --version >"$out/version"
for file in "$data"/*.csv; do
  name=$(basename "$file" .csv)
  table="$out/$name.csv"
  ln "$file" "$table"
  case $setting in
  stats)
    "$qsv" stats --output "$out/$name.stats.csv" "$table"
    continue
    ;;
  everything) more= ;;
  bivariate) more=--bivariate ;;
  esac
  "$qsv" index "$table"
  "$qsv" stats --everything --infer-dates --infer-boolean --output "$out/$name.all.csv" "$table"
  "$qsv" moarstats --advanced $more "$table"
  "$qsv" dedup "$table" --output /dev/null 2>"$out/$name.duplicates"
done
