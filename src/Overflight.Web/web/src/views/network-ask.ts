// The three questions of a network, as the analyses take them.

import { levelCount } from "../scene/picture";
import type { NetworkState } from "./network-state";
import { boxOf, planSpan, polygonOf, type NetworkScenario } from "./network-scenario";

/** Strips of a map; every one is a question of its own. */
export const stripCount = 12;
export { levelCount };

/** The whole map: what the strips answer together, and what is given to be computed again. */
export function coverageRequest(state: NetworkState, scenario: NetworkScenario): object {
    const box = boxOf(state, scenario);
    const sun = scenario.satellites.every((satellite) => satellite.sensor.kind === "optical")
        ? { sunElevationMinDeg: Math.min(...scenario.requests.map((request) => request.sunElevationMinDeg), 10) }
        : {};
    return {
        satellites: [],
        orbits: scenario.satellites.map((satellite) => satellite.orbit),
        span: scenario.span,
        ...(box === "earth" ? {} : { area: polygonOf(box) }),
        limits: { offNadirMaxDeg: Math.max(...scenario.satellites.map((s) => s.offNadirMaxDeg)), ...sun },
        includesCells: true,
    };
}

export function planRequest(state: NetworkState, scenario: NetworkScenario): object {
    return { scenario, span: planSpan(state, scenario), roundsMax: 50 };
}

export function simulationRequest(scenario: NetworkScenario): object {
    return { scenario };
}
