#!/usr/bin/python3
"""Writes golden/truth/elementary/*.csv and prints the coefficients of Numerics/Elementary.cs.

Usage: elementary.py OUTPUT_FOLDER      (mpmath 1.2.1, 60 digits)
Each expected value is two doubles, high + low, so that errors below half an ulp can be seen.
"""
import random
import sys
from mpmath import mp, mpf, mpc, chebyfit, sin, cos, atan, atan2, cbrt, pi, tan, taylor

mp.dps = 60
out = sys.argv[1]


def pair(v):
    high = float(v)
    return f"{high!r},{float(v - mpf(high))!r}"


def fit(name, f, top, n):
    print(name, [float(c) for c in chebyfit(f, [0, top], n)])


def series(direct, z, coefficients):
    """Near z = 0 the quotient cancels: take its Taylor series there."""
    if z > mpf("1e-6"):
        return direct(z)
    return sum(c * z**k for k, c in enumerate(coefficients))


s_taylor = [mpf(-1) ** (k + 1) / mp.factorial(2 * k + 3) for k in range(12)]
c_taylor = [mpf(-1) ** k / mp.factorial(2 * k + 4) for k in range(12)]
a_taylor = [mpf(-1) ** (k + 1) / (2 * k + 3) for k in range(12)]
root = mp.sqrt
fit("sin", lambda z: series(lambda z: (sin(root(z)) / root(z) - 1) / z, z, s_taylor), (pi / 4) ** 2, 7)
fit("cos", lambda z: series(lambda z: (cos(root(z)) - 1 + z / 2) / z**2, z, c_taylor), (pi / 4) ** 2, 7)
fit("atan", lambda z: series(lambda z: (atan(root(z)) / root(z) - 1) / z, z, a_taylor), tan(pi / 8) ** 2, 12)

r = random.Random(20231127)
xs = [0.0, 1e-300, 1e-20, 1e-8, 0.5, 1.0, 2.0, 3.0, 6.0, 1e9, -1e9, 999999999.9]
for size, n in ((0.785, 150), (10.0, 150), (1e4, 100), (1e6, 50), (1e9, 150)):
    xs += [r.uniform(-size, size) for _ in range(n)]
xs += [float(k * pi / 2) for k in list(range(-9, 10)) + [r.randrange(600_000_000) for _ in range(60)]]
xs += [float(k * pi / 4) for k in range(1, 40, 2)]
with open(f"{out}/sincos.csv", "w") as f:
    f.write("x,sin_high,sin_low,cos_high,cos_low\n")
    for x in xs:
        f.write(f"{x!r},{pair(sin(mpf(x)))},{pair(cos(mpf(x)))}\n")
with open(f"{out}/atan2.csv", "w") as f:
    f.write("y,x,angle_high,angle_low\n")
    for _ in range(600):
        y, x = (r.choice((-1, 1)) * 10 ** r.uniform(-8, 8) for _ in range(2))
        if r.random() < 0.5:
            x, y = r.uniform(-1, 1), r.uniform(-1, 1)
        f.write(f"{y!r},{x!r},{pair(atan2(mpf(y), mpf(x)))}\n")
with open(f"{out}/cuberoot.csv", "w") as f:
    f.write("x,root_high,root_low\n")
    for x in [1.0, 8.0, 27.0, 1e-300, 1e300, 0.001] + [10 ** r.uniform(-12, 12) for _ in range(300)]:
        f.write(f"{x!r},{pair(cbrt(mpf(x)))}\n")
