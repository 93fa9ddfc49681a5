#!/usr/bin/env python3
"""Writes golden/truth/{access-case-0001,precise,orbit-kinds,look-angles}.

Usage: /usr/bin/python3 access.py SHARED_DATA_FOLDER GOLDEN_TRUTH_FOLDER
Needs Debian 12's python3-sgp4 (2.15) and python3-erfa (2.0.0.1) for look-angles; the others need Python alone.
Each truth.json is written by hand, except for its hashes, which this script puts in.
"""
import hashlib
import json
import math
import os
import random
import re
import sys

SHARED, TRUTH = sys.argv[1:3]


def write(topic, name, header, rows):
    os.makedirs(f"{TRUTH}/{topic}", exist_ok=True)
    with open(f"{TRUTH}/{topic}/{name}", "w", newline="\n") as f:
        f.write(header + "\n")
        f.writelines(",".join(str(c) for c in row) + "\n" for row in rows)
    print(topic, name, len(rows))


def hash_all(topic):
    folder = f"{TRUTH}/{topic}"
    with open(f"{folder}/truth.json") as f:
        truth = json.load(f)
    truth["sha256"] = {
        n: hashlib.sha256(open(f"{folder}/{n}", "rb").read()).hexdigest()
        for n in sorted(os.listdir(folder)) if n != "truth.json"}
    with open(f"{folder}/truth.json", "w", newline="\n") as f:
        f.write(json.dumps(truth, indent=2, ensure_ascii=False) + "\n")


def load(name):
    with open(f"{SHARED}/access/case_0001/{name}") as f:
        return json.load(f)


def yaml_items(name):
    """The two flat lists of the case: '- id: x' and then 'key: value' lines."""
    items = []
    for line in open(f"{SHARED}/access/case_0001/{name}"):
        if line.strip():
            key, value = line.strip().removeprefix("- ").split(":", 1)
            if line.startswith("- "):
                items.append({})
            items[-1][key] = value.strip()
    return items


def access_case():
    topic = "access-case-0001"
    write(topic, "satellites.csv", "id,line1,line2",
          [(s["id"], s["tle_line1"], s["tle_line2"]) for s in yaml_items("satellites.yaml")])
    write(topic, "targets.csv", "id,latitude_deg,longitude_deg,altitude_m,elevation_min_deg",
          [(t["id"], t["latitude_deg"], t["longitude_deg"], t["altitude_m"], t["min_elevation_deg"])
           for t in yaml_items("targets.yaml")])
    windows = load("visibility_windows.json")["satellite_to_target"]
    write(topic, "windows.csv", "satellite,target,aos_utc,los_utc,tca_utc,elevation_max_deg,range_at_tca_m",
          [(p["satellite_id"], p["target_id"], w["start_utc"], w["end_utc"], w["time_of_max_elevation_utc"],
            w["max_elevation_deg"], w["min_slant_range_m"]) for p in windows for w in p["windows"]])
    lit = load("illumination_windows.json")["satellites"]
    write(topic, "sunlit.csv", "satellite,start_utc,end_utc",
          [(s["satellite_id"], w["start_utc"], w["end_utc"]) for s in lit for w in s["sunlit_windows"]])
    states = load("orbital_states.json")
    write(topic, "states.csv", "satellite,utc,x_gcrs_m,y_gcrs_m,z_gcrs_m,vx_m_per_s,vy_m_per_s,vz_m_per_s",
          [(s["id"], t, *p, *v) for s in states["satellites"]
           for t, p, v in zip(states["timestamps_utc"], s["position_gcrs_m"], s["velocity_gcrs_m_per_s"])])
    hash_all(topic)


def element_lines(path):
    lines = [x.rstrip("\r\n") for x in open(path)]
    return [(a, b) for a, b in zip(lines, lines[1:]) if a.startswith("1 ") and b.startswith("2 ")]


def epoch_mjd(line1):
    year = int(line1[18:20])
    year += 1900 if year > 56 else 2000
    days = (year - 1) * 365 + (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400
    return days + float(line1[20:32]) - 678576.0


def earth_orientation(first_mjd, last_mjd):
    rows = []
    for line in open(f"{SHARED}/frames/finals2000A.all"):
        mjd = float(line[7:15])
        if first_mjd <= mjd <= last_mjd and line[58:68].strip():
            rows.append((int(mjd), float(line[18:27]), float(line[37:46]), float(line[58:68]), line[57]))
    return rows


def precise():
    orbits = [("topex", "grgtop03.b97344.e97348.D_S.sp3", "manoeuvres/TOPEX.tle", 50792),
              ("jason-1", "ssaja102.b03007.e03017.DGS.sp3", "precise/jason-1-2003-01.tle", 52646)]
    earth = []
    for name, sp3, tle, mjd in orbits:
        nodes, at = [], None
        for line in open(f"{SHARED}/precise/{sp3}"):
            if line.startswith("*"):
                y, mo, d, h, mi, s = line[1:].split()
                assert float(s) == 0.0
                at = f"{y}-{int(mo):02}-{int(d):02}T{int(h):02}:{int(mi):02}:00"
            elif line.startswith("P"):
                nodes.append((at, *line[4:46].split()))
        write("precise", f"{name}-nodes.csv", "tai,x_itrf_km,y_itrf_km,z_itrf_km",
              [n for i, n in enumerate(nodes) if i % 30 == 0])
        span = (nodes[-1][0], nodes[0][0])
        first, last = mjd, mjd + len(nodes) // 1440 + 3
        write("precise", f"{name}-sets.csv", "line1,line2",
              [p for p in element_lines(f"{SHARED}/{tle}") if first - 8 <= epoch_mjd(p[0]) <= last])
        earth += earth_orientation(mjd - 12, last + 4)
        print(name, len(nodes), span)
    write("precise", "earth-orientation.csv", "mjd,xp_arcsec,yp_arcsec,ut1_minus_utc_s,flag", earth)
    hash_all("precise")


# Kinds of orbits, by catalogue number.
KINDS = {
    40115: "sun-synchronous", 25544: "ISS", 39444: "cubesat, sun-synchronous", 20580: "28 degrees", 900: "polar",
    67433: "retrograde, 142 degrees", 54880: "retrograde, 139 degrees", 42921: "equatorial, low",
    47719: "Molniya", 41032: "Molniya", 62850: "transfer orbit", 41896: "eccentric, 9 h",
    41942: "geostationary", 36411: "geosynchronous, 1 degree", 37384: "geosynchronous, 62 degrees",
    24876: "GPS", 39189: "equatorial, 5 revolutions a day", 26464: "eccentricity 0.90",
    45057: "decaying", 43229: "decaying, eccentricity 0.35",
}


def orbit_kinds():
    by_number = {int(a[2:7]): (a, b) for a, b in element_lines(f"{SHARED}/elements/active-catalogue.tle")}
    missing = [k for k in KINDS if k not in by_number]
    assert not missing, missing
    write("orbit-kinds", "sets.csv", "kind,line1,line2",
          [(kind.replace(",", ""), *by_number[number]) for number, kind in KINDS.items()])
    hash_all("orbit-kinds")


def look_angles():
    """Python-sgp4 for TEME, ERFA for sidereal time, polar motion, ellipsoid, azimuth and elevation, and the Sun."""
    sys.path.pop(0)  # else the script sgp4.py beside this one would be taken for the library
    import erfa
    import numpy
    from sgp4.api import Satrec
    random.seed(58400)
    by_number = {int(a[2:7]): (a, b) for a, b in element_lines(f"{SHARED}/elements/active-catalogue.tle")}
    rows = []
    for number in list(KINDS) * 10:
        line1, line2 = by_number[number]
        satellite = Satrec.twoline2rv(line1, line2)
        day = random.randint(61165, 61170)
        seconds = random.randint(0, 86399)
        lat, lon = random.uniform(-90, 90), random.uniform(-180, 180)
        if random.random() < 0.1:
            lat, lon = random.choice([-90.0, 90.0, 0.0]), random.choice([-180.0, 180.0, 0.0, 90.0])
        height = random.uniform(-100, 6000)
        fraction = seconds / 86400.0
        error, r, _ = satellite.sgp4(2400000.5 + day, fraction)
        if error:
            continue
        xp, yp, dut1 = 0.2, 0.45, 0.06  # arc-seconds, seconds: held constant, so that no interpolation enters
        ut1, ut1_fraction = 2400000.5 + day, fraction + dut1 / 86400.0
        sidereal = erfa.gmst82(ut1, ut1_fraction)
        to_itrf = erfa.rxr(erfa.pom00(xp * erfa.DAS2R, yp * erfa.DAS2R, 0.0), erfa.rz(sidereal, numpy.eye(3)))
        site = erfa.gd2gc(1, math.radians(lon), math.radians(lat), height)
        line = erfa.rxp(to_itrf, 1000.0 * numpy.array(r)) - site
        azimuth, elevation = horizontal(erfa, line, lat, lon)
        tt = fraction + (37.0 + 32.184) / 86400.0
        sun = apparent_sun(erfa, numpy, 2400000.5 + day, tt, ut1, ut1_fraction, xp, yp)
        rows.append((number, day, seconds, repr(lat), repr(lon), repr(height), repr(azimuth), repr(elevation),
                     repr(float(numpy.linalg.norm(line))), repr(horizontal(erfa, sun, lat, lon)[1])))
    write("look-angles", "rows.csv",
          "satellite,utc_mjd,seconds,latitude_deg,longitude_deg,height_m,"
          "azimuth_deg,elevation_deg,range_m,sun_elevation_deg", rows)
    hash_all("look-angles")


def horizontal(erfa, line, lat, lon):
    longitude, declination = erfa.c2s(line)
    azimuth, elevation = erfa.hd2ae(math.radians(lon) - longitude, declination, math.radians(lat))
    return math.degrees(azimuth), math.degrees(elevation)


def apparent_sun(erfa, numpy, tt, tt_fraction, ut1, ut1_fraction, xp, yp):
    """The Sun's apparent direction in ITRF axes: Earth ephemeris, light time, aberration, IAU 2006/2000A."""
    heliocentric, barycentric = erfa.epv00(tt, tt_fraction)
    p = -heliocentric["p"]
    direction = p / numpy.linalg.norm(p)
    v = barycentric["v"] * erfa.DAU / erfa.DAYSEC / erfa.CMPS
    direction = erfa.ab(direction, v, numpy.linalg.norm(p), math.sqrt(1.0 - float(v @ v)))
    matrix = erfa.c2t06a(tt, tt_fraction, ut1, ut1_fraction, xp * erfa.DAS2R, yp * erfa.DAS2R)
    return erfa.rxp(matrix, direction)


access_case()
precise()
orbit_kinds()
look_angles()
