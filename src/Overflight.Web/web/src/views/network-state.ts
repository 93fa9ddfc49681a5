// What the view of networks asks, as its address holds it.

import { routeText, type Route } from "../route";
import type { StageKind } from "../scene/stage";
import { day, parseTime, utcDate } from "../time";
import { rates, type RateKey, type Rates } from "./network-rates";

export interface StatePlace {
    name: string;
    latitudeDeg: number;
    longitudeDeg: number;
}

/** How the satellites of one's own network fly. */
export type Making = "copies" | "walker" | "sun";

/** West, south, east, north, degrees. */
export type Box = [number, number, number, number];

export interface NetworkState {
    /** A scenario that ships, or one's own. */
    scenario: string;
    /** Midnight UTC; null for the start of the scenario. */
    from: number | null;
    days: number;
    /** How long the plan is, hours from the start. */
    hours: number;
    make: Making;
    /** The satellite that is copied. */
    copied: number;
    count: number;
    planes: number;
    phasing: number;
    heightKm: number;
    inclinationDeg: number;
    /** Local time of the ascending node: "10:30". */
    node: string;
    sensor: string;
    offNadirDeg: number;
    swathKm: number;
    /** What is stated of turning, memory and data rates. */
    rates: Rates;
    stations: StatePlace[];
    places: StatePlace[];
    /** What is mapped: a box, the whole Earth, or null for what lies around the first place. */
    area: Box | "earth" | null;
    /** Which figure of a cell is drawn. */
    figure: Figure;
    /** What it is drawn on. */
    stage: StageKind;
    isComputed: boolean;
}

export const figures = ["gapMax", "gapMean", "response", "accesses", "seen"] as const;
export type Figure = (typeof figures)[number];

export const own = "own";
export const firstScenario = "dprk-network";
export const spansDays = [1, 2, 4, 7, 14, 30];
export const planHours = [6, 12, 24, 48];
export const placesMax = 30;
const nameMax = 60;

export const startState: NetworkState = {
    scenario: firstScenario,
    from: null,
    days: 7,
    hours: 24,
    make: "walker",
    copied: 58400,
    count: 4,
    planes: 2,
    phasing: 1,
    heightKm: 500,
    inclinationDeg: 97.4,
    node: "10:30",
    sensor: "Malligyong-1 unsourced 3-5 m",
    offNadirDeg: 30,
    swathKm: 20,
    rates: {},
    stations: [{ name: "Pyongyang General Control Centre", latitudeDeg: 39.0425, longitudeDeg: 125.71 }],
    places: [
        { name: "Seoul", latitudeDeg: 37.566, longitudeDeg: 126.9784 },
        { name: "Guam", latitudeDeg: 13.5804, longitudeDeg: 144.9295 },
        { name: "Norfolk", latitudeDeg: 36.9408, longitudeDeg: -76.2925 },
    ],
    area: null,
    figure: "gapMean",
    stage: "map",
    isComputed: false,
};

const within = (text: string | null, low: number, high: number, otherwise: number): number => {
    const value = text === null || text === "" ? NaN : Number(text);
    return value >= low && value <= high ? value : otherwise;
};

export function networkState(route: Route): NetworkState {
    const { query } = route;
    const first = startState;
    const from = parseTime(query.get("from") ?? "");
    const make = query.get("make");
    const whole = (name: string, low: number, high: number, otherwise: number): number =>
        Math.round(within(query.get(name), low, high, otherwise));
    const count = whole("count", 1, 60, first.count);
    const planes = whole("planes", 1, count, Math.min(first.planes, count));
    const node = query.get("node") ?? "";
    const figure = query.get("figure") as Figure;
    return {
        scenario: query.get("scenario") || first.scenario,
        from: Number.isNaN(from) ? null : Math.floor(from / day) * day,
        days: whole("days", 1, 92, first.days),
        hours: whole("hours", 1, 168, first.hours),
        make: make === "copies" || make === "sun" ? make : "walker",
        copied: whole("of", 1, 999_999_999, first.copied),
        count,
        planes: count % planes === 0 ? planes : 1,
        phasing: whole("phasing", 0, planes - 1, Math.min(first.phasing, planes - 1)),
        heightKm: within(query.get("height"), 150, 36_000, first.heightKm),
        inclinationDeg: within(query.get("inclination"), 0, 180, first.inclinationDeg),
        node: /^([01]\d|2[0-3]):[0-5]\d$/.test(node) ? node : first.node,
        sensor: query.get("sensor") || first.sensor,
        offNadirDeg: within(query.get("offnadir"), 1, 90, first.offNadirDeg),
        swathKm: within(query.get("swath"), 0.1, 3_000, first.swathKm),
        rates: ratesOf(query),
        stations: placesOf(query.get("stations")) ?? first.stations,
        places: placesOf(query.get("places")) ?? first.places,
        area: areaOf(query.get("area")),
        figure: figures.includes(figure) ? figure : first.figure,
        stage: query.get("stage") === "globe" ? "globe" : "map",
        isComputed: query.get("computed") === "1",
    };
}

function ratesOf(query: URLSearchParams): Rates {
    return Object.fromEntries(
        rates.flatMap(({ key, low, high }): [RateKey, number][] => {
            const value = within(query.get(key), low, high, NaN);
            return Number.isNaN(value) ? [] : [[key, value]];
        }),
    );
}

export function networkAddress(state: NetworkState): string {
    const isOwn = state.scenario === own;
    const shared = {
        scenario: state.scenario === firstScenario ? null : state.scenario,
        from: state.from === null ? null : utcDate(state.from),
        days: state.days === startState.days ? null : state.days,
        hours: state.hours === startState.hours ? null : state.hours,
    };
    const made = {
        make: state.make,
        of: state.make === "copies" ? state.copied : null,
        count: state.count,
        planes: state.planes,
        phasing: state.phasing,
        height: state.make === "copies" ? null : state.heightKm,
        inclination: state.make === "walker" ? state.inclinationDeg : null,
        node: state.make === "sun" ? state.node : null,
        sensor: state.sensor,
        offnadir: state.offNadirDeg,
        swath: state.swathKm,
        ...state.rates,
        stations: placesText(state.stations),
        places: placesText(state.places),
    };
    return routeText(["network"], {
        ...shared,
        ...(isOwn ? made : {}),
        area: state.area === null ? null : state.area === "earth" ? "earth" : state.area.join(","),
        figure: state.figure === startState.figure ? null : state.figure,
        stage: state.stage === startState.stage ? null : state.stage,
        computed: state.isComputed ? 1 : null,
    });
}

/** "Seoul@37.566,126.9784;Guam@13.5804,144.9295"; null where nothing is said. */
export function placesOf(text: string | null): StatePlace[] | null {
    if (text === null) {
        return null;
    }
    const places = text.split(";").flatMap((part): StatePlace[] => {
        const match = /^(.+)@(-?[\d.]+),(-?[\d.]+)$/.exec(part.trim());
        const [latitudeDeg, longitudeDeg] = [Number(match?.[2] ?? NaN), Number(match?.[3] ?? NaN)];
        return match && Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180
            ? [{ name: match[1].slice(0, nameMax), latitudeDeg, longitudeDeg }]
            : [];
    });
    return unlike(places).slice(0, placesMax);
}

/** Places whose names differ: a scenario's requests do. */
export function unlike(places: StatePlace[]): StatePlace[] {
    const names = new Set<string>();
    return places.filter((place) => {
        const name = place.name.toLowerCase();
        return !names.has(name) && names.add(name);
    });
}

export function placesText(places: StatePlace[]): string {
    return places
        .map(({ name, latitudeDeg, longitudeDeg }) => `${name.replace(/[;@]/g, " ")}@${latitudeDeg},${longitudeDeg}`)
        .join(";");
}

function areaOf(text: string | null): NetworkState["area"] {
    if (text === "earth") {
        return "earth";
    }
    const numbers = (text ?? "").split(",").map(Number);
    return numbers.length === 4 && isBox(numbers as Box) ? (numbers as Box) : null;
}

/** Whether it encloses something: latitudes in order, longitudes within a turn; east below west crosses ±180°. */
export function isBox([west, south, east, north]: Box): boolean {
    return (
        [west, south, east, north].every((value) => Number.isFinite(value)) &&
        Math.abs(west) <= 180 &&
        Math.abs(east) <= 180 &&
        west !== east &&
        south >= -90 &&
        north <= 90 &&
        south < north
    );
}
