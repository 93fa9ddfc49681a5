// All claims with their findings.

import { read, type CheckedClaim, type CheckedClaims, type Verdict } from "../api";
import { fillWith, h } from "../dom";
import { degrees, percent, plusMinus } from "../format";
import { failure, working } from "../notice";
import { keepAddress, routeText, type Route } from "../route";
import { claimedTime, meaning, statedTime, verdictBadge } from "./claim-words";
import type { View } from "./view";

const verdicts: Verdict[] = ["Supported", "Contradicted", "Undetermined"];

export class ClaimsView implements View {
    readonly title = "Claims";
    private readonly list = h("div", { class: "claim-list" }, working("Checking the claims …"));
    private readonly filters = h("div", { class: "filters", role: "group", "aria-label": "Show findings" });
    readonly element = h(
        "div",
        { class: "page" },
        h(
            "div",
            null,
            h("h1", null, "Claims, and what physics says of them"),
            h(
                "p",
                { class: "lead muted" },
                "Published statements that a satellite took a picture of a place at a time, each " +
                    "checked against its orbit and the light. That a time fits does not show that a picture was taken: anyone " +
                    "with the elements could have computed it.",
            ),
        ),
        this.filters,
        this.list,
    );
    private readonly asked = new AbortController();
    private claims: CheckedClaim[] = [];

    constructor(private route: Route) {
        void this.load();
    }

    go(route: Route): boolean {
        this.route = route;
        this.show();
        return true;
    }

    dispose(): void {
        this.asked.abort();
    }

    private async load(): Promise<void> {
        try {
            this.claims = (await read<CheckedClaims>("claims", {}, this.asked.signal)).claims;
            this.show();
        } catch (error) {
            fillWith(this.list, failure(error));
        }
    }

    private show(): void {
        const only = verdicts.find((verdict) => verdict === this.route.query.get("finding")) ?? null;
        const shown = this.claims.filter((claim) => only === null || claim.finding.finding === only);
        fillWith(
            this.filters,
            [null, ...verdicts].map((verdict) => {
                const count = this.claims.filter(
                    (claim) => verdict === null || claim.finding.finding === verdict,
                ).length;
                return h(
                    "button",
                    {
                        type: "button",
                        "aria-pressed": String(verdict === only),
                        click: () => {
                            keepAddress(routeText(["claims"], { finding: verdict }));
                            this.route = {
                                path: ["claims"],
                                query: new URLSearchParams(verdict ? { finding: verdict } : {}),
                            };
                            this.show();
                        },
                    },
                    `${verdict ?? "All"} `,
                    h("span", { class: "num muted" }, count),
                );
            }),
        );
        fillWith(
            this.list,
            shown.length === 0
                ? h("p", { class: "empty" }, "No claim has this finding. Choose All to see the others.")
                : shown.map((claim) => this.card(claim)),
        );
    }

    private card({ finding }: CheckedClaim): HTMLElement {
        const { claim } = finding;
        const station = claim.meaning === "Received" ? finding.station : null;
        const view = station ? station.atClaim : finding.atClaim;
        const figures = [
            station ? `from ${station.station.name}${station.isAssumed ? " (assumed)" : ""}:` : null,
            view && view.elevationDeg > 0
                ? `elevation ${degrees(view.elevationDeg)}`
                : view
                  ? "below the horizon"
                  : null,
            view && view.elevationDeg > 0 ? `off-nadir ${degrees(view.offNadirDeg)}` : null,
            view ? `Sun ${degrees(view.sunElevationDeg)}` : null,
            finding.uncertaintyS !== null ? `${plusMinus(finding.uncertaintyS)}` : null,
            finding.chanceRatio !== null ? `by chance ${percent(finding.chanceRatio)}` : null,
        ]
            .filter((text) => text !== null)
            .join(" · ")
            .replace(": · ", ": ");
        return h(
            "article",
            { class: "claim-card", "data-claim": claim.id },
            h(
                "div",
                { class: "claim-head" },
                verdictBadge(finding.finding),
                h("span", { class: "num" }, claimedTime(claim)),
                h("span", { class: "muted" }, statedTime(claim)),
            ),
            h("h2", null, h("a", { href: routeText(["claims", claim.id]) }, claim.subject)),
            h("p", { class: "muted" }, `${claim.source.speaker ?? "Not said by whom"}: ${meaning(claim)} then`),
            h("p", null, finding.reasons[0]),
            h("div", { class: "claim-figures num muted" }, figures),
        );
    }
}
