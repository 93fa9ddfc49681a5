// W1 by satellite.js: FORM ELEMENTS SETS REPEATS STATES, where FORM is plain or bulk.
// Writes the states of the first sets at 1,440 minutes into STATES (little-endian doubles x y z vx vy vz, km and km/s)
// and prints one JSON object. The time of a repeat is the lesser of wall clock and processor time (which in Node
// counts helper threads too); the best repeat counts.
import { readFileSync, writeFileSync } from 'node:fs';
import { BulkPropagator, EciBaseCalculator, createSingleThreadRuntime, sgp4, twoline2satrec } from 'satellite.js';

const [form, path, setsText, repeatsText, states] = process.argv.slice(2);
const [sets, repeats, minutes] = [Number(setsText), Number(repeatsText), 1440];
const lines = readFileSync(path, 'utf8').split('\n');
const records = Array.from({ length: sets }, (_, i) => twoline2satrec(lines[2 * i], lines[2 * i + 1]));
const start = Date.UTC(2026, 2, 20);
const out = new Float64Array(sets * minutes * 6);

function best(work) {
  let least = Infinity;
  for (let i = 0; i < repeats; i++) {
    const [wall, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
    work();
    const used = process.cpuUsage(cpu);
    least = Math.min(least, Number(process.hrtime.bigint() - wall) / 1e9, (used.user + used.system) / 1e6);
  }
  return least;
}

function plain() {
  const first = records.map((r) => (start / 86400000 + 2440587.5 - r.jdsatepoch) * 1440);
  const work = () => {
    for (let i = 0, at = 0; i < sets; i++) {
      for (let k = 0; k < minutes; k++, at += 6) {
        const state = sgp4(records[i], first[i] + k);
        if (state === null) {
          out.fill(NaN, at, at + 6);
          continue;
        }
        const { position: r, velocity: v } = state;
        out[at] = r.x;
        out[at + 1] = r.y;
        out[at + 2] = r.z;
        out[at + 3] = v.x;
        out[at + 4] = v.y;
        out[at + 5] = v.z;
      }
    }
  };
  work();
  return best(work);
}

async function bulk() {
  const runtime = await createSingleThreadRuntime();
  const propagator = new BulkPropagator({
    runtime, calculators: [new EciBaseCalculator()], satRecsCount: sets, datesCount: minutes,
  });
  propagator.setSatRecs(records);
  propagator.setDates(Array.from({ length: minutes }, (_, k) => new Date(start + k * 60000)));
  propagator.run();
  const seconds = best(() => propagator.run());
  const { position, velocity, error } = propagator.getRawOutput().eci;
  for (let i = 0; i < sets * minutes; i++) {
    for (let c = 0; c < 3; c++) {
      out[6 * i + c] = error[i] === 0 ? position[3 * i + c] : NaN;
      out[6 * i + 3 + c] = error[i] === 0 ? velocity[3 * i + c] : NaN;
    }
  }
  return seconds;
}

const seconds = form === 'bulk' ? await bulk() : plain();
writeFileSync(states, Buffer.from(out.buffer));
const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'));
console.log(JSON.stringify({
  mpropsPerS: (sets * minutes) / seconds / 1e6,
  version: lock.packages['node_modules/satellite.js'].version,
}));
