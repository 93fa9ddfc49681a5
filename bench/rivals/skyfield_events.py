#!/usr/bin/python3
"""W2 by Skyfield's find_events: ELEMENTS SITES SATELLITES_USED SITES_USED.

Prints one JSON object: whole passes above 10 degrees as [satellite, site, rise, set], seconds since
2026-03-20T00:00Z, and the rate by the processor time of this thread.
"""
import json
import sys
import time

import skyfield
from skyfield.api import EarthSatellite, load, wgs84

elements, sites, satellites_used, sites_used = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
ts = load.timescale(delta_t=32.184 + 37.0, builtin=True)  # UT1 = UTC, as W2 has it
lines = open(elements).read().splitlines()
satellites = [EarthSatellite(lines[2 * i], lines[2 * i + 1], None, ts) for i in range(satellites_used)]
places = [tuple(map(float, line.split())) for line in open(sites).read().splitlines()[:sites_used]]
t0, t1 = ts.utc(2026, 3, 20), ts.utc(2026, 3, 27)

passes = []
spent = 0.0
for i, satellite in enumerate(satellites):
    for j, (latitude, longitude, height) in enumerate(places):
        place = wgs84.latlon(latitude, longitude, height)
        start = time.thread_time()
        times, events = satellite.find_events(place, t0, t1, altitude_degrees=10.0)
        spent += time.thread_time() - start
        rise = None
        for instant, event in zip(times.tt, events):
            seconds = (instant - t0.tt) * 86400.0
            if event == 0:
                rise = seconds
            elif event == 2 and rise is not None:
                passes.append([i, j, rise, seconds])
                rise = None
print(json.dumps({
    "ratePerS": len(satellites) * len(places) * 7 / spent,
    "version": ".".join(map(str, skyfield.VERSION)),
    "passes": passes,
}))
