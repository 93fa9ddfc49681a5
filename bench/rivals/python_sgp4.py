#!/usr/bin/python3
"""W1 by python3-sgp4's array call: ELEMENTS SETS REPEATS STATES.

Writes the states of the first sets at 1,440 minutes into STATES (little-endian doubles x y z vx vy vz, km and km/s)
and prints one JSON object. The time is the processor time of this thread, the best of the repeats.
"""
import json
import sys
import time

import numpy as np
from sgp4 import api

path, sets, repeats, states = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
lines = open(path).read().splitlines()[: 2 * sets]
satellites = [api.Satrec.twoline2rv(lines[i], lines[i + 1]) for i in range(0, len(lines), 2)]
minutes = np.arange(1440)
whole, fraction = api.jday(2026, 3, 20, 0, 0, 0)
jd = np.full(1440, whole)
fr = fraction + minutes / 1440.0
array = api.SatrecArray(satellites)

best = float("inf")
for _ in range(repeats):
    start = time.thread_time()
    error, r, v = array.sgp4(jd, fr)
    best = min(best, time.thread_time() - start)
out = np.concatenate([np.asarray(r), np.asarray(v)], axis=2)
out[np.asarray(error) != 0] = np.nan
out.astype("<f8").tofile(states)
print(json.dumps({"mpropsPerS": len(satellites) * 1440 / best / 1e6, "accelerated": api.accelerated}))
