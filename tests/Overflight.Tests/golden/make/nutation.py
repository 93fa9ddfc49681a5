#!/usr/bin/env python3
"""Writes src/Overflight/Frames/*Terms.cs from the IERS coefficient tables.

Usage: nutation.py SHARED_DATA_FRAMES_FOLDER OUTPUT_FOLDER
Input: iau2000a-lunisolar.csv, iau2000a-planetary.csv, cio-s06.csv (IERS Conventions 2010, tables 5.3a/b and 5.2d).
"""
import csv, sys

src, out = sys.argv[1], sys.argv[2]

def rows(name):
    lines = [l for l in open(f"{src}/{name}") if not l.startswith("#")]
    return list(csv.DictReader(lines))

def wrap(values, per_line):
    for i in range(0, len(values), per_line):
        yield "        " + ", ".join(values[i:i + per_line]) + ","

def write(cls, doc, header, arrays):
    with open(f"{out}/{cls}.cs", "w") as f:
        f.write(f"// {header}\n// Written by tests/Overflight.Tests/golden/make/nutation.py; do not edit by hand.\nusing System;\n\n"
                f"namespace Overflight.Frames;\n\n/// <summary>{doc}</summary>\ninternal static class {cls}\n{{\n")
        first = True
        for name, kind, comment, values, per_line in arrays:
            if not first:
                f.write("\n")
            first = False
            f.write(f"    /// <summary>{comment}</summary>\n    public static ReadOnlySpan<{kind}> {name} =>\n    [\n")
            f.write("\n".join(wrap(values, per_line)) + "\n    ];\n")
        f.write("}\n")

ls = rows("iau2000a-lunisolar.csv")
args = ["l", "lp", "f", "d", "om"]
amps = ["psi_sin", "psi_t_sin", "psi_cos", "eps_cos", "eps_t_cos", "eps_sin"]
write("LunisolarNutationTerms", "The 678 luni-solar terms of the IAU 2000A nutation.",
      "IAU 2000A nutation (Mathews, Herring & Buffett 2002), IERS Conventions 2010 tables 5.3a and 5.3b.",
      [("Multipliers", "sbyte", "Five multipliers a term: l, l′, F, D, Ω.", [r[a] for r in ls for a in args], 25),
       ("Amplitudes", "int", "Six amplitudes a term, 0.1 µas: ψ sin, ψ t sin, ψ cos, ε cos, ε t cos, ε sin.",
        [str(int(round(float(r[a])))) for r in ls for a in amps], 6)])
assert all(float(r[a]) == round(float(r[a])) for r in ls for a in amps)

pl = rows("iau2000a-planetary.csv")
args = ["l", "f", "d", "om", "me", "ve", "ea", "ma", "ju", "sa", "ur", "ne", "pa"]
amps = ["psi_sin", "psi_cos", "eps_sin", "eps_cos"]
write("PlanetaryNutationTerms", "The 687 planetary terms of the IAU 2000A nutation.",
      "IAU 2000A nutation (Mathews, Herring & Buffett 2002), IERS Conventions 2010 tables 5.3a and 5.3b.",
      [("Multipliers", "sbyte", "Thirteen multipliers a term: l, F, D, Ω, Mercury to Neptune, general precession.",
        [r[a] for r in pl for a in args], 26),
       ("Amplitudes", "short", "Four amplitudes a term, 0.1 µas: ψ sin, ψ cos, ε sin, ε cos.", [r[a] for r in pl for a in amps], 16)])

s = rows("cio-s06.csv")
args = ["power_of_t", "l", "lp", "f", "d", "om", "ve", "ea", "pa"]
write("CioLocatorTerms", "The 66 periodic terms of s + XY/2 (IAU 2006).",
      "CIO locator s + XY/2 compatible with IAU 2006/2000A (Capitaine et al.), IERS Conventions 2010 table 5.2d.",
      [("Multipliers", "sbyte", "Power of t, then eight multipliers a term: l, l′, F, D, Ω, Venus, Earth, general precession.",
        [r[a] for r in s for a in args], 27),
       ("Amplitudes", "double", "Two amplitudes a term, arc-seconds: sine, cosine.", [v for r in s for v in (r["sin"], r["cos"])], 8)])
print(len(ls), len(pl), len(s))
