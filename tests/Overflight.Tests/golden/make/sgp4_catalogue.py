#!/usr/bin/python3
"""Writes golden/truth/sgp4-catalogue/{sets.tle,states.csv} with Debian's python3-sgp4 2.15 (plain Python, WGS 72).

Usage: sgp4_catalogue.py SHARED_DATA_ELEMENTS_FOLDER OUTPUT_FOLDER
Sets of every kind are taken at even steps from two real catalogues. States are km and km/s; a failure keeps its error
number and no state.
"""
import math
import sys
sys.path.pop(0)  # else sgp4 would be the script sgp4.py beside this one
from sgp4.api import Satrec, WGS72

src, out = sys.argv[1:3]
sets = {}
for name in ("active-catalogue.tle", "benchmark-deep-space.tle", "active-catalogue-2023-12-06.tle"):
    lines = [x.rstrip("\n") for x in open(f"{src}/{name}", encoding="utf-8")]
    for a, b in zip(lines, lines[1:]):
        if a.startswith("1 ") and b.startswith("2 ") and len(a) == len(b) == 69:
            sets.setdefault((a[2:7], a[18:32]), (a, b))
kinds = {k: [] for k in (
    "low perigee", "decaying", "eccentric near Earth", "equatorial", "half-day", "one-day", "other deep", "LEO")}
for a, b in sets.values():
    s = Satrec.twoline2rv(a, b, WGS72)
    revs, perigee_km, deg = s.no_kozai * 1440 / math.tau, s.altp * 6378.135, math.degrees(s.inclo)
    if s.method == "d":
        kind = ("half-day" if 1.89 <= revs <= 2.11 and s.ecco >= 0.5
                else "one-day" if 0.83 < revs < 1.2 else "other deep")
    else:
        kind = ("low perigee" if perigee_km < 220 else "decaying" if s.bstar > 2e-3 or revs > 15.9
                else "eccentric near Earth" if s.ecco > 0.1 else "equatorial" if deg < 12 else "LEO")
    kinds[kind].append((a, b))
taken = []
for kind, members in kinds.items():
    want = {"LEO": 70, "one-day": 50, "other deep": 50, "half-day": 40}.get(kind, 25)
    step = max(1.0, len(members) / want)
    picked = [members[int(i * step)] for i in range(min(want, len(members)))]
    taken += picked
    print(f"{kind}: {len(picked)} of {len(members)}")
with open(f"{out}/sets.tle", "w") as f:
    f.writelines(f"{a}\n{b}\n" for a, b in taken)
rows = 0
with open(f"{out}/states.csv", "w") as f:
    f.write("set,minutes,error,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s\n")
    for i, (a, b) in enumerate(taken):
        s = Satrec.twoline2rv(a, b, WGS72)
        for t in (-43200, 0, 1437, 10080, 43200):
            error, r, v = s.sgp4_tsince(t)
            state = "" if error else ",".join([f"{x:.9f}" for x in r] + [f"{x:.11f}" for x in v])
            f.write(f"{i},{t},{error},{state}\n")
            rows += 1
print(len(taken), rows)
