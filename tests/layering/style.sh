#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# style.sh cxx|shell: is every tracked file of that language as the tool would have it?
set -eu
cd "$(dirname "$0")/../.."
# Root may test a checkout of somebody else; git refuses that unless told.
files() { git -c safe.directory="$PWD" ls-files -- "$@"; }
need() {
    command -v "$1" >/dev/null || {
        echo "SKIP: $1 is not installed"
        exit 77
    }
}
need git
case ${1:-} in
cxx)
    need clang-format-14
    files '*.h' '*.c' '*.cpp' | xargs clang-format-14 --dry-run -Werror
    ;;
shell)
    need shellcheck
    files run test .ci/run '*.sh' tests/bench/run packaging/completion/lanscopectl | xargs shellcheck -x --severity=info
    ;;
*)
    echo "style.sh cxx|shell" >&2
    exit 2
    ;;
esac
