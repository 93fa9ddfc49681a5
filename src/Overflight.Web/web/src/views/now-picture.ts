// What the first view draws at a time: chosen satellites with tracks and footprints, all others as dots, day and night.

import { Ephemerides, positionsAt, SunPath } from "../ephemerides";
import { Footprints, shownRings, type Reach } from "../footprints";
import { below } from "../geo";
import { colourCount, noPicture, type Picture, type ShownSatellite } from "../scene/picture";
import { pathOf, positionAt, type StateBlock } from "../states";
import { minute, second } from "../time";

const halfTrack = 50 * minute;
const trackStep = 30 * second;

interface Track {
    block: StateBlock;
    at: number;
    past: Float64Array;
    future: Float64Array;
}

/** How time moves: how far ahead to look, whether it runs, whether it is being dragged. */
export interface Motion {
    ahead: number;
    isPlaying: boolean;
    isDragged: boolean;
}

export class NowPicture {
    private chosen: Ephemerides;
    private all: Ephemerides | null = null;
    private footprints: Footprints;
    private readonly sun: SunPath;
    private readonly tracks = new Map<number, Track>();
    private dots: Float64Array | null = null;
    private known = 0;

    constructor(
        private readonly nameOf: (satellite: number) => string,
        private readonly changed: () => void,
        private readonly failed: (error: unknown) => void,
    ) {
        this.sun = new SunPath(changed);
        this.chosen = new Ephemerides([], changed, failed);
        this.footprints = new Footprints("none", changed, failed);
    }

    /** Takes other satellites, or another reach of their cameras. */
    take(satellites: number[], reach: Reach): void {
        this.chosen.dispose();
        this.footprints.dispose();
        this.tracks.clear();
        this.chosen = new Ephemerides(satellites, this.changed, this.failed);
        this.footprints = new Footprints(reach, this.changed, this.failed);
    }

    dispose(): void {
        this.chosen.dispose();
        this.all?.dispose();
        this.footprints.dispose();
    }

    /** How many of all satellites are drawn, and how many are left out; null while they are on their way. */
    get count(): { known: number; rest: number } | null {
        return this.dots && { known: this.known, rest: this.dots.length / 3 - this.known };
    }

    /** The point below a chosen satellite; null where nothing is known yet. */
    belowOf(satellite: number, time: number): [number, number] | null {
        const block = this.chosen.at(time, 0);
        const index = block ? block.satellites.indexOf(satellite) : -1;
        if (!block || index < 0) {
            return null;
        }
        const at = new Float64Array(3);
        positionAt(block, index, time, at);
        return at[0] === at[0] ? below(at[0], at[1], at[2]) : [0, 0];
    }

    at(time: number, selected: number | null, hasAll: boolean, motion: Motion): Picture {
        const satellites = this.chosen.satellites ?? [];
        const block = satellites.length > 0 ? this.chosen.at(time, motion.ahead) : null;
        const picture: Picture = {
            ...noPicture,
            sun: this.sun.at(time),
            satellites: satellites.map((number, i) => this.shown(number, i, block, time, selected, motion.isPlaying)),
            rings: satellites.flatMap((number, i) =>
                shownRings(this.footprints.at(number, time, motion.ahead, !motion.isDragged), i % colourCount),
            ),
        };
        if (hasAll) {
            this.all ??= new Ephemerides(null, this.changed, this.failed);
            const all = this.all.at(time, motion.ahead);
            if (all) {
                const { positions, known } = positionsAt(all, time, this.dots);
                [this.dots, this.known] = [positions, known];
                picture.dots = this.dots;
                picture.dotNumbers = all.satellites;
            }
        }
        return picture;
    }

    private shown(
        number: number,
        i: number,
        block: StateBlock | null,
        time: number,
        selected: number | null,
        isPlaying: boolean,
    ): ShownSatellite {
        const index = block ? block.satellites.indexOf(number) : -1;
        const shown: ShownSatellite = {
            number,
            name: this.nameOf(number),
            colour: i % colourCount,
            isSelected: number === selected,
            position: null,
            past: new Float64Array(0),
            future: new Float64Array(0),
        };
        if (!block || index < 0) {
            return shown;
        }
        const at = new Float64Array(3);
        positionAt(block, index, time, at);
        shown.position = at[0] === at[0] ? [at[0], at[1], at[2]] : null;
        let track = this.tracks.get(number);
        if (!track || track.block !== block || Math.abs(track.at - time) > (isPlaying ? minute : 0)) {
            track = {
                block,
                at: time,
                past: pathOf(block, index, time - halfTrack, time, trackStep),
                future: pathOf(block, index, time, time + halfTrack, trackStep),
            };
            this.tracks.set(number, track);
        }
        return { ...shown, past: track.past, future: track.future };
    }
}
