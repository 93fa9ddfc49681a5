#!/usr/bin/env python3
"""Renews the sha256 of every file in golden/truth/TOPIC/truth.json. Usage: truth_json.py TOPIC_FOLDER..."""
import hashlib
import json
import os
import sys

for folder in sys.argv[1:]:
    path = os.path.join(folder, "truth.json")
    truth = json.load(open(path, encoding="utf-8"))
    truth["sha256"] = {
        name: hashlib.sha256(open(os.path.join(folder, name), "rb").read()).hexdigest()
        for name in sorted(os.listdir(folder)) if name != "truth.json"}
    with open(path, "w", encoding="utf-8") as f:
        json.dump(truth, f, indent=2, ensure_ascii=False)
        f.write("\n")
