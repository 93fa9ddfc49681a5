#!/usr/bin/env python3
"""Writes coastlines.txt, the shores that ship, from npm world-atlas (Natural Earth 1:50m land, as TopoJSON).

Usage: coastlines.py land-50m.json OUTPUT_FILE   (npm pack world-atlas@2.0.2; sha256 of the input is checked)

Each ring is simplified by Douglas and Peucker's method on the sphere to 2.5 km, a small island to an
eighth of its length, rounded to 0.01 degree, and left out where fewer than three points remain. The rings are already joined across the antimeridian; the cap that cuts a hole of
Antarctica at the pole is left out, so that its coast alone goes around.
"""
import hashlib, json, math, sys

SHA256 = "619477ff690c086885e45cb91707d783805561bd75ae8e437b7d4694b0204e0f"
TOLERANCE_KM, EARTH_KM = 2.5, 6371.0

source, output = sys.argv[1:3]
raw = open(source, "rb").read()
if hashlib.sha256(raw).hexdigest() != SHA256:
    sys.exit(f"{source} is not land-50m.json of world-atlas 2.0.2: sha256 {hashlib.sha256(raw).hexdigest()}")
atlas = json.loads(raw)
(sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]

arcs = []
for arc in atlas["arcs"]:
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * sx + tx, y * sy + ty))
    arcs.append(points)

def ring(indices):
    points = []
    for i in indices:
        arc = arcs[i] if i >= 0 else arcs[~i][::-1]
        points += arc[1:] if points else arc
    return points[:-1]

def unit(p):
    lon, lat = map(math.radians, p)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)

def distance_km(p, a, b):
    """From a point to the chord between two others, which over such lengths is the shore itself."""
    ab = [b[k] - a[k] for k in range(3)]
    ap = [p[k] - a[k] for k in range(3)]
    length2 = sum(v * v for v in ab)
    t = 0.0 if length2 == 0 else max(0.0, min(1.0, sum(ab[k] * ap[k] for k in range(3)) / length2))
    return EARTH_KM * math.sqrt(sum((ap[k] - t * ab[k]) ** 2 for k in range(3)))

def simplified(points):
    u = [unit(p) for p in points]
    far = max(range(len(u)), key=lambda i: sum((u[i][k] - u[0][k]) ** 2 for k in range(3)))
    keep = {0, far}
    tolerance = min(TOLERANCE_KM, distance_km(u[far], u[0], u[0]) / 8)
    u.append(u[0])
    stack = [(0, far), (far, len(points))]
    while stack:
        i, j = stack.pop()
        if j - i < 2:
            continue
        worst = max(range(i + 1, j), key=lambda k: distance_km(u[k], u[i], u[j]))
        if distance_km(u[worst], u[i], u[j]) > tolerance:
            keep.add(worst)
            stack += [(i, worst), (worst, j)]
    return [points[i] for i in sorted(keep)]

lines = []
for geometry in atlas["objects"]["land"]["geometries"]:
    for polygon in geometry["arcs"]:
        for points in map(ring, polygon):
            if all(lat < -89 for _, lat in points):
                continue
            whole = [(round(lon * 100), round(lat * 100)) for lon, lat in simplified(points)]
            whole = [p for i, p in enumerate(whole) if p != whole[i - 1]]
            if len(whole) < 3:
                continue
            words, last = [], (0, 0)
            for lon, lat in whole:
                words.append(f"{lon - last[0]},{lat - last[1]}")
                last = (lon, lat)
            lines.append(" ".join(words))
lines.sort(key=lambda line: (-line.count(" "), line))
with open(output, "w", encoding="ascii", newline="\n") as f:
    f.write("# Shores of the Earth: Natural Earth 1:50m land (public domain), by make/coastlines.py. One ring a line; longitude,\n"
            "# latitude in hundredths of a degree, each point but the first as what is added to the one before.\n")
    f.write("\n".join(lines) + "\n")
print(len(lines), "rings,", sum(line.count(",") for line in lines), "points")
