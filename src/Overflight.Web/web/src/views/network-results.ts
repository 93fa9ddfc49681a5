// What the server answers of plans and simulations: the members that the page shows.

import type { Geodetic } from "../api";

export type LostReason =
    "NotInReach" | "Night" | "Cloud" | "Memory" | "Energy" | "Warmth" | "Competition" | "Downlink" | "NoPlan";

export const reasons: Record<LostReason, string> = {
    NotInReach: "not in reach",
    Night: "night",
    Cloud: "cloud",
    Memory: "memory full",
    Energy: "battery",
    Warmth: "sensor too warm",
    Competition: "others worth more",
    Downlink: "not down in time",
    NoPlan: "no plan in time",
};

export interface PlannedPicture {
    satellite: string;
    request: string;
    scene: number;
    place: Geodetic;
    exposure: [string, string];
    retarget: [string, string];
    offNadirDeg: number;
    weight: number;
    station: string | null;
    delivered: string | null;
    deadline: string;
    isLate: boolean;
}
export interface PlannedContact {
    satellite: string;
    station: string;
    antenna: number;
    interval: [string, string];
    usable: [string, string];
    sentBits: number;
}
export interface SatelliteEclipses {
    satellite: string;
    eclipses: [string, string][];
    /** The share of the span. */
    darkRatio: number;
}
export interface SceneLeftOut {
    request: string;
    scene: number;
    weight: number;
    reason: LostReason;
    chanceCount: number;
    inTheWay: { request: string; scene: number }[];
}
export interface NetworkPlanResult {
    request: { span: [string, string] };
    plan: {
        pictures: PlannedPicture[];
        leftOut: SceneLeftOut[];
        contacts: PlannedContact[];
        weight: number;
        bound: number;
        gapRatio: number;
        isProved: boolean;
        firstWeight: number;
        roundCount: number;
    };
    eclipses: SatelliteEclipses[];
    snapshotDigest: string;
}

export interface NetworkFigures {
    requestCount: number;
    metCount: number;
    openCount: number;
    metRatio: number;
    lost: Partial<Record<LostReason, number>>;
    responseMedianS: number | null;
    response95S: number | null;
    latencyMedianS: number | null;
    latency95S: number | null;
    pictureCount: number;
    cloudyCount: number;
    sentBits: number;
    storageMaxBits: number;
}
export interface PlaceFigures {
    name: string;
    accessCount: number;
    revisitMeanS: number;
    revisitMaxS: number;
    pictureCount: number;
    ageMeanS: number;
    ageMaxS: number;
}
export interface SimulationResult {
    runs: { variant: string; satellites: string[]; figures: NetworkFigures; places: PlaceFigures[] }[];
    snapshotDigest: string;
}
