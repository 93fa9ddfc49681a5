// What a claim says, why it is found so, and what that rests on.

import type { ClaimFinding } from "../api";
import { h, outside } from "../dom";
import { distance, elementAge, grouped, percent, plusMinus } from "../format";
import { routeText } from "../route";
import { iso, parseTime, utc } from "../time";

export function said({ claim }: ClaimFinding): HTMLElement {
    const { source } = claim;
    return h(
        "section",
        null,
        h("h2", null, "What was said"),
        h(
            "blockquote",
            null,
            claim.wording ?? claim.subject,
            claim.visible ? ` Said to be visible: ${claim.visible}.` : null,
        ),
        h(
            "p",
            { class: "muted" },
            source.speaker ? `${source.speaker}, in ` : null,
            source.url ? outside(source.url, source.title) : source.title,
        ),
    );
}

export function reasons(finding: ClaimFinding): HTMLElement {
    return h(
        "section",
        null,
        h("h2", null, "Why"),
        h(
            "ul",
            { class: "dots" },
            finding.reasons.map((reason) => h("li", null, reason)),
        ),
        h(
            "div",
            { class: "not-shown" },
            h("h3", null, "What this does not show"),
            h(
                "ul",
                { class: "dots" },
                finding.doesNotShow.map((text) => h("li", null, text)),
            ),
        ),
    );
}

export function basis(finding: ClaimFinding): HTMLElement {
    const rows: [string, string][] = [["Satellite", String(finding.claim.satellite)]];
    if (finding.elementsEpoch !== null && finding.elementsAgeDays !== null) {
        rows.push(["Elements", `${utc(parseTime(finding.elementsEpoch))}, ${elementAge(finding.elementsAgeDays)}`]);
    }
    if (finding.uncertaintyS !== null) {
        rows.push(["Early or late", `${plusMinus(finding.uncertaintyS)} (95 %)`]);
    }
    if (finding.crossTrackUncertaintyM !== null) {
        rows.push(["Beside the track", `±${distance(finding.crossTrackUncertaintyM)} (95 %)`]);
    }
    if (finding.differenceS !== null) {
        rows.push([
            "Claimed minus highest",
            `${finding.differenceS < 0 ? "−" : "+"}${grouped(Math.abs(finding.differenceS), 1)} s`,
        ]);
    }
    if (finding.chanceRatio !== null) {
        rows.push(["Fits by chance", percent(finding.chanceRatio)]);
    }
    rows.push(["Data", finding.snapshotDigest.slice(0, 16)]);
    return h(
        "section",
        null,
        h("h2", null, "What it rests on"),
        h(
            "dl",
            { class: "figures" },
            rows.flatMap(([name, value]) => [h("dt", null, name), h("dd", { class: "num" }, value)]),
        ),
        h(
            "p",
            { class: "claim-links" },
            h(
                "a",
                {
                    href: `v1/claims/${encodeURIComponent(finding.id)}/dossier.html`,
                    download: `${finding.id}.html`,
                    class: "button",
                },
                "Dossier (one page, works without a network)",
            ),
            h(
                "a",
                { href: `v1/claims/${encodeURIComponent(finding.id)}`, download: `${finding.id}.json` },
                "Request and finding as JSON",
            ),
            h(
                "a",
                {
                    href: routeText(["now"], {
                        at: iso(parseTime(finding.claim.time.from)),
                        satellites: finding.claim.satellite,
                    }),
                },
                "This second on the globe",
            ),
        ),
    );
}
