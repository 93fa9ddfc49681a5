// What the first view shows, as its address holds it.

import type { Reach } from "../footprints";
import { numbersOf, routeText, type Route } from "../route";
import type { StageKind } from "../scene/stage";
import { iso, parseTime } from "../time";

export const satellitesMax = 8;
/** Pyongyang's reconnaissance satellite, whose elements ship. */
export const firstSatellite = 58400;

export interface NowState {
    /** Milliseconds since 1970 UTC; null for the present. */
    at: number | null;
    satellites: number[];
    selected: number | null;
    stage: StageKind | null;
    hasAll: boolean;
    /** What is drawn of what they have in sight. */
    reach: Reach;
}

export const reaches: [Reach, string][] = [
    [30, "reach at 30° tilt, horizon"],
    [45, "reach at 45° tilt, horizon"],
    [60, "reach at 60° tilt, horizon"],
    ["horizon", "horizon alone"],
    ["none", "not drawn"],
];
const firstReach: Reach = 45;

export function nowState(route: Route): NowState {
    const at = parseTime(route.query.get("at") ?? "");
    const asked = route.query.get("satellites");
    const satellites = asked === null ? [firstSatellite] : numbersOf(asked, satellitesMax);
    const selected = Number(route.query.get("selected"));
    const stage = route.query.get("stage");
    const reach = reaches.find(([reach]) => String(reach) === route.query.get("reach"));
    return {
        at: Number.isNaN(at) ? null : at,
        satellites,
        selected: satellites.includes(selected) ? selected : (satellites[0] ?? null),
        stage: stage === "globe" || stage === "map" ? stage : null,
        hasAll: route.query.get("all") === "1",
        reach: reach ? reach[0] : firstReach,
    };
}

export function nowAddress(state: NowState): string {
    return routeText(["now"], {
        at: state.at === null ? null : iso(state.at),
        satellites: state.satellites.length === 0 ? "none" : state.satellites.join(","),
        selected: state.selected === state.satellites[0] ? null : state.selected,
        stage: state.stage,
        all: state.hasAll ? 1 : null,
        reach: state.reach === firstReach ? null : state.reach,
    });
}
