#!/bin/sh
# Tries a built program, without a screen and away from the checkout: packaging/smoke.sh PROGRAM
#
# What could be missing from a bundle: resources, the migrations, the data of OpenCC and jieba, the worker process that
# reads foreign files, Qt's plug-ins.
set -eu
[ $# = 1 ] || { echo "usage: packaging/smoke.sh PROGRAM" >&2; exit 2; }
program=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/$(basename -- "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DUIZHAO_LIBRARY="$folder/library.duizhao" DUIZHAO_CACHE="$folder/cache" XDG_CONFIG_HOME="$folder/config"
export QT_QPA_PLATFORM=offscreen

want() { # $1: what is tried; $2: words the output must hold; $3…: the command
    what=$1 words=$2
    shift 2
    "$@" >said 2>complaint || { echo "smoke: $what failed: $(tail -n 3 complaint)" >&2; exit 1; }
    grep -q -- "$words" said || { echo "smoke: $what: “$words” is not in the answer" >&2; head -c 400 said >&2; exit 1; }
    echo "smoke: $what" >&2
}

want "the library and its texts" '"opinions-digital-trade"' "$program" list --json
want "the outline" 'h1_5__h2_18' "$program" outline opinions-digital-trade
printf '数据出境安全管理制度\n' >plain.txt
want "conversion" '數據出境' "$program" convert plain.txt --to tw
want "another profile" '資料出境' "$program" convert plain.txt --profile s2twp
"$program" export opinions-digital-trade --all-clauses -o list.xlsx >said
printf '<html><body><h1>某办法</h1><p>第一条 为了规范市场秩序，制定本办法。</p><p>第二条 违反本办法第一条的，责令改正。</p></body></html>' >law.html
want "an HTML file through the worker process" '"imported"' "$program" import law.html --json
cat >docx.b64 <<'DOCX'
UEsDBBQAAAAIAHiVdl26d6ScywAAAFMBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbJWQvVLDQAyEX+XmWiYnQ0HB2E4BtEDBC2jOsn3D/c1JCe
HtkRNIQUcp7Wq/HfX7U4rmSI1DyYO9dZ3dj/37VyU2qmQe7CpSHwDYr5SQXamUVZlLSyg6tgUq+g9cCO667h58yUJZdrJl2LF/ohkPUczzSdcX
SqPI1jxejBtrsFhrDB5FdTjm6Q9l90Nwenn28Boq36jBwti/av0WJjJv2OQFk8bBZ2kTTMUfkiLcZvwXr8xz8HS939JqK56YQ15SdFclYci/Pe
D8tvEbUEsDBBQAAAAIAHiVdl3+xpu/lAAAAAUBAAALAAAAX3JlbHMvLnJlbHONzzsOwjAMBuCrRD5A3DIwoKRdWFgrLhClblrRPOSE1+3JwEAR
A6N///osq/7hV3EjzksMGlrZQN+pgVZTapDnJWVRGyFrmEtJB8RsZ/Imy5go1M0U2ZtSR3aYjL0YR7hrmj3ypwFbU5xGDdyCOD8T/SPHaVosHa
O9egrlx4GvRpUNOyoa7pFHHN+xrCxgp3DzYPcCUEsDBBQAAAAIAHiVdl3mdnDvAQEAAGsBAAARAAAAd29yZC9kb2N1bWVudC54bWyzsa/IzVEo
Sy0qzszPs1Uy1DNQUkjNS85PycxLt1UKDXHTtVCyt7Mpt0rJTy7NTc0rUQCqzyu2KrdVyigpKbDS1y9OzkjNTSzWyy9IzQPKpeUX5SaWALlF6f
rl+UUpBUX5yanFxUDjcnP0jQwMzPRzEzPzlEBGJuWnVILoAhBRBCJK7J72L3uyo+Fp17xnm6fa6INEQGQRmCxAV/x8zRqg4mdzFyo82bHrya62
J/vnPuta8mzqhme9656u63zauuL9np6nHduerpv1bM4aiKGPG5qIMndXD8hcuLYX7auetq55uqP5yc7uZ9OXvti6/dm0vS8W9mA3Th/mOX1EwN
kBAFBLAQIUAxQAAAAIAHiVdl26d6ScywAAAFMBAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAeJV2
Xf7Gm7+UAAAABQEAAAsAAAAAAAAAAAAAAIAB/AAAAF9yZWxzLy5yZWxzUEsBAhQDFAAAAAgAeJV2XeZ2cO8BAQAAawEAABEAAAAAAAAAAAAAAI
ABuQEAAHdvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAADAAMAuQAAAOkCAAAAAA==
DOCX
base64 -d docx.b64 >law.docx
want "a Word file through the worker process" '"imported"' "$program" import law.docx --json
want "a note" '"obligation"' "$program" annotate opinions-digital-trade --start 100 --end 110 --kind obligation --json
want "citations" '"kind"' "$program" citations law.html --json
want "search" '"total"' "$program" search 數據 --json
want "the check" '"ok": true' "$program" check --json
want "the window" 'first_paint_ms' "$program" --measure-start
cat said
echo "smoke: all is well" >&2
