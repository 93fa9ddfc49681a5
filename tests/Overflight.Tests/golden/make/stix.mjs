// Writes golden/truth/stix/url-ids.csv by generateUrlId of @security-alliance/stix 0.1.1 (npm, MIT).
// Usage: node stix.mjs OUTPUT_FOLDER, beside that package.
import { writeFileSync } from "node:fs";
import { generateUrlId } from "@security-alliance/stix/2.1";

const urls = [
  "https://example.com/research/index.html", "http://example.org/a?b=1&c=%C3%A4", "https://www.example.com/ä",
  "https://example.org/\"quoted\"", "http://kcna.kp/en/article/q/9d088b8548c7bda9d7f8ae6fb9391c56.kcmsf",
];
writeFileSync(`${process.argv[2]}/url-ids.csv`, "value,id\n" + urls.map(u => `${u},${generateUrlId({ type: "url", value: u, spec_version: "2.1" })}\n`).join(""));
