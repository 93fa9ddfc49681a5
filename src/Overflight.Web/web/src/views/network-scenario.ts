// The scenario that a network's state means: one that ships, or a scenario file of one's own, read by the server.

import { sendText, read, type Geodetic } from "../api";
import { day, hour, iso, parseTime } from "../time";
import { originsOf, rateLines, takenRates, type ShippedSensor } from "./network-rates";
import { own, type Box, type NetworkState, type StatePlace } from "./network-state";

export interface NetworkSatellite {
    name: string;
    orbit: { kind: string; catalogueNumber?: number };
    sensor: { kind: string; name: string };
    offNadirMaxDeg: number;
    swathM: number;
    /** Where its energy counts. */
    battery?: object | null;
}
export interface ImagingRequest {
    name: string;
    target: { kind: string; position?: Geodetic };
    window: [string, string];
    priority: number;
    repeatS: number | null;
    sunElevationMinDeg: number;
}
/** The members that the page reads; the server's record has more, and all go back to it. */
export interface NetworkScenario {
    name: string;
    assumptions: string[];
    sources: string[];
    span: [string, string];
    satellites: NetworkSatellite[];
    stations: { name: string; position: Geodetic }[];
    requests: ImagingRequest[];
    streams: unknown[];
    watched: { name: string; position: Geodetic }[];
    cloudRatio: number;
}

const ownStart = Date.UTC(2026, 3, 1);
const sunElevationMinDeg = 10;

/** Asks for the scenario, over the span of the state. */
export async function scenarioOf(
    state: NetworkState,
    sensors: readonly ShippedSensor[],
    signal: AbortSignal,
): Promise<NetworkScenario> {
    if (state.scenario === own) {
        return await sendText<NetworkScenario>(
            "scenarios/read",
            scenarioYaml(state, sensors),
            "application/yaml",
            signal,
        );
    }
    const shipped = await read<NetworkScenario>(`scenarios/${encodeURIComponent(state.scenario)}`, {}, signal);
    const [start] = spanOf(state, shipped);
    return { ...shipped, span: [iso(start), iso(start + state.days * day)] };
}

/** From when to when. */
export function spanOf(state: NetworkState, scenario: NetworkScenario | null): [number, number] {
    const start = state.from ?? (scenario && state.scenario !== own ? parseTime(scenario.span[0]) : ownStart);
    return [start, start + state.days * day];
}

/** The plan of a scenario begins when the first of its requests is there. */
export function planSpan(state: NetworkState, scenario: NetworkScenario): [string, string] {
    const start = parseTime(scenario.span[0]);
    const arrivals = scenario.requests.map((request) => parseTime(request.window[0]));
    const first = Math.max(start, Math.min(...arrivals, start + 366 * day));
    return [iso(first), iso(first + state.hours * hour)];
}

/** The scenario file of one's own network: docs/scenario-files.md. A text in quotes is one of JSON too. */
export function scenarioYaml(state: NetworkState, sensors: readonly ShippedSensor[]): string {
    const taken = takenRates(state.rates, sensors.find((sensor) => sensor.name === state.sensor) ?? null);
    const [start] = spanOf(state, null);
    const pattern = `${state.count}/${state.planes}/${state.phasing}`;
    const orbits = {
        copies: `copies: {of: ${state.copied}, count: ${state.count}, planes: ${state.planes}, phasing: ${state.phasing}}`,
        walker: `walker: {pattern: ${pattern}, altitude-km: ${state.heightKm}, inclination-deg: ${state.inclinationDeg}}`,
        sun: `walker: {pattern: ${pattern}, star: true, altitude-km: ${state.heightKm}, sun-synchronous: "${state.node}"}`,
    };
    const point = (place: StatePlace): string => `"${place.latitudeDeg}, ${place.longitudeDeg}"`;
    return [
        "# Made on the page of networks; the form is described in docs/scenario-files.md.",
        `name: ${JSON.stringify(`${state.count} satellites of one's own`)}`,
        "assumptions:",
        ...originsOf(taken, state.sensor).map(({ words }) => `  - ${JSON.stringify(words)}`),
        `  - "A picture needs the Sun ${sunElevationMinDeg} degrees above the horizon where a camera takes it; clouds are left out."`,
        `from: ${iso(start).slice(0, 10)}`,
        `days: ${state.days}`,
        "planning: {every-hours: 6, horizon-hours: 24, lead-hours: 1, step-s: 5, rounds: 2}",
        "satellites:",
        "  - name: Own",
        `    ${orbits[state.make]}`,
        `    sensor: ${JSON.stringify(state.sensor)}`,
        `    off-nadir-deg: ${state.offNadirDeg}`,
        `    swath-km: ${state.swathKm}`,
        ...rateLines(taken, ["turning", "data"]).map((line) => `    ${line}`),
        "stations:",
        ...state.stations.flatMap((station) => [
            `  - name: ${JSON.stringify(station.name)}`,
            `    place: ${point(station)}`,
            "    elevation-min-deg: 5",
            "    set-up-s: 30",
            ...rateLines(taken, ["station"]).map((line) => `    ${line}`),
        ]),
        "watched:",
        ...state.places.map((place) => `  - {name: ${JSON.stringify(place.name)}, at: ${point(place)}}`),
        "requests:",
        ...state.places.map(
            (place) =>
                `  - {name: ${JSON.stringify(place.name)}, point: ${point(place)}, repeat-days: 1, exposure-s: 5, ` +
                `sun-elevation-min-deg: ${sunElevationMinDeg}}`,
        ),
        "",
    ].join("\n");
}

/** What a map of a scenario is of where nothing is said: what lies around its first place. */
export function boxOf(state: NetworkState, scenario: NetworkScenario): Box | "earth" {
    if (state.area) {
        return state.area;
    }
    const place =
        scenario.watched[0]?.position ?? scenario.requests.find((request) => request.target.position)?.target.position;
    return place ? boxAround(place) : "earth";
}

const halfHeightDeg = 9;
const halfWidthDeg = 13;

export function boxAround({ latitudeDeg, longitudeDeg }: { latitudeDeg: number; longitudeDeg: number }): Box {
    const turned = (degrees: number): number =>
        Math.round(degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees);
    const south = Math.round(Math.max(-90, Math.min(90 - 2 * halfHeightDeg, latitudeDeg - halfHeightDeg)));
    return [turned(longitudeDeg - halfWidthDeg), south, turned(longitudeDeg + halfWidthDeg), south + 2 * halfHeightDeg];
}

/** A box as GeoJSON: an edge along a parallel has corners so near each other that its way round is clear. */
export function polygonOf([west, south, east, north]: Box): { type: "Polygon"; coordinates: number[][][] } {
    const width = east > west ? east - west : east - west + 360;
    const parts = Math.max(1, Math.ceil(width / 90));
    const along = (latitude: number): number[][] =>
        Array.from({ length: parts + 1 }, (_, i) => [west + (width * i) / parts, latitude]);
    const ring = [...along(south), ...along(north).reverse()];
    return { type: "Polygon", coordinates: [[...ring, ring[0]]] };
}
