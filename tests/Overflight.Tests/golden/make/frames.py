#!/usr/bin/env python3
"""Writes golden/truth/frames/{teme,daily-orientation}.csv.

Usage: frames.py SHARED_DATA_FRAMES_FOLDER OUTPUT_FOLDER
teme.csv: Vallado's worked values; an empty cell is not given. daily-orientation.csv: the days of IERS finals2000A between
the five-day nodes of the shipped table, around two leap seconds and in two quiet months.
"""
import json
import sys

src, out = sys.argv[1:3]
cases = json.load(open(f"{src}/vallado-teme-itrf.json"))
with open(f"{out}/teme.csv", "w") as f:
    f.write("case,frame,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s\n")
    a, b = cases["vallado_2004_leo"], cases["vallado_teme_j2000"]
    for name, case, frame, r, v in (
            ("2004-04-06", a, "TEME", "teme_km", "teme_v"), ("2004-04-06", a, "ITRF", "itrf_km", "itrf_v"),
            ("2004-04-06", a, "GCRF", "gcrf_iau2000a_km", "gcrf_v"), ("00005+4320min", b, "TEME", "teme_km", "teme_v"),
            ("00005+4320min", b, "J2000", "j2000_km", "")):
        f.write(",".join([name, frame] + [repr(x) for x in case[r]] + [repr(x) for x in case.get(v, [])]) + "\n")
with open(f"{out}/daily-orientation.csv", "w") as f:
    f.write("mjd,xp_arcsec,yp_arcsec,ut1_minus_utc_s\n")
    for line in open(f"{src}/finals2000A.all"):
        mjd = int(float(line[7:15]))
        near = any(abs(mjd - day) <= 12 for day in (51234, 53736, 55555, 57754))
        if near and mjd % 5 != 0:
            f.write(f"{mjd},{line[18:27].strip()},{line[37:46].strip()},{line[58:68].strip()}\n")
