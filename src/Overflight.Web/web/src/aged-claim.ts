// What is found of a claim by elements of other ages.

import type { Pass, Verdict, ViewGeometry } from "./api";

export interface PlaceByAge {
    name: string;
    claimedInstant: string;
    pass: Pass | null;
    atClaim: ViewGeometry | null;
}
/** What is found by elements of another age; \`counts\` where the finding rests on them. */
export interface FindingByAge {
    elementsEpoch: string;
    elementsAgeDays: number;
    counts: boolean;
    finding: Verdict;
    uncertaintyS: number;
    crossTrackUncertaintyM: number;
    chanceRatio: number | null;
    places: PlaceByAge[];
}
export interface AgedClaim {
    id: string;
    sets: FindingByAge[];
    assumed: FindingByAge[];
}
