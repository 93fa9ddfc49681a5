// How much a finding rests on the age of its elements: a chart, and the sets there are.

import type { AgedClaim, FindingByAge } from "../aged-claim";
import { read } from "../api";
import { ageChart, offsetS } from "../charts/age-chart";
import { fillWith, h, scrollBox } from "../dom";
import { degrees, elementAge, grouped, plusMinus } from "../format";
import { failure, working } from "../notice";
import { parseTime, utcDate } from "../time";
import { verdictBadge } from "./claim-words";

export class ClaimAges {
    private readonly body = h("div", { class: "chart-box" }, working("Checking with elements of other ages …"));
    readonly element = h("section", { class: "ages" }, h("h2", null, "Had the elements been older"), this.body);
    private aged: AgedClaim | null = null;
    private place = 0;

    constructor(id: string, signal: AbortSignal) {
        void this.load(id, signal);
    }

    /** Shows another place, by its order on the page. */
    show(place: number): void {
        this.place = place;
        this.draw();
    }

    private async load(id: string, signal: AbortSignal): Promise<void> {
        try {
            this.aged = await read<AgedClaim>(`claims/${encodeURIComponent(id)}/ages`, {}, signal);
            this.draw();
        } catch (error) {
            fillWith(this.body, failure(error));
        }
    }

    private draw(): void {
        if (this.aged === null) {
            return;
        }
        const { sets, assumed } = this.aged;
        const name = sets[0]?.places[this.place]?.name ?? "";
        fillWith(
            this.body,
            sets.length === 0
                ? h(
                      "p",
                      { class: "empty" },
                      "No elements of this satellite are known. Import some: overflight elements import FILE",
                  )
                : (ageChart({
                      label: `How early or late the pass over ${name} may be, against the age of the elements`,
                      sets,
                      assumed,
                      place: this.place,
                  }) ?? h("p", { class: "empty" }, `The elements give no pass over ${name} near the claimed time.`)),
            sets.length > 0 ? this.table(sets) : null,
        );
    }

    private table(sets: FindingByAge[]): HTMLElement {
        return scrollBox(
            "Findings by element set",
            h(
                "table",
                { class: "sets" },
                h("caption", null, "By each element set there is around the claim (of many, one for every three days)"),
                h(
                    "thead",
                    null,
                    h(
                        "tr",
                        null,
                        ["Elements of", "finding", "highest", "early or late", "elevation then"].map((word) =>
                            h("th", { scope: "col" }, word),
                        ),
                    ),
                ),
                h(
                    "tbody",
                    null,
                    sets.map((found) => this.row(found)),
                ),
            ),
        );
    }

    private row(found: FindingByAge): HTMLElement {
        const place = found.places[this.place];
        const at = offsetS(place);
        return h(
            "tr",
            { class: found.counts ? "main" : "" },
            h(
                "th",
                { scope: "row" },
                `${utcDate(parseTime(found.elementsEpoch))}, ${elementAge(found.elementsAgeDays)}`,
            ),
            h("td", null, verdictBadge(found.finding)),
            h("td", null, at === null ? "no pass" : `${grouped(Math.abs(at), 1)} s ${at < 0 ? "before" : "after"}`),
            h("td", null, plusMinus(found.uncertaintyS)),
            h("td", null, place.atClaim ? degrees(place.atClaim.elevationDeg) : "not known"),
        );
    }
}
