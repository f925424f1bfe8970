#!/usr/bin/env bash
# Makes the four report pages and checks them in a real browser: see README.md. Ends with 3 where that is not possible.
set -euo pipefail
cd "$(dirname "$0")"

chrome=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
missing=()
command -v node > /dev/null || missing+=("Node.js")
command -v npm > /dev/null || missing+=("npm")
[ -x "$chrome" ] || missing+=("Chromium (or CHROME_PATH, which names it)")
[ -f ../quickstart/target/quickstart.jar ] || missing+=("../quickstart/target/quickstart.jar (mvn -q -ntp -DskipTests package)")
if [ ${#missing[@]} -gt 0 ]; then
    echo "SKIPPED: the pages were NOT checked for accessibility. Missing:" >&2
    printf '  %s\n' "${missing[@]}" >&2
    exit 3
fi

npm ci --no-audit --no-fund
mkdir -p target
for language in en fr; do
    java -jar ../quickstart/target/quickstart.jar --report "target/report-$language.html" --lang "$language" > /dev/null
    java -jar ../quickstart/target/quickstart.jar ../data/fictional-programme.json \
        --report "target/fictional-$language.html" --lang "$language" > /dev/null
done
CHROME_PATH=$chrome node check.js "$@" target/*.html
