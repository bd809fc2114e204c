#!/bin/sh
# Sets up what is missing, then checks style, types and layers and runs every test.
#   packaging/test.sh           what any machine can run
#   packaging/test.sh --all     installs LibreOffice and more, and runs the tests that need them
#   packaging/test.sh ARGS…     only pytest, with these arguments
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/setup.sh"
set_up all
cd "$top"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
if [ "${1:-}" = --all ]; then
    shift
    install_packages libreoffice-writer-nogui libreoffice-calc-nogui xvfb xauth poppler-utils debootstrap
    export DUIZHAO_TEST_ALL=1
elif [ $# -gt 0 ]; then
    exec "$python" -m pytest "$@"
fi
failed=""
try() { # $1: what is tried; then the command: one failure doesn't hide the next
    say "$1"
    what=$1
    shift
    "$@" || failed="$failed $what;"
}
try "style (ruff)" "$venv/bin/ruff" check .
try "format (ruff)" "$venv/bin/ruff" format --check .
try "layers (import-linter)" "$venv/bin/lint-imports" --no-cache
try "types (basedpyright, strict)" "$venv/bin/basedpyright"
try "tests (pytest)" "$python" -m pytest -n "${DUIZHAO_TEST_JOBS:-2}" "$@"
[ -z "$failed" ] || die "failed:$failed"
say "all is well"
