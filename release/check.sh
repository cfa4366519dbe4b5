#!/bin/sh
# Unpacks a release archive beside itself and runs the program from there: release/check.sh ARCHIVE
set -eu

archive=$1
folder=${archive%.tar.gz}-unpacked
rm -rf "$folder"
mkdir -p "$folder"
tar -xzf "$archive" --strip-components 1 -C "$folder"
cd "$folder"

die() {
    echo "$archive: $*" >&2
    exit 1
}

for file in README.md LICENSE NOTICE THIRD-PARTY.txt docs lexicon spark/sijill-spark.jar; do
    [ -e "$file" ] || die "$file is missing"
done
./sijill --version >version.txt
./sijill read --format summary examples/01-algeria-italy-call.txt >summary.txt
[ -s summary.txt ] || die "the first example gives nothing"
./sijill demo --no-serve >demo.txt 2>demo.err || die "the demo ends with $?"

# The reading room says its address once it listens.
./sijill serve --data store --port 0 >serve.txt 2>&1 &
server=$!
tries=0
until grep -q 'http://' serve.txt; do
    tries=$((tries + 1))
    if [ "$tries" -gt 60 ] || ! kill -0 "$server" 2>/dev/null; then
        cat serve.txt >&2
        die "the reading room does not open"
    fi
    sleep 1
done
kill "$server"
wait "$server" || :

./sijill lexicon check --lexicon lexicon >lexicon.txt || die "the lexicon beside the program is faulty"

# Each library in the program's folder is in the bill of materials, which is made where Maven is online.
if [ -f bom.json ]; then
    for jar in app/lib/*.jar; do
        name=${jar##*/}
        name=${name%%-[0-9]*}
        grep -q "\"name\" *: *\"$name\"" bom.json || die "bom.json does not name $name"
    done
fi
cd ..
rm -rf "$folder"
