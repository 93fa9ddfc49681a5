#!/usr/bin/env python3
"""Writes golden/truth/sofa/values.csv from sofa-reference-values.json (the checks of ERFA's t_erfa_c.c).

Usage: sofa.py SHARED_DATA_FRAMES_FOLDER OUTPUT_FOLDER
Inputs are the call's numbers in order, blank-separated; "case" counts the calls of one function. Where the reference
file keeps the inputs in variables, they are put in here.
"""
import csv
import json
import re
import sys

source = json.load(open(f"{sys.argv[1]}/sofa-reference-values.json"))
GIVEN = {
    "ae2hd": ["5.5 1.1 0.7"],
    "c2t06a": ["2400000.5 53736.0 2400000.5 53736.0 2.55060238e-7 1.860359247e-6"],
    "dtf2d": ["1994 6 30 23 59 60.13599"],
    "gd2gc": ["1 3.1 -0.5 2500.0", "2 3.1 -0.5 2500.0", "3 3.1 -0.5 2500.0"],
    "jd2cal": ["2400000.5 50123.9999"],
    "pom00": ["2.55060238e-7 1.860359247e-6 -0.1367174580728891460e-10"],
    "prec76": ["2400000.5 33282.0 2400000.5 51544.0"],
}
with open(f"{sys.argv[2]}/values.csv", "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["function", "case", "inputs", "component", "expected", "tolerance"])
    for v in source["values"]:
        name = v["function"][3:]
        inputs = GIVEN.get(name) or [
            " ".join(re.findall(r"(?<![\w.])-?\d+\.?\d*(?:e[+-]?\d+)?", c.split("(", 1)[1])) for c in v["calls"]]
        checks = v["checks"]
        each = len(checks) // len(inputs)
        for i, c in enumerate(checks):
            case = i // each
            w.writerow([name, case, inputs[case], c["expr"].replace(",", " "), c["expected"], c["tol"]])
