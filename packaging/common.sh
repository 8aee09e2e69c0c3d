# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run, test and .ci/run. Sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '== %s\n' "$*"; }

# Installs what packaging/deps lists and this machine lacks. Asks for sudo only if not root.
install_packages() {
  local wanted missing=()
  mapfile -t wanted < <(grep -vE '^(#|$)' packaging/deps)
  local installed
  # dpkg-query exits with 1 as soon as one package is unknown: on a fresh machine that is the expected answer.
  installed=$({ dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true; } \
    | awk '$2 == "installed" { print $1 }')
  local package
  for package in "${wanted[@]}"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    say "packages: all ${#wanted[@]} are installed"
    return
  fi
  say "packages: installing ${missing[*]}"
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# configure_and_build PRESET [TARGET…]
configure_and_build() {
  local preset=$1
  shift
  say "configuring $preset"
  cmake --preset "$preset" >"/tmp/slipway-configure-$$.log" 2>&1 || { cat "/tmp/slipway-configure-$$.log"; exit 1; }
  rm -f "/tmp/slipway-configure-$$.log"
  say "building $preset"
  cmake --build --preset "$preset" "${@/#/--target=}"
}

# test_folders PRESET FOLDER… builds and runs the tests of these folders, in one run that keeps every core busy.
test_folders() {
  local preset=$1 folder names=()
  shift
  configure_and_build "$preset" "${@/%//all}"
  say "testing $preset"
  for folder in "$@"; do
    mapfile -t -O "${#names[@]}" names \
      < <(ctest --test-dir "build/$preset/$folder" -N | sed -nE 's/^ *Test +#[0-9]+: //p')
  done
  ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" -R "^($(IFS='|'; echo "${names[*]}"))\$"
}
