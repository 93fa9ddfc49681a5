// How good pictures of a place could be: by the sensor that a satellite is known to carry, at the angle of each window.

import { analyse, read, type NoticeWindow } from "../api";
import { parseTime } from "../time";

interface Rating {
    ratingNiirs: number;
    standardErrorNiirs: number;
    lowNiirs: number;
    highNiirs: number;
}
interface PictureQuality {
    variant: string;
    offNadirDeg: number;
    problem: string | null;
    acrossM: number | null;
    alongM: number | null;
    meanM: number | null;
    rating: Rating | null;
}
interface QualityAnswer {
    sensors: {
        sensor: string;
        isUnsourced: boolean;
        problem: string | null;
        assumptions: string[];
        pictures: PictureQuality[];
    }[];
}

/** What pictures of one window could show. */
export interface WindowQuality {
    sensor: string;
    isUnsourced: boolean;
    /** Ground sample distance, metres, from the best to the worst of what is published. */
    gsdM: [number, number] | null;
    /** NIIRS from the worst to the best, with the standard error of the equation; null for radar. */
    niirs: [number, number] | null;
    standardErrorNiirs: number | null;
    assumptions: string[];
    problem: string | null;
}

/** The sensors that ship, and on which satellites they fly: how the names of these begin in catalogues. */
export interface ShippedSensors {
    sensors: { name: string }[];
    carriers: { sensor: string; satellite: string }[];
}

/** The sensor of a satellite; null where none is known. What follows the beginning of its name begins another word. */
export function sensorOf(name: string | null, { carriers }: Pick<ShippedSensors, "carriers">): string | null {
    const own = (name ?? "").toUpperCase();
    const found = carriers.find(
        ({ satellite }) => own.startsWith(satellite) && !/^[A-Z0-9]/.test(own.slice(satellite.length)),
    );
    return found?.sensor ?? null;
}

export const keyOf = (window: NoticeWindow): string => `${window.satellite.catalogueNumber}@${parseTime(window.start)}`;

/** The quality of windows whose sensor is known, satellite after satellite; told as it comes. */
export async function askQualities(
    windows: readonly NoticeWindow[],
    latitudeDeg: number,
    tell: (qualities: Map<string, WindowQuality>) => void,
    signal: AbortSignal,
): Promise<void> {
    const bySatellite = new Map<number, NoticeWindow[]>();
    for (const window of windows) {
        const list = bySatellite.get(window.satellite.catalogueNumber) ?? [];
        bySatellite.set(window.satellite.catalogueNumber, [...list, window]);
    }
    const shipped = bySatellite.size > 0 ? await read<ShippedSensors>("sensors", {}, signal) : { carriers: [] };
    for (const list of bySatellite.values()) {
        const sensor = sensorOf(list[0].satellite.name, shipped);
        if (sensor) {
            tell(await askQuality(list, sensor, latitudeDeg, signal));
        }
    }
}

/** The quality of windows of one satellite with one sensor. */
export async function askQuality(
    windows: readonly NoticeWindow[],
    sensor: string,
    latitudeDeg: number,
    signal: AbortSignal,
): Promise<Map<string, WindowQuality>> {
    const angles = windows.map((window) => window.view.offNadirDeg);
    const answer = await analyse<QualityAnswer>(
        "quality",
        {
            sensors: [sensor],
            offNadirsDeg: angles,
            satellite: windows[0].satellite.catalogueNumber,
            at: windows[0].start,
            latitudeDeg,
        },
        signal,
    );
    return new Map(windows.map((window, i) => [keyOf(window), qualityAt(answer, angles[i])]));
}

/** What an answer says of one angle: its variants are the best and the worst of what is published, or modes. */
export function qualityAt(answer: QualityAnswer, offNadirDeg: number): WindowQuality {
    const [sensor] = answer.sensors;
    const pictures = sensor.pictures.filter((picture) => Math.abs(picture.offNadirDeg - offNadirDeg) < 1e-5);
    const samples = pictures.flatMap((picture) => picture.meanM ?? picture.acrossM ?? []);
    const ratings = pictures.flatMap((picture) => picture.rating ?? []);
    const ends = (values: number[]): [number, number] | null =>
        values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
    return {
        sensor: sensor.sensor,
        isUnsourced: sensor.isUnsourced,
        gsdM: ends(samples),
        niirs: ends(ratings.map((rating) => rating.ratingNiirs)),
        standardErrorNiirs: ratings[0]?.standardErrorNiirs ?? null,
        assumptions: sensor.assumptions,
        problem: samples.length === 0 ? (pictures[0]?.problem ?? sensor.problem) : null,
    };
}

/** "3.3–5.6 m". */
export function gsdText({ gsdM }: WindowQuality): string {
    return gsdM === null ? "–" : `${between(gsdM, (value) => value.toFixed(value < 10 ? (value < 1 ? 2 : 1) : 0))} m`;
}

/** "1.6–2.4". */
export function niirsText({ niirs }: WindowQuality): string {
    return niirs === null ? "–" : between(niirs, (value) => value.toFixed(1));
}

function between([low, high]: [number, number], text: (value: number) => string): string {
    return text(low) === text(high) ? text(low) : `${text(low)}–${text(high)}`;
}
