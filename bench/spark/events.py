#!/usr/bin/env python3
"""Sums up an event log of Spark on standard input: CPU of its tasks by stage, bytes shuffled. Argument: seconds on the clock."""
import json
import sys

cpu = run = gc = shuffled = failed = tasks = 0
stages = {}
for line in sys.stdin:
    event = json.loads(line)
    if event.get("Event") != "SparkListenerTaskEnd":
        continue
    metrics = event.get("Task Metrics") or {}
    tasks += 1
    failed += event["Task End Reason"]["Reason"] != "Success"
    cpu += metrics.get("Executor CPU Time", 0)
    run += metrics.get("Executor Run Time", 0)
    gc += metrics.get("JVM GC Time", 0)
    shuffled += metrics.get("Shuffle Write Metrics", {}).get("Shuffle Bytes Written", 0)
    stage = stages.setdefault(event["Stage ID"], [0, 0])
    stage[0] += metrics.get("Executor Run Time", 0)
    stage[1] += metrics.get("Shuffle Write Metrics", {}).get("Shuffle Bytes Written", 0)
longest = sorted(stages.items(), key=lambda one: -one[1][0])[:3]
print(f"cluster: {sys.argv[1]} s on the clock; {tasks} tasks ({failed} failed) ran {run / 1e3:.1f} s,"
      f" {gc / 1e3:.1f} s of it collecting garbage; {shuffled / 1e6:.1f} MB shuffled;"
      f" longest stages {', '.join(f'{number}: {time / 1e3:.1f} s' for number, (time, _) in longest)}")
