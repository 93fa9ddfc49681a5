#!/usr/bin/env python3
"""Writes golden/truth/sgp4/{sets,states}.csv from the verification set of AIAA 2006-6753.

Usage: sgp4.py SHARED_DATA_SGP4_FOLDER OUTPUT_FOLDER
A state row is kept as printed (km, km/s); rows are numbered by the set they belong to, in file order.
"""
import sys
src, out = sys.argv[1], sys.argv[2]
sets, line1 = [], None
for line in open(f"{src}/SGP4-VER.TLE"):
    if line.startswith("1 "):
        line1 = line.rstrip("\n")
    elif line.startswith("2 "):
        start, stop, step = line[69:].split()
        sets.append((line1, line[:69].rstrip(), start, stop, step))
with open(f"{out}/sets.csv", "w") as f:
    f.write("line1,line2,start_min,stop_min,step_min\n")
    for s in sets:
        f.write(",".join(s) + "\n")
index, rows = -1, 0
with open(f"{out}/states.csv", "w") as f:
    f.write("set,minutes,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s\n")
    for line in open(f"{src}/tcppver.out"):
        parts = line.split()
        if parts[1] == "xx":
            index += 1
            assert int(parts[0]) == int(sets[index][0][2:7]), (parts, sets[index])
        else:
            f.write(",".join([str(index)] + parts[:7]) + "\n")
            rows += 1
print(len(sets), index + 1, rows)
