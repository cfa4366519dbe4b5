#!/bin/sh
# Runs sijill-spark.jar on a cluster of real processes on this machine: a standalone master and two workers of one core each.
#
#   bench/spark/cluster.sh ARGUMENTS            as behind spark-submit sijill-spark.jar
#   KILL=20 bench/spark/cluster.sh ARGUMENTS    kills one worker and its executor after 20 seconds
#   CORES=1 WORKERS=1 …                         a smaller or larger cluster
#
# The jars of Spark come from Maven once, into spark/target/spark (280 MB). Prints time on the clock, CPU seconds of the executors and
# the bytes that were shuffled.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
home=$here/spark/target/spark
jar=$here/spark/target/sijill-spark.jar
java=${JAVA_HOME:?set JAVA_HOME to a JDK 21 or newer}/bin/java
workers=${WORKERS:-2}
cores=${CORES:-1}
memory=${MEMORY:-2g}
port=${PORT:-7177}

if [ ! -f "$jar" ] || [ ! -d "$home/jars" ]; then
    (cd "$here" && ./mvnw -q --batch-mode -DskipTests -pl spark -am package dependency:copy-dependencies \
        -DincludeScope=compile -DexcludeGroupIds=org.sijill -DoutputDirectory="$home/jars")
fi

run=$(mktemp -d)
export SPARK_HOME="$home" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
pids=
stop() {
    for pid in $pids; do kill "$pid" 2>/dev/null || :; done
    pkill -f "CoarseGrainedExecutorBackend.*127.0.0.1:$port" 2>/dev/null || :
}
trap 'stop; rm -rf "$run"' EXIT INT TERM

"$java" -Xmx512m -cp "$home/jars/*" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0 \
    >"$run/master.log" 2>&1 &
pids="$pids $!"
i=0
while [ $i -lt "$workers" ]; do
    "$java" -Xmx512m -cp "$home/jars/*" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores "$cores" \
        --memory "$memory" --webui-port 0 -d "$run/worker$i" "spark://127.0.0.1:$port" >"$run/worker$i.log" 2>&1 &
    pids="$pids $!"
    last=$!
    i=$((i + 1))
done
if [ -n "${KILL:-}" ]; then
    (
        sleep "$KILL"
        children=$(pgrep -P "$last" || :)
        kill -9 "$last" $children 2>/dev/null || :
        echo "cluster.sh: killed a worker and its executor after $KILL s" >&2
    ) &
fi

begun=$(date +%s)
mkdir -p "$run/events"
code=0
"$java" -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$home/jars/*" org.apache.spark.deploy.SparkSubmit \
    --master "spark://127.0.0.1:$port" --executor-memory "${EXECUTOR_MEMORY:-1500m}" \
    --conf spark.ui.enabled=false --conf spark.log.level=ERROR --conf spark.eventLog.enabled=true \
    --conf spark.eventLog.dir="file://$run/events" --conf spark.eventLog.rolling.enabled=false \
    --conf spark.executor.extraJavaOptions=-XX:+UseParallelGC --conf spark.eventLog.compress=false --conf spark.default.parallelism=$((workers * cores * 2)) \
    --conf spark.sql.shuffle.partitions=$((workers * cores * 2)) \
    --class org.sijill.spark.SijillSpark "$jar" "$@" || code=$?
ended=$(date +%s)
# an executor that has ended counts with its worker's children
sleep 3
ticks=0
for pid in $pids; do
    own=$(sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null | awk '{print $14 + $15}')
    ticks=$((ticks + ${own:-0}))
done
echo "cluster: executors took $((ticks / $(getconf CLK_TCK))) s of CPU"
cat "$run"/events/* 2>/dev/null | python3 "$here/bench/spark/events.py" $((ended - begun))
exit $code
