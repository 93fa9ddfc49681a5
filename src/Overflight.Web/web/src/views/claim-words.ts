// Words of claims and findings that both views use.

import type { Claim, Verdict } from "../api";
import { h } from "../dom";
import { parseTime, utc, utcClock, utcDate } from "../time";

const marks: Record<Verdict, string> = { Supported: "✓", Contradicted: "✕", Undetermined: "?" };

/** The finding as a badge: by word, mark and colour. */
export function verdictBadge(verdict: Verdict): HTMLElement {
    return h(
        "span",
        { class: `verdict ${verdict.toLowerCase()}` },
        h("span", { "aria-hidden": "true" }, marks[verdict]),
        ` ${verdict}`,
    );
}

/** The claimed time in UTC. */
export function claimedTime(claim: Claim): string {
    const [from, to] = [parseTime(claim.time.from), parseTime(claim.time.to)];
    const withSeconds = claim.time.precisionS < 60;
    if (to <= from) {
        return utc(from, withSeconds);
    }
    return utcDate(from) === utcDate(to)
        ? `${utcDate(from)} ${utcClock(from, withSeconds)} to ${utcClock(to, withSeconds)} UTC`
        : `${utc(from, withSeconds)} to ${utc(to, withSeconds)}`;
}

/** The claimed time as it was published. */
export function statedTime(claim: Claim): string | null {
    return claim.time.asStated ? `${claim.time.asStated}, ${claim.time.zone ?? "zone not known"}` : null;
}

/** What the claimed time is said to be. */
export function meaning(claim: Claim): string {
    return claim.meaning === "Taken" ? "taken" : "received on the ground";
}
