// Writes golden/truth/map/land.csv and project.csv by d3-geo 3.1.1 and topojson-client 3.1.0 from land-50m.json of
// world-atlas 2.0.2 (npm). Usage: node map.mjs land-50m.json OUTPUT_FOLDER, beside those packages.
import { readFileSync, writeFileSync } from "node:fs";
import { geoAzimuthalEquidistantRaw, geoContains, geoRotation } from "d3-geo";
import { feature } from "topojson-client";

const [, , source, folder] = process.argv;
let seed = 1;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const place = () => [random() * 360 - 180, Math.asin(2 * random() - 1) * 180 / Math.PI].map(v => +v.toFixed(4));

const atlas = JSON.parse(readFileSync(source));
const land = feature(atlas, atlas.objects.land).features[0];
let text = "latitude_deg,longitude_deg,is_land\n";
for (let i = 0; i < 1500; i++) {
  const [lon, lat] = place();
  text += `${lat},${lon},${geoContains(land, [lon, lat]) ? 1 : 0}\n`;
}
writeFileSync(`${folder}/land.csv`, text);

text = "centre_latitude_deg,centre_longitude_deg,latitude_deg,longitude_deg,east_ratio,north_ratio\n";
for (let i = 0; i < 300; i++) {
  const [lon0, lat0] = place(), [lon, lat] = place();
  const rotated = geoRotation([-lon0, -lat0])([lon, lat]).map(v => v * Math.PI / 180);
  const [x, y] = geoAzimuthalEquidistantRaw(...rotated);
  text += `${lat0},${lon0},${lat},${lon},${x},${y}\n`;
}
writeFileSync(`${folder}/project.csv`, text);
