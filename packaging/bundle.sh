#!/bin/sh
# Builds the folder dist/duizhao, which runs without Python, and tries it (packaging/smoke.sh).
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/setup.sh"
set_up all
install_packages binutils
cd "$top"
say "building dist/duizhao"
"$python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/bundle.spec >&2
say "$(du -sh dist/duizhao | cut -f1) in dist/duizhao"
exec packaging/smoke.sh dist/duizhao/duizhao
