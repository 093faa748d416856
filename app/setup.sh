# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Set-up shared by app/run, tests/run, tests/lint and .ci/run: packages, configuring, building, displays.
# Sourced with FF_ROOT, the top of the source tree, set. Prints one line per step; details go to build/log.
# shellcheck disable=SC2034 # the lists of packages are for those who source this

FF_BUILD="$FF_ROOT/build/release"
FF_LOG="$FF_ROOT/build/log"

# The same names in Debian 12, Debian 13 and Ubuntu 24.04, except that 24.04 has no libtorch-dev.
# libqcustomplot-dev holds the Qt 6 build too. Tried on fresh Debian 12 and 13; Ubuntu's names were looked up.
FF_BUILD_PACKAGES=(cmake ninja-build g++
    libtorch-dev libgloo-dev libblis-openmp-dev libblis4-openmp
    zlib1g-dev libzip-dev libpng-dev libjpeg-dev libssl-dev nlohmann-json3-dev libcli11-dev
    libonnx-dev libprotobuf-dev
    qt6-base-dev qt6-svg-dev qt6-qpa-plugins qt6-l10n-tools qt6-translations-l10n libqcustomplot-dev
    fonts-dejavu-core ca-certificates)
FF_TEST_PACKAGES=(libgtest-dev python3 python3-numpy help2man)
FF_PACKAGE_PACKAGES=(dpkg-dev help2man lintian python3 python3-pip python3-setuptools python3-wheel)
FF_CHECK_PACKAGES=(git clang-format shellcheck desktop-file-utils appstream)
FF_BENCH_PACKAGES=(libbenchmark-dev)
# Debian 12's default Clang, 14, does not compile libstdc++ 12's ranges; the 16 beside it does.
FF_CLANG_SUFFIX=""
if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then FF_CLANG_SUFFIX=-16; fi
FF_CLANG_PACKAGES=("clang$FF_CLANG_SUFFIX" "clang-tidy$FF_CLANG_SUFFIX" "libclang-rt$FF_CLANG_SUFFIX-dev")

FF_UPSTREAM_NAMES="CMake 3.25, Ninja, a C++20 compiler (GCC 12 or newer), LibTorch 1.13 or newer, \
BLIS (OpenMP build), zlib, libzip, libpng, libjpeg, OpenSSL, nlohmann-json, CLI11, to export to ONNX libonnx and protobuf, to train in several processes Gloo's headers, Qt 6.4 or newer (Widgets, Network, PrintSupport, Svg, Test, and Linguist for other languages than English), \
QCustomPlot 2.1 (built for Qt 6), the DejaVu fonts, the usual certificates of authorities; for the tests GoogleTest, Python 3 and NumPy"

say() { printf '%s\n' "$*"; }

# fail SENTENCE...: one line each to stderr, then the end.
fail()
{
    printf '%s\n' "$@" >&2
    exit 1
}

# logged STEP LOG COMMAND...: runs the command quietly; when it fails, says which step and why, and stops.
logged()
{
    local step=$1 log=$2
    shift 2
    mkdir -p "$FF_LOG"
    "$@" >"$log" 2>&1 </dev/null && return
    tail -n 25 "$log" >&2
    fail "" "$step failed: ${*:1:3} ...; the lines above are the end of $log"
}

# step NAME COMMAND...: runs it in a shell of its own and says how long it took.
step()
{
    local name=$1 start=$SECONDS status=0
    shift
    say "== $name"
    # Not as a condition: set -e would be off inside.
    set +e
    (
        set -e
        "$@"
    )
    status=$?
    set -e
    ((status == 0)) || fail "== $name failed after $((SECONDS - start)) s"
    say "== $name: $((SECONDS - start)) s"
}

# packages

# True when the user brings a LibTorch of their own.
own_libtorch() { [[ -n ${CMAKE_PREFIX_PATH:-}${Torch_DIR:-} ]]; }

# missing_packages PACKAGE...: those that are not installed, one a line.
missing_packages()
{
    local package installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
        | sed -n 's/^installed //p' || true)
    for package in "$@"; do
        [[ $package == libtorch-dev ]] && own_libtorch && continue
        grep -qxF "$package" <<<"$installed" || printf '%s\n' "$package"
    done
}

# unknown_packages PACKAGE...: those that no configured archive offers, one a line.
unknown_packages()
{
    local package policy
    for package in "$@"; do
        policy=$(LC_ALL=C apt-cache policy "$package" 2>/dev/null || true)
        [[ $policy =~ Candidate:\ [^\(] ]] || printf '%s\n' "$package"
    done
}

# The command that gives root's rights, as the array AS_ROOT; fails when there is none.
find_root()
{
    AS_ROOT=()
    [[ $(id -u) == 0 ]] && return
    command -v sudo >/dev/null || return
    AS_ROOT=(sudo)
    [[ -t 0 ]] || AS_ROOT=(sudo -n) # nobody there to type a password
    "${AS_ROOT[@]}" true
}

# need_packages PACKAGE...: installs what is missing, and only that. Touches nothing when all is there.
need_packages()
{
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        [[ -f $FF_BUILD/build.ninja ]] || say "This is not a Debian system. Needed: $FF_UPSTREAM_NAMES."
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    local by_hand="apt-get update && apt-get install --yes --no-install-recommends ${missing[*]}"
    find_root || fail "Packages are missing, and there is neither root nor sudo to install them. As root:" \
        "  $by_hand"
    say "Installing missing packages: ${missing[*]}"
    install_packages "${missing[@]}"
}

# install_packages PACKAGE...: as root, through AS_ROOT.
install_packages()
{
    mkdir -p "$FF_LOG"
    "${AS_ROOT[@]}" apt-get update >"$FF_LOG/apt-update.log" 2>&1 </dev/null \
        || say "apt-get update failed (see $FF_LOG/apt-update.log); going on with the old package lists"
    local unknown
    mapfile -t unknown < <(unknown_packages "$@")
    ((${#unknown[@]} == 0)) || fail_for_unknown "${unknown[@]}"
    logged "Installing packages" "$FF_LOG/apt-install.log" \
        "${AS_ROOT[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "$@"
}

# fail_for_unknown PACKAGE...: says what to do about packages that this system does not offer.
fail_for_unknown()
{
    local system
    # shellcheck source=/dev/null
    system=$(. /etc/os-release && printf '%s' "$PRETTY_NAME")
    if [[ $* == libtorch-dev ]]; then
        fail "$system offers no package libtorch-dev. Take the C++ LibTorch (CPU, cxx11 ABI) from" \
            "https://pytorch.org/get-started/locally/, unpack it, and say where it is:" \
            "  CMAKE_PREFIX_PATH=/path/to/libtorch ./app/run"
    fi
    fail "$system offers no package named: $*." \
        "Known to have all: Debian 12 and newer. On Ubuntu, is the component 'universe' enabled?"
}

# building

# How many compilers to run at once: one per core, and 1.5 GB of free memory for each.
build_jobs()
{
    local cores memory_kb limit jobs
    cores=$(nproc)
    memory_kb=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB/\1/p' /proc/meminfo)
    limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null || true)
    if [[ $limit =~ ^[0-9]+$ ]] && ((limit / 1024 < memory_kb)); then
        memory_kb=$((limit / 1024))
    fi
    jobs=$((memory_kb / 1500000))
    ((jobs < cores)) || jobs=$cores
    ((jobs >= 1)) || jobs=1
    printf '%s' "$jobs"
}

# Where the user wants libraries to be looked for first. CMake finds each of them once and never asks again.
wanted_libraries() { printf 'CMAKE_PREFIX_PATH=%s\nTorch_DIR=%s\n' "${CMAKE_PREFIX_PATH:-}" "${Torch_DIR:-}"; }

# True when build/release belongs to this source tree and to the libraries that are wanted.
configured_here()
{
    [[ -f $FF_BUILD/build.ninja ]] || return
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$FF_ROOT" "$FF_BUILD/CMakeCache.txt" || return
    [[ $(cat "$FF_BUILD/wanted-libraries" 2>/dev/null) == "$(wanted_libraries)" ]]
}

# configured OPTION=VALUE...: true when build/release is configured for this source tree with these options.
configured()
{
    local cache="$FF_BUILD/CMakeCache.txt" option
    configured_here || return
    for option in "$@"; do
        grep -q "^${option%%=*}:[A-Z]*=${option#*=}$" "$cache" || return
    done
}

# configure OPTION=VALUE...: configures build/release, unless that is done already.
configure()
{
    configured "$@" && return
    say "Configuring build/release"
    local fresh=()
    configured_here || fresh=(--fresh)
    check_cuda
    logged "Configuring" "$FF_LOG/configure.log" \
        cmake "${fresh[@]}" -S "$FF_ROOT" --preset release "${@/#/-D}"
    wanted_libraries >"$FF_BUILD/wanted-libraries"
}

# A LibTorch for CUDA asks CMake for the toolkit that it was built with, and its message does not say so.
check_cuda()
{
    local folder
    [[ -n ${CMAKE_PREFIX_PATH:-} ]] || return 0
    while IFS= read -r folder; do
        [[ -f $folder/lib/libtorch_cuda.so ]] || continue
        command -v nvcc >/dev/null || [[ -x ${CUDA_HOME:-/usr/local/cuda}/bin/nvcc ]] \
            || fail "The LibTorch in $folder is for CUDA. Building with it needs the CUDA toolkit (nvcc and its" \
                "headers) of the same major version, and running on the GPU its driver." \
                "Without a GPU take the LibTorch for CPU from https://pytorch.org/get-started/locally/."
    done <<<"${CMAKE_PREFIX_PATH//[:;]/$'\n'}"
}

# build TARGET...: builds these targets, and says so only when there is something to do.
build()
{
    local plan jobs
    plan=$(ninja -C "$FF_BUILD" -n "$@" 2>&1 || true)
    [[ $plan == *"no work to do"* ]] && return
    jobs=$(build_jobs)
    say "Building build/release with $jobs jobs (several minutes the first time)"
    mkdir -p "$FF_LOG"
    if NINJA_STATUS='[%f/%t] ' ninja -C "$FF_BUILD" -j "$jobs" "$@" </dev/null 2>&1 \
        | tee "$FF_LOG/build.log" | show_progress; then
        return
    fi
    grep -m1 -A 24 '^FAILED\|error' "$FF_LOG/build.log" >&2 || tail -n 25 "$FF_LOG/build.log" >&2
    fail "" "Building failed; the lines above are the first error in $FF_LOG/build.log"
}

# Turns ninja's lines into one counter on a terminal, into nothing elsewhere.
show_progress()
{
    local line
    while IFS= read -r line; do
        [[ -t 1 && $line =~ ^\[[0-9]+/[0-9]+\] ]] && printf '\r%s ' "${BASH_REMATCH[0]}"
    done
    if [[ -t 1 ]]; then printf '\r%20s\r' ''; fi
}

# displays and data

has_display() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

# Lets Qt draw without a display, and without warnings about what a desktop would have set.
draw_off_screen()
{
    export QT_QPA_PLATFORM=offscreen
    [[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || export LC_CTYPE=C.UTF-8
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
        mkdir -p "$FF_ROOT/build/runtime"
        chmod 700 "$FF_ROOT/build/runtime"
        export XDG_RUNTIME_DIR="$FF_ROOT/build/runtime"
    fi
}

# Lets the tests find a python3 with numpy: Debian's, when the first in PATH has none.
find_numpy()
{
    python3 -c 'import numpy' 2>/dev/null && return
    if /usr/bin/python3 -c 'import numpy' 2>/dev/null; then
        export PATH="/usr/bin:$PATH"
    fi
}

# Lets the tests find the real MNIST files when they lie beside the checkout.
find_mnist()
{
    local folder="$FF_ROOT/../shared/data/mnist"
    [[ -z ${FF_MNIST_DIR:-} && -d $folder ]] || return 0
    FF_MNIST_DIR=$(cd "$folder" && pwd)
    export FF_MNIST_DIR
}
