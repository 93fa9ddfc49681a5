// The chosen satellites, each with how old its elements are at the time shown, and the selected one in figures.

import { analyse, isCancelled, read, type LocateResult, type SatelliteDetail } from "../api";
import { fillWith, h } from "../dom";
import { distance, elementAge, plusMinus, position } from "../format";
import { failure } from "../notice";
import { iso, localTime, parseTime, utc } from "../time";

export interface CardEvents {
    select(satellite: number): void;
    remove(satellite: number): void;
    centre(satellite: number): void;
    goTo(time: number): void;
}

export class SatelliteCards {
    readonly element = h("div", { class: "cards" });
    private readonly details = new Map<number, SatelliteDetail>();
    private located: LocateResult | null = null;
    private problem: HTMLElement | null = null;
    private asked: AbortController | null = null;
    private satellites: number[] = [];
    private selected: number | null = null;
    private time = 0;

    constructor(private readonly events: CardEvents) {}

    /** The name of a satellite as far as it is known. */
    nameOf(satellite: number): string {
        return this.details.get(satellite)?.satellite.name ?? String(satellite);
    }

    detailOf(satellite: number): SatelliteDetail | null {
        return this.details.get(satellite) ?? null;
    }

    /** Asks for the figures of a time and shows them. */
    async show(satellites: number[], selected: number | null, time: number): Promise<void> {
        [this.satellites, this.selected, this.time] = [satellites, selected, time];
        this.asked?.abort();
        this.asked = new AbortController();
        const { signal } = this.asked;
        this.problem = null;
        try {
            const [located] = await Promise.all([
                selected === null
                    ? null
                    : analyse<LocateResult>("locate", { satellite: selected, instant: iso(time) }, signal),
                ...satellites.map(async (satellite) => {
                    this.details.set(
                        satellite,
                        await read<SatelliteDetail>(`satellites/${satellite}`, { at: iso(time) }, signal),
                    );
                }),
            ]);
            this.located = located;
        } catch (error) {
            if (isCancelled(error)) {
                return;
            }
            this.problem = failure(error);
        }
        this.draw();
    }

    dispose(): void {
        this.asked?.abort();
    }

    private draw(): void {
        if (this.satellites.length === 0) {
            fillWith(
                this.element,
                h(
                    "p",
                    { class: "empty" },
                    "No satellite is chosen. Search above by name, number or country: try Malligyong, 25544 or North Korea.",
                ),
            );
            return;
        }
        fillWith(
            this.element,
            this.problem,
            this.satellites.map((satellite, i) => this.card(satellite, i)),
        );
    }

    private card(satellite: number, colour: number): HTMLElement {
        const detail = this.details.get(satellite);
        const isSelected = satellite === this.selected;
        const name = this.nameOf(satellite);
        return h(
            "article",
            { class: `card${isSelected ? " selected" : ""}`, "data-satellite": satellite },
            h(
                "div",
                { class: "card-head" },
                h("span", { class: `swatch track-${colour}`, "aria-hidden": "true" }),
                h(
                    "button",
                    {
                        type: "button",
                        class: "card-name",
                        "aria-pressed": String(isSelected),
                        click: () => this.events.select(satellite),
                    },
                    name,
                ),
                h("span", { class: "muted num" }, satellite),
                h(
                    "button",
                    {
                        type: "button",
                        class: "icon",
                        "aria-label": `Centre on ${name}`,
                        title: "Centre",
                        click: () => this.events.centre(satellite),
                    },
                    "◎",
                ),
                h(
                    "button",
                    {
                        type: "button",
                        class: "icon",
                        "aria-label": `Remove ${name}`,
                        title: "Remove",
                        click: () => this.events.remove(satellite),
                    },
                    "×",
                ),
            ),
            detail ? this.age(detail) : null,
            isSelected && this.located?.elements.catalogueNumber === satellite ? this.figures(this.located) : null,
        );
    }

    private age(detail: SatelliteDetail): HTMLElement {
        const { used, satellite } = detail;
        const isOld = Math.abs(used.elementsAgeDays) > 14 || !used.isPositionKnown;
        const last = parseTime(satellite.lastEpoch);
        return h(
            "div",
            { class: "card-line" },
            [satellite.country, satellite.sensor].filter((word) => word).join(" · "),
            h(
                "span",
                { class: `age${isOld ? " old" : ""}`, title: `Epoch ${used.elementsEpoch}` },
                `elements ${elementAge(used.elementsAgeDays)}`,
            ),
            used.isPositionKnown
                ? h("span", { class: "muted num" }, `${plusMinus(used.uncertaintyS)} (95 %)`)
                : h(
                      "p",
                      { class: "warn" },
                      "Too old to tell where on its orbit it is. ",
                      h(
                          "button",
                          { type: "button", class: "link", click: () => this.events.goTo(last) },
                          `Go to its newest elements, ${utc(last, false)}`,
                      ),
                  ),
        );
    }

    private figures(located: LocateResult): HTMLElement {
        if (!located.below) {
            return h("p", { class: "warn" }, `The elements give no position then (${located.status}).`);
        }
        const { below } = located;
        const row = (name: string, value: string): HTMLElement[] => [
            h("dt", null, name),
            h("dd", { class: "num" }, value),
        ];
        return h(
            "dl",
            { class: "figures", "data-at": iso(this.time) },
            row("Above", position(below.latitudeDeg, below.longitudeDeg)),
            row("Height", distance(below.heightM)),
            row("There", localTime(this.time, { zone: null, longitudeDeg: below.longitudeDeg })),
            row("In sunlight", located.isSunlit ? "yes" : "no"),
            row("Elements", `${utc(parseTime(located.elements.elementsEpoch), false)}`),
            row("Along track", `${plusMinus(located.elements.uncertaintyS)}`),
            row("Across", `±${distance(located.elements.crossTrackUncertaintyM)}`),
        );
    }
}
