#!/bin/sh
# Starts Duizhao: the window without arguments, the command line with them. Sets up what is missing first.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/setup.sh"
set_up all
exec "$python" -m reader "$@"
