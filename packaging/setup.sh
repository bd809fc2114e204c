# Makes the environment that run.sh and test.sh share. Sourced, never run: the caller sets `top` and `extras`.
#
# Says what it does on standard error, so that standard output stays the program's own. A stamp of the pinned
# versions makes the second call cost nothing.

say() { printf 'duizhao: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

venv="$top/.venv"
python="$venv/bin/python"

can_be_root() { # whether commands can run as root without asking
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

as_root() { # runs a command as root
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

missing_packages() { # which of the Debian packages named are not installed
    command -v dpkg-query >/dev/null 2>&1 || return 0
    for package in "$@"; do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q ' installed$' || printf '%s ' "$package"
    done
}

install_packages() { # makes sure of the Debian packages named
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null 2>&1 || { say "not a Debian system; please install the equivalent of: $missing"; return 0; }
    can_be_root || die "these system packages are missing and only root can install them: $missing"
    say "installing from the system's packages: $missing"
    # shellcheck disable=SC2086
    if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing; } >&2; then
        die "these system packages could not be installed; is the network there? $missing"
    fi
}

stamp_of() { # what the environment was made from
    cat "$top/pyproject.toml" "$top/packaging/requirements.txt" "$top/packaging/setup.sh" | cksum
    printf '%s %s\n' "$1" "$(python3 -c 'import sys; print(sys.version)' 2>/dev/null)"
}

glib=libglib2.0-0
if command -v apt-cache >/dev/null 2>&1 && [ "$(. /etc/os-release 2>/dev/null; echo "${ID:-}${VERSION_ID:-0}" | tr -dc 'a-z')" = ubuntu ]; then
    # Ubuntu 24.04 renamed the package with the 64-bit time_t.
    case "$(. /etc/os-release; echo "${VERSION_ID%%.*}")" in 2[4-9]|[3-9]*) glib=libglib2.0-0t64 ;; esac
fi
if [ "$(. /etc/os-release 2>/dev/null; echo "${ID:-}")" = debian ] && [ "$(. /etc/os-release; echo "${VERSION_ID:-0}")" -ge 13 ] 2>/dev/null; then
    glib=libglib2.0-0t64
fi
system_packages="$glib libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 fonts-noto-cjk
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0"

set_up() { # $1: a name for the stamp; further arguments: requirement groups of packaging/requirements.txt
    wanted=$(stamp_of "$1")
    stamp="$venv/.duizhao-$1"
    if [ -x "$python" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return 0; fi
    command -v python3 >/dev/null 2>&1 || die "Python 3.11 or newer is needed and python3 was not found"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || die "Python 3.11 or newer is needed; this is $(python3 -V)"
    python3 -c 'import ensurepip' 2>/dev/null || system_packages="$system_packages python3-venv"
    # shellcheck disable=SC2086
    install_packages $system_packages
    if [ ! -x "$python" ]; then
        say "making the environment in $venv"
        python3 -m venv "$venv" || die "the environment could not be made in $venv"
    fi
    say "installing the pinned Python packages"
    # One file pins the whole set, whatever part of it is installed: a test runs on what a user runs.
    "$python" -m pip install --disable-pip-version-check -q -r "$top/packaging/requirements.txt" >&2 \
        || die "the Python packages could not be installed; is the network there?"
    "$python" -m pip install --disable-pip-version-check -q --no-deps --no-build-isolation -e "$top" >&2 \
        || die "the program could not be installed into $venv"
    printf '%s\n' "$wanted" >"$stamp"
    say "ready"
}
