// What satellites have in sight, from footprints of the server minute by minute, and the curve between two of them.

import { analyse, isCancelled, type Geodetic } from "./api";
import { onEarth } from "./geo";
import type { ShownRing } from "./scene/picture";
import { iso, minute } from "./time";

interface FootprintAnswer {
    footprints: { instant: string; horizon: Geodetic[]; reach: Geodetic[] }[];
}

/** Rings of one satellite at even instants; x, y, z after another. */
export interface RingBlock {
    start: number;
    step: number;
    horizon: Float64Array[];
    reach: Float64Array[];
}

const blockLength = 20 * minute;
const step = minute;
const points = 48;
const blocksMax = 48;

/** How far cameras tilt: degrees; the horizon alone; or nothing is drawn. */
export type Reach = number | "horizon" | "none";

export class Footprints {
    private readonly blocks = new Map<string, RingBlock | null>();
    private readonly end = new AbortController();

    constructor(
        private readonly reach: Reach,
        private readonly changed: () => void,
        private readonly failed: (error: unknown) => void,
    ) {}

    /** The rings of a satellite at a time; none while they are on their way, or where they are not to be asked for. */
    at(satellite: number, time: number, ahead: number, mayAsk: boolean): { ring: Float64Array; isReach: boolean }[] {
        if (this.reach === "none") {
            return [];
        }
        const start = Math.floor(time / blockLength) * blockLength;
        if (mayAsk) {
            this.ask(satellite, start);
            const next = Math.floor((time + ahead) / blockLength) * blockLength;
            if (next !== start) {
                this.ask(satellite, next);
            }
        }
        const block = this.blocks.get(`${satellite}@${start}`);
        if (!block) {
            return [];
        }
        return [
            { rings: block.horizon, isReach: false },
            { rings: block.reach, isReach: true },
        ].flatMap(({ rings, isReach }) => {
            const ring = ringAt(block, rings, time);
            return ring ? [{ ring, isReach }] : [];
        });
    }

    dispose(): void {
        this.end.abort();
    }

    private ask(satellite: number, start: number): void {
        const key = `${satellite}@${start}`;
        if (this.blocks.has(key)) {
            return;
        }
        if (this.blocks.size >= blocksMax) {
            this.blocks.delete(this.blocks.keys().next().value!); // the oldest
        }
        this.blocks.set(key, null);
        const request = {
            satellite,
            span: [iso(start), iso(start + blockLength)],
            stepS: step / 1_000,
            points,
            ...(typeof this.reach === "number" ? { offNadirMaxDeg: this.reach } : {}),
        };
        analyse<FootprintAnswer>("footprint", request, this.end.signal)
            .then((answer) => {
                const { footprints } = answer;
                const isWhole = footprints.length === blockLength / step + 1; // else the elements end within it
                this.blocks.set(key, {
                    start,
                    step,
                    horizon: isWhole ? footprints.map((one) => ringOf(one.horizon)) : [],
                    reach: isWhole ? footprints.map((one) => ringOf(one.reach)).filter((ring) => ring.length > 0) : [],
                });
                this.changed();
            })
            .catch((error: unknown) => isCancelled(error) || this.failed(error));
    }
}

function ringOf(ring: Geodetic[]): Float64Array {
    return Float64Array.from(ring.flatMap((point) => onEarth(point.longitudeDeg, point.latitudeDeg)));
}

/**
 * The ring at a time: between two minutes each point goes straight, and is put back on the ground. Over a minute of a
 * low orbit that is some metres off.
 */
export function ringAt(block: RingBlock, rings: readonly Float64Array[], time: number): Float64Array | null {
    const steps = (time - block.start) / block.step;
    const k = Math.min(Math.floor(steps), rings.length - 2);
    if (rings.length < 2 || k < 0 || steps > rings.length - 1) {
        return null;
    }
    const [a, b, u] = [rings[k], rings[k + 1], steps - k];
    const ring = new Float64Array(a.length);
    for (let i = 0; i < a.length; i += 3) {
        const [x, y, z] = [0, 1, 2].map((j) => a[i + j] + u * (b[i + j] - a[i + j]));
        const radius = (1 - u) * Math.hypot(a[i], a[i + 1], a[i + 2]) + u * Math.hypot(b[i], b[i + 1], b[i + 2]);
        const scale = radius / Math.hypot(x, y, z);
        ring.set([x * scale, y * scale, z * scale], i);
    }
    return ring;
}

/** Rings as they are drawn. */
export function shownRings(rings: { ring: Float64Array; isReach: boolean }[], colour: number): ShownRing[] {
    return rings.map(({ ring, isReach }) => ({ points: ring, colour, isReach }));
}
