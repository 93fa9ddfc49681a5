// One claim: what was said, where, what physics says, and what that does not show.

import { geoDistance } from "d3-geo";
import { analyse, read, type CheckedClaim, type ClaimFinding, type FollowViewResult } from "../api";
import { viewChart } from "../charts/view-chart";
import { fillWith, h } from "../dom";
import { SunPath } from "../ephemerides";
import { onEarth } from "../geo";
import { failure, working } from "../notice";
import { keepAddress, routeText, type Route } from "../route";
import { noPicture, type Picture, type Stage } from "../scene/picture";
import { hasWebGl, makeStage, type StageKind } from "../scene/stage";
import { parseTime, second, utcClock } from "../time";
import { ClaimAges } from "./claim-ages";
import { passTable } from "./claim-pass";
import { shortened, spotsOf, viewsRequest, type Spot } from "./claim-spots";
import { basis, reasons, said } from "./claim-text";
import { claimedTime, meaning, statedTime, verdictBadge } from "./claim-words";
import type { View } from "./view";

/** The map reaches this much farther than the satellite is, within limits. */
const regionRoom = 1.5;
const regionMinDeg = 2;
const regionMaxDeg = 22;

export class ClaimView implements View {
    title = "Claim";
    readonly element = h("div", { class: "page claim" }, working("Checking the claim …"));
    private readonly asked = new AbortController();
    private readonly mapBox = h("div", { class: "claim-map" });
    private readonly chartBox = h("div", { class: "chart-box" });
    private readonly passBox = h("div");
    private readonly sun = new SunPath(() => this.draw());
    private readonly places = h("div", { class: "filters", role: "group", "aria-label": "Place" });
    private readonly kinds = h("div", { class: "segments", role: "group", "aria-label": "Kind of map" });
    private ages: ClaimAges | null = null;
    private stage: Stage | null = null;
    private spots: Spot[] = [];
    private spot = 0;
    private kind: StageKind;
    private finding: ClaimFinding | null = null;
    private elevationMinDeg: number | null = null;
    private followed: FollowViewResult | null = null;
    private turn = 0;

    constructor(private readonly route: Route) {
        this.kind = route.query.get("stage") === "globe" && hasWebGl() ? "globe" : "map";
        void this.load();
    }

    dispose(): void {
        this.asked.abort();
        this.stage?.dispose();
    }

    private async load(): Promise<void> {
        try {
            const { request, finding } = await read<CheckedClaim>(
                `claims/${encodeURIComponent(this.route.path[1])}`,
                {},
                this.asked.signal,
            );
            this.finding = finding;
            this.elevationMinDeg = request.elevationMinDeg;
            this.spots = spotsOf(finding);
            this.ages = new ClaimAges(finding.id, this.asked.signal);
            const asked = Number(this.route.query.get("place") ?? NaN);
            this.spot = asked >= 0 && asked < this.spots.length ? Math.floor(asked) : 0;
            document.title = `${finding.claim.subject} – Overflight`;
            fillWith(this.element, this.layOut(finding));
            await this.show();
        } catch (error) {
            fillWith(this.element, failure(error), h("p", null, h("a", { href: "#/claims" }, "All claims")));
        }
    }

    private layOut(finding: ClaimFinding): HTMLElement[] {
        const { claim } = finding;
        const stated = statedTime(claim);
        return [
            h(
                "header",
                { class: "claim-title" },
                h("a", { href: "#/claims", class: "back" }, "‹ All claims"),
                h("h1", null, claim.subject),
                h(
                    "div",
                    { class: "claim-head" },
                    verdictBadge(finding.finding),
                    h("b", { class: "num" }, claimedTime(claim)),
                    stated ? h("span", { class: "muted num" }, `stated as ${stated}`) : null,
                    h("span", { class: "muted" }, meaning(claim)),
                ),
            ),
            h(
                "div",
                { class: "claim-grid" },
                h("div", { class: "claim-words" }, said(finding), reasons(finding), basis(finding)),
                h(
                    "div",
                    { class: "claim-pictures" },
                    h("div", { class: "panel-row" }, this.places, this.kinds),
                    this.mapBox,
                    this.chartBox,
                    this.passBox,
                    this.ages?.element,
                ),
            ),
        ];
    }

    private async show(): Promise<void> {
        const own = ++this.turn;
        this.switches();
        const spot = this.spots[this.spot];
        const finding = this.finding!;
        fillWith(this.passBox, passTable(spot));
        this.ages?.show(this.spot);
        fillWith(this.chartBox, working("Following the line of sight …"));
        keepAddress(
            routeText(["claims", finding.id], {
                place: this.spot === 0 ? null : this.spot,
                stage: this.kind === "globe" ? "globe" : null,
            }),
        );
        try {
            const followed = await analyse<FollowViewResult>("views", viewsRequest(finding, spot), this.asked.signal);
            if (own !== this.turn) {
                return;
            }
            this.followed = followed;
            void this.setStage(own);
            fillWith(
                this.chartBox,
                viewChart({
                    label: `Elevation and off-nadir angle at ${spot.place.name} around the claimed time`,
                    views: followed.views,
                    claimed: { from: parseTime(finding.claim.time.from), to: parseTime(finding.claim.time.to) },
                    uncertaintyS: finding.uncertaintyS,
                    elevationMinDeg: spot.role === "place" ? this.elevationMinDeg : null,
                }),
            );
            this.draw();
        } catch (error) {
            fillWith(this.chartBox, failure(error));
        }
    }

    private switches(): void {
        fillWith(
            this.places,
            this.spots.length < 2
                ? h("b", null, this.spots[0].place.name)
                : this.spots.map((spot, i) =>
                      h(
                          "button",
                          {
                              type: "button",
                              "aria-pressed": String(i === this.spot),
                              click: () => {
                                  this.spot = i;
                                  void this.show();
                              },
                          },
                          spot.role === "place" ? spot.place.name : `${spot.role}: ${spot.place.name}`,
                      ),
                  ),
        );
        fillWith(
            this.kinds,
            hasWebGl()
                ? (
                      [
                          ["map", "Flat map"],
                          ["globe", "Globe"],
                      ] as const
                  ).map(([kind, name]) =>
                      h(
                          "button",
                          {
                              type: "button",
                              "aria-pressed": String(kind === this.kind),
                              click: () => {
                                  this.kind = kind;
                                  void this.show();
                              },
                          },
                          name,
                      ),
                  )
                : null,
        );
    }

    private async setStage(own: number): Promise<void> {
        const {
            place: { position: at, name },
            instant,
        } = this.spots[this.spot];
        const here = this.followed?.views.find((row) => Math.abs(parseTime(row.instant) - instant) < second / 2)?.below;
        const away = here
            ? (geoDistance([at.longitudeDeg, at.latitudeDeg], [here.longitudeDeg, here.latitudeDeg]) * 180) / Math.PI
            : regionMaxDeg;
        const stage = await makeStage(this.kind, {
            label: `${name} and the satellite at the claimed time`,
            region: {
                longitudeDeg: at.longitudeDeg,
                latitudeDeg: at.latitudeDeg,
                radiusDeg: Math.min(regionMaxDeg, Math.max(regionMinDeg, regionRoom * away)),
            },
        });
        if (own !== this.turn || this.asked.signal.aborted) {
            stage.dispose();
            return;
        }
        this.stage?.dispose();
        this.stage = stage;
        fillWith(this.mapBox, stage.element);
        stage.centre(at.longitudeDeg, at.latitudeDeg);
        this.draw();
    }

    private draw(): void {
        if (this.stage && this.finding) {
            this.stage.show(this.picture());
        }
    }

    private picture(): Picture {
        const spot = this.spots[this.spot];
        const rows = this.followed?.views ?? [];
        const points = rows.map((row) => ({
            time: parseTime(row.instant),
            elevation: row.view.elevationDeg,
            at: onEarth(row.below.longitudeDeg, row.below.latitudeDeg, row.below.heightM),
        }));
        const here = points.find((point) => Math.abs(point.time - spot.instant) < second / 2) ?? null;
        const flat = (part: typeof points): Float64Array => Float64Array.from(part.flatMap((point) => point.at));
        return {
            ...noPicture,
            sun: this.sun.at(spot.instant),
            satellites: [
                {
                    number: this.finding!.claim.satellite,
                    name: `${utcClock(spot.instant)} UTC`,
                    colour: 0,
                    isSelected: true,
                    position: here?.at ?? null,
                    past: flat(points.filter((point) => point.time <= spot.instant)),
                    future: flat(points.filter((point) => point.time >= spot.instant)),
                },
            ],
            places: this.spots.map((other, i) => ({
                name: shortened(other.place.name),
                longitudeDeg: other.place.position.longitudeDeg,
                latitudeDeg: other.place.position.latitudeDeg,
                isMain: i === this.spot,
            })),
            lines:
                here && here.elevation > 0
                    ? [
                          {
                              from: here.at,
                              longitudeDeg: spot.place.position.longitudeDeg,
                              latitudeDeg: spot.place.position.latitudeDeg,
                          },
                      ]
                    : [],
        };
    }
}
