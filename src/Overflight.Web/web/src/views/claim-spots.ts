// The places of a claim from which the satellite is looked at, and the views that are asked for.

import type { ClaimFinding, NamedPlace, Pass, ViewGeometry } from "../api";
import { hour, iso, minute, parseTime, second } from "../time";

/** A place whose view of the satellite is shown: one of the claim's, or the station. */
export interface Spot {
    place: NamedPlace;
    pass: Pass | null;
    atClaim: ViewGeometry | null;
    instant: number;
    role: string;
}

const nameMax = 30;
const chartRoom = minute;
const chartMax = 2 * hour;
const viewsWanted = 360;

/** A name that fits on a map. */
export function shortened(name: string): string {
    return name.length <= nameMax ? name : `${name.slice(0, nameMax - 1).trimEnd()}…`;
}

/** The station first where the claim is of reception: it is what can be tested. */
export function spotsOf(finding: ClaimFinding): Spot[] {
    const places = finding.places.map((check): Spot => ({
        place: check.place,
        pass: check.pass,
        atClaim: check.atClaim,
        instant: parseTime(check.claimedInstant),
        role: "place",
    }));
    const { station } = finding;
    return station === null
        ? places
        : [
              {
                  place: station.station,
                  pass: station.contact,
                  atClaim: station.atClaim,
                  instant: parseTime(finding.claim.time.from),
                  role: station.isAssumed ? "assumed station" : "station",
              },
              ...places,
          ];
}

/** Views over the pass and the claimed time, so that the claimed instant is one of them. */
export function viewsRequest(finding: ClaimFinding, spot: Spot): unknown {
    const times = [spot.instant, parseTime(finding.claim.time.from), parseTime(finding.claim.time.to)];
    if (spot.pass && Math.abs(parseTime(spot.pass.tca) - spot.instant) < chartMax / 2) {
        times.push(parseTime(spot.pass.aos), parseTime(spot.pass.los));
    }
    const before = Math.min(chartMax / 2, spot.instant - Math.min(...times) + chartRoom);
    const after = Math.min(chartMax / 2, Math.max(...times) - spot.instant + chartRoom);
    const step = Math.max(1, Math.round((before + after) / second / viewsWanted)) * second;
    const start = spot.instant - Math.ceil(before / step) * step;
    const end = spot.instant + Math.ceil(after / step) * step;
    return {
        satellite: finding.claim.satellite,
        place: spot.place,
        span: [iso(start), iso(end)],
        stepS: step / second,
    };
}
