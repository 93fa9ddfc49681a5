// Keeps the blocks of states that a view draws from, and fetches the next before it is needed.

import { analyse, readBinary, type FollowSunResult } from "./api";
import { between, wrapped } from "./geo";
import { covers, positionAt, readStates, type StateBlock } from "./states";
import { day, hour, iso, minute, parseTime } from "./time";

interface Plan {
    /** Blocks begin at multiples of this. */
    every: number;
    /** How far a block reaches beyond its own part on both sides. */
    margin: number;
    step: number;
}

/** Chosen satellites: fine, with room for the track; all of them: coarse, for dots. */
const chosenPlan: Plan = { every: 30 * minute, margin: 60 * minute, step: minute };
const allPlan: Plan = { every: 30 * minute, margin: 0, step: 5 * minute };
const blocksMax = 4;

/** Blocks of one set of satellites along time. */
export class Ephemerides {
    private blocks: StateBlock[] = [];
    private readonly asked = new Map<number, Promise<void>>();
    private readonly end = new AbortController();

    /**
     * @param satellites Their numbers; null for all.
     * @param changed Called when a block has come.
     * @param failed Called when one could not be had.
     */
    constructor(
        readonly satellites: number[] | null,
        private readonly changed: () => void,
        private readonly failed: (error: unknown) => void,
    ) {}

    /** The block for a time; null while it is on its way. The next one is fetched along. */
    at(time: number, ahead: number): StateBlock | null {
        const plan = this.satellites ? chosenPlan : allPlan;
        const start = Math.floor(time / plan.every) * plan.every;
        this.fetch(start, plan);
        const next = ahead === 0 ? start : start + Math.sign(ahead) * plan.every;
        if (next !== start && Math.abs(time + ahead - start - plan.every / 2) > plan.every / 2) {
            this.fetch(next, plan);
        }
        return this.blocks.find((block) => block.start === start - plan.margin && covers(block, time)) ?? null;
    }

    dispose(): void {
        this.end.abort();
        this.blocks = [];
    }

    private fetch(start: number, plan: Plan): void {
        if (this.asked.has(start) || this.blocks.some((block) => block.start === start - plan.margin)) {
            return;
        }
        if (this.satellites?.length === 0) {
            return;
        }
        const query = {
            at: iso(start - plan.margin),
            to: iso(start + plan.every + plan.margin),
            step: plan.step / 1_000,
            satellites: this.satellites?.join(",") ?? null,
        };
        const answer = readBinary("states", query, this.end.signal)
            .then((bytes) => {
                this.blocks = [readStates(bytes), ...this.blocks].slice(0, blocksMax);
                this.asked.delete(start);
                this.changed();
            })
            .catch((error: unknown) => {
                this.failed(error); // and is not asked again for this part of time
            });
        this.asked.set(start, answer);
    }
}

/** Elements farther away than this say nothing of where on its orbit a satellite is: it is not drawn among all. */
export const elementsReach = 30 * day;

/** Positions of all satellites of a block at a time, those without elements near it left out. */
export function positionsAt(
    block: StateBlock,
    time: number,
    to: Float64Array | null,
): { positions: Float64Array; known: number } {
    const count = block.satellites.length;
    const positions = to?.length === 3 * count ? to : new Float64Array(3 * count);
    let known = 0;
    for (let i = 0; i < count; i++) {
        if (Math.abs(block.epochs[i] - time) > elementsReach) {
            positions[3 * i] = NaN;
            continue;
        }
        positionAt(block, i, time, positions, 3 * i);
        known++;
    }
    return { positions, known };
}

/** Where the Sun stands overhead, from points of the server every ten minutes, a day at once. */
export class SunPath {
    private readonly days = new Map<number, [number, number][] | null>();

    constructor(private readonly changed: () => void) {}

    at(time: number): [number, number] | null {
        const start = Math.floor(time / day) * day;
        const points = this.days.get(start);
        if (points === undefined) {
            this.days.set(start, null);
            void this.fetch(start);
        }
        if (!points) {
            return null;
        }
        const place = (time - start) / (10 * minute);
        const k = Math.min(Math.floor(place), points.length - 2);
        const [longitude, latitude] = between(points[k], points[k + 1], place - k);
        return [wrapped(longitude), latitude];
    }

    private async fetch(start: number): Promise<void> {
        try {
            const result = await analyse<FollowSunResult>("sun", {
                span: [iso(start), iso(start + 24 * hour)],
                stepS: 600,
            });
            this.days.set(
                start,
                result.points
                    .filter((point) => !Number.isNaN(parseTime(point.instant)))
                    .map((point) => [point.longitudeDeg, point.latitudeDeg]),
            );
            this.changed();
        } catch {
            // a map without night is still a map; it is asked again with the next day
        }
    }
}
