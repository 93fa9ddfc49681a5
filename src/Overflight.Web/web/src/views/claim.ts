// One claim: what was said, where, what physics says, and what that does not show.

import { geoDistance } from "d3-geo";
import {
    analyse,
    read,
    type CheckedClaim,
    type ClaimFinding,
    type FollowViewResult,
    type NamedPlace,
    type Pass,
    type ViewGeometry,
} from "../api";
import { viewChart } from "../charts/view-chart";
import { fillWith, h, newId } from "../dom";
import { SunPath } from "../ephemerides";
import { degrees, distance, elementAge, grouped, percent, plusMinus, position } from "../format";
import { onEarth } from "../geo";
import { failure, working } from "../notice";
import { keepAddress, routeText, type Route } from "../route";
import { noPicture, type Picture, type Stage } from "../scene/picture";
import { hasWebGl, makeStage, type StageKind } from "../scene/stage";
import { hour, iso, localTime, minute, parseTime, second, utc, utcClock } from "../time";
import { claimedTime, meaning, statedTime, verdictBadge } from "./claim-words";
import type { View } from "./view";

/** A place whose view of the satellite is shown: one of the claim's, or the station. */
interface Spot {
    place: NamedPlace;
    pass: Pass | null;
    atClaim: ViewGeometry | null;
    instant: number;
    role: string;
}

/** The map reaches this much farther than the satellite is, within limits. */
const regionRoom = 1.5;
const regionMinDeg = 2;
const regionMaxDeg = 22;
const nameMax = 30;
const chartRoom = minute;
const chartMax = 2 * hour;
const viewsWanted = 360;

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
                h("div", { class: "claim-words" }, this.said(finding), this.reasons(finding), this.basis(finding)),
                h(
                    "div",
                    { class: "claim-pictures" },
                    h("div", { class: "panel-row" }, this.places, this.kinds),
                    this.mapBox,
                    this.chartBox,
                    this.passBox,
                ),
            ),
        ];
    }

    private said({ claim }: ClaimFinding): HTMLElement {
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
                source.url
                    ? h("a", { href: source.url, rel: "noreferrer noopener", target: "_blank" }, source.title)
                    : source.title,
            ),
        );
    }

    private reasons(finding: ClaimFinding): HTMLElement {
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

    private basis(finding: ClaimFinding): HTMLElement {
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

    private async show(): Promise<void> {
        const own = ++this.turn;
        this.switches();
        const spot = this.spots[this.spot];
        const finding = this.finding!;
        fillWith(this.passBox, this.figures(spot));
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

    private figures(spot: Spot): HTMLElement {
        const { position: at } = spot.place;
        const caption = newId("pass");
        const row = (name: string, time: number, view: ViewGeometry | null, isMain = false): HTMLElement =>
            h(
                "tr",
                { class: isMain ? "main" : "" },
                h("th", { scope: "row" }, name),
                h("td", null, utcClock(time)),
                view
                    ? [
                          degrees(view.elevationDeg),
                          degrees(view.azimuthDeg, 0),
                          degrees(view.offNadirDeg),
                          distance(view.rangeM),
                          degrees(view.sunElevationDeg),
                      ].map((text) => h("td", null, text))
                    : h("td", { colspan: 5 }, "not known"),
            );
        const rows: [number, HTMLElement][] = [[spot.instant, row("claimed", spot.instant, spot.atClaim, true)]];
        if (spot.pass) {
            const { pass } = spot;
            rows.push(
                [parseTime(pass.aos), row("rises", parseTime(pass.aos), pass.aosView)],
                [parseTime(pass.tca), row("highest", parseTime(pass.tca), pass.tcaView)],
                [parseTime(pass.los), row("sets", parseTime(pass.los), pass.losView)],
            );
        }
        rows.sort(([a], [b]) => a - b);
        const words = ["", "UTC", "elevation", "azimuth", "off-nadir", "distance", "Sun"];
        return h(
            "div",
            { class: "table-box" },
            h(
                "table",
                { "aria-labelledby": caption },
                h(
                    "caption",
                    { id: caption },
                    `Seen from ${spot.place.name}, ${position(at.latitudeDeg, at.longitudeDeg)}; ` +
                        `there it was ${localTime(spot.instant, { zone: null, longitudeDeg: at.longitudeDeg })}`,
                ),
                h(
                    "thead",
                    null,
                    h(
                        "tr",
                        null,
                        words.map((word) => h(word ? "th" : "td", { scope: word ? "col" : null }, word)),
                    ),
                ),
                h(
                    "tbody",
                    null,
                    rows.map(([, element]) => element),
                ),
            ),
        );
    }
}

/** A name that fits on a map. */
function shortened(name: string): string {
    return name.length <= nameMax ? name : `${name.slice(0, nameMax - 1).trimEnd()}…`;
}

/** The station first where the claim is of reception: it is what can be tested. */
function spotsOf(finding: ClaimFinding): Spot[] {
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
function viewsRequest(finding: ClaimFinding, spot: Spot): unknown {
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
