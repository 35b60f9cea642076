#!/bin/sh
# A copy of the source of qsv as cargo gets it from its registry. Usage: qsv-source.sh VERSION FOLDER
set -eu
version=$1 folder=$2
cargo info --quiet "qsv@$version" >/dev/null
rm -rf "$folder"
mkdir -p "$folder"
cp -R "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/"qsv-$version" "$folder/"
