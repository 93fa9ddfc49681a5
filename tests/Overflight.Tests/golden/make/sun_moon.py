#!/usr/bin/python3
"""Writes golden/truth/sun-moon/positions.csv with ERFA (Debian's python3-erfa 2.0.0.1).

Usage: sun_moon.py OUTPUT_FOLDER
The Sun is apparent (eraEpv00, light time, eraAb), a unit vector; the Moon is geometric (eraMoon98), metres. GCRS axes,
TT standing for TDB.
"""
import random
import sys
import erfa
import numpy as np

AU_M = 149597870700.0
r = random.Random(1958)
rows = []
for i in range(300):
    day = round((1958.0 + 92.0 * (i + r.random()) / 300 - 2000.0) * 365.25, 3)
    pvh, pvb = erfa.epv00(2451545.0, day)
    au = float(np.linalg.norm(pvh["p"]))
    pvh2, pvb2 = erfa.epv00(2451545.0, day - au * 499.004783836 / 86400)
    p = (pvb2["p"] - pvh2["p"]) - pvb["p"]
    v = pvb["v"] * (499.004783836 / 86400)  # AU per day to units of c
    a = erfa.ab(p / np.linalg.norm(p), v, au, np.sqrt(1 - v @ v))
    m = erfa.moon98(2451545.0, day)["p"] * AU_M
    rows.append(f"{day}," + ",".join(f"{x:.10f}" for x in a) + f",{au * AU_M:.0f},"
                + ",".join(f"{x:.1f}" for x in m))
with open(f"{sys.argv[1]}/positions.csv", "w") as f:
    f.write("days_since_j2000_tt,sun_x,sun_y,sun_z,sun_distance_m,moon_x_m,moon_y_m,moon_z_m\n")
    f.write("\n".join(rows) + "\n")
