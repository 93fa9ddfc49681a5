// My site: which satellites can see a place, when, from what angle and in what light, and when none can.

import {
    analyse,
    isCancelled,
    read,
    type FollowViewResult,
    type Place,
    type PlaceList,
    type SatellitePage,
    type SatelliteRow,
} from "../api";
import { dayRows, type DayBar } from "../charts/day-rows";
import { viewChart } from "../charts/view-chart";
import { combobox } from "../combobox";
import { fillWith, h, newId } from "../dom";
import { position } from "../format";
import { failure, working } from "../notice";
import { keepAddress, routeText, type Route } from "../route";
import { FlatMap } from "../scene/flat-map";
import { noPicture } from "../scene/picture";
import { day, iso, localTime, minute, parseTime, utc, utcClock, utcDate, type LocalTime } from "../time";
import { askSite, barsOf, placeOf, type SiteAnswer } from "./site-answer";
import { siteAddress, siteState, spansDays, watchedMax, type SiteState } from "./site-state";
import { calendarLink, eventTable, leftOut } from "./site-tables";
import type { View } from "./view";

export class SiteView implements View {
    readonly title = "My site";
    readonly element: HTMLElement;
    private readonly map: FlatMap;
    private readonly form = h("div", { class: "site-form" });
    private readonly results = h("div", { class: "site-results" });
    private readonly detail = h("div");
    private asked: AbortController | null = null;
    private answer: SiteAnswer | null = null;
    private rowsShown = 0;

    constructor(
        route: Route,
        private state = siteState(route),
    ) {
        this.map = new FlatMap({
            label: "The world: press where your site is",
            onPlace: (longitudeDeg, latitudeDeg) =>
                this.change({
                    place: {
                        name: "",
                        zone: null,
                        latitudeDeg: rounded(latitudeDeg),
                        longitudeDeg: rounded(longitudeDeg),
                    },
                }),
        });
        this.element = h(
            "div",
            { class: "page site" },
            h(
                "div",
                null,
                h("h1", null, "What can see my site, and when"),
                h(
                    "p",
                    { class: "lead muted" },
                    "Pick a place. Windows are times in which a satellite could take a picture of it by " +
                        "its sensor, its angle and the light; a gap is safe where no watched satellite sees the place, early or late.",
                ),
            ),
            h("div", { class: "site-top" }, this.form, h("div", { class: "site-map" }, this.map.element)),
            this.results,
        );
        this.showForm();
        void this.ask();
    }

    go(route: Route): boolean {
        const state = siteState(route);
        if (siteAddress(state) !== siteAddress(this.state)) {
            this.change(state);
        }
        return true;
    }

    dispose(): void {
        this.asked?.abort();
        this.map.dispose();
    }

    private change(change: Partial<SiteState>): void {
        this.state = { ...this.state, open: null, ...change };
        this.showForm();
        void this.ask();
    }

    private get start(): number {
        return this.state.from ?? Math.floor(Date.now() / day) * day;
    }

    private get local(): LocalTime {
        const place = this.state.place!;
        return { zone: place.zone, longitudeDeg: place.longitudeDeg };
    }

    private showForm(): void {
        const { place, satellites } = this.state;
        if (place && !place.name) {
            place.name = position(place.latitudeDeg, place.longitudeDeg);
        }
        this.map.show({
            ...noPicture,
            places: place
                ? [{ name: place.name, longitudeDeg: place.longitudeDeg, latitudeDeg: place.latitudeDeg, isMain: true }]
                : [],
        });
        if (place) {
            this.map.centre(place.longitudeDeg, place.latitudeDeg);
        }
        fillWith(
            this.form,
            this.placeFields(),
            h("div", { class: "field-row" }, this.fromField(), this.daysField(), this.angleField()),
            h(
                "fieldset",
                null,
                h("legend", null, "Satellites"),
                h(
                    "div",
                    { class: "segments" },
                    this.choice("Chosen", satellites.length > 0, () => this.change({ satellites: [58400] })),
                    this.choice("Watch list that ships", satellites.length === 0, () =>
                        this.change({ satellites: [] }),
                    ),
                ),
                satellites.length > 0 ? this.chosen() : null,
            ),
        );
    }

    private choice(name: string, isOn: boolean, act: () => void): HTMLElement {
        return h("button", { type: "button", "aria-pressed": String(isOn), click: () => isOn || act() }, name);
    }

    private placeFields(): HTMLElement {
        const { place } = this.state;
        const number = (
            name: string,
            value: number | undefined,
            most: number,
            take: (value: number) => void,
        ): HTMLElement => {
            const input = h("input", {
                type: "number",
                min: -most,
                max: most,
                step: "any",
                value: value ?? null,
                class: "num",
            });
            input.addEventListener("change", () => {
                if (input.checkValidity() && input.value !== "") {
                    take(Number(input.value));
                } else {
                    input.reportValidity();
                }
            });
            return h("label", { class: "field" }, h("span", null, name), input);
        };
        const at = place ?? { name: "", zone: null, latitudeDeg: 0, longitudeDeg: 0 };
        return h(
            "fieldset",
            null,
            h("legend", null, "Place"),
            combobox<Place>({
                label: "Find a place by name",
                placeholder: "Find a place, or press on the map",
                none: "No such place ships; press on the map, or give latitude and longitude.",
                find: async (query, signal) => {
                    const list = await read<PlaceList>("places", { query }, signal);
                    return { items: list.places.slice(0, 20), total: list.total };
                },
                show: (found) => [
                    h("span", { class: "combo-main" }, found.name),
                    h("span", { class: "muted" }, [found.kind, found.country].filter((word) => word).join(" · ")),
                ],
                choose: (found) =>
                    this.change({
                        place: {
                            name: found.name,
                            zone: found.zone || null,
                            latitudeDeg: found.position.latitudeDeg,
                            longitudeDeg: found.position.longitudeDeg,
                        },
                    }),
            }),
            h(
                "div",
                { class: "field-row" },
                number("Latitude °", place?.latitudeDeg, 90, (latitudeDeg) =>
                    this.change({ place: { ...at, name: "", zone: null, latitudeDeg } }),
                ),
                number("Longitude °", place?.longitudeDeg, 180, (longitudeDeg) =>
                    this.change({ place: { ...at, name: "", zone: null, longitudeDeg } }),
                ),
            ),
        );
    }

    private fromField(): HTMLElement {
        const input = h("input", { type: "date", value: utcDate(this.start), min: "1957-10-04", max: "2099-12-31" });
        input.addEventListener("change", () => {
            const from = parseTime(input.value);
            if (!Number.isNaN(from)) {
                this.change({ from });
            }
        });
        return h("label", { class: "field" }, h("span", null, "From (UTC)"), input);
    }

    private daysField(): HTMLElement {
        const days = [...new Set([...spansDays, this.state.days])].sort((a, b) => a - b);
        const select = h(
            "select",
            null,
            days.map((count) =>
                h(
                    "option",
                    { value: count, selected: count === this.state.days },
                    count === 1 ? "1 day" : `${count} days`,
                ),
            ),
        );
        select.addEventListener("change", () => this.change({ days: Number(select.value) }));
        return h("label", { class: "field" }, h("span", null, "For"), select);
    }

    private angleField(): HTMLElement {
        const select = h(
            "select",
            null,
            [...new Set([30, 45, 50, 60, this.state.offNadirMaxDeg])]
                .sort((a, b) => a - b)
                .map((angle) =>
                    h("option", { value: angle, selected: angle === this.state.offNadirMaxDeg }, `${angle}°`),
                ),
        );
        select.addEventListener("change", () => this.change({ offNadirMaxDeg: Number(select.value) }));
        return h("label", { class: "field" }, h("span", null, "Cameras look"), select);
    }

    private chosen(): HTMLElement {
        const { satellites } = this.state;
        return h(
            "div",
            { class: "chosen" },
            satellites.map((number) =>
                h(
                    "span",
                    { class: "chip num" },
                    number,
                    h(
                        "button",
                        {
                            type: "button",
                            class: "icon",
                            "aria-label": `Remove ${number}`,
                            disabled: satellites.length === 1,
                            click: () => this.change({ satellites: satellites.filter((other) => other !== number) }),
                        },
                        "×",
                    ),
                ),
            ),
            satellites.length < watchedMax
                ? combobox<SatelliteRow>({
                      label: "Add a satellite",
                      placeholder: "Add: name, number or country",
                      none: "No satellite with elements is called so.",
                      find: async (query, signal) => {
                          const page = await read<SatellitePage>("satellites", { query, pageSize: 20 }, signal);
                          return { items: page.satellites, total: page.total };
                      },
                      show: (row) => [
                          h("span", { class: "combo-main" }, row.name ?? "no name"),
                          h("span", { class: "muted num" }, row.satellite),
                          h("span", { class: "muted" }, row.country),
                      ],
                      choose: (row) => this.change({ satellites: [...new Set([...satellites, row.satellite])] }),
                  })
                : null,
        );
    }

    private async ask(): Promise<void> {
        this.asked?.abort();
        keepAddress(siteAddress(this.state));
        if (!this.state.place) {
            fillWith(
                this.results,
                h(
                    "p",
                    { class: "empty" },
                    "No place is chosen yet. Find one by name (try Norfolk), press on ",
                    "the map, or write its latitude and longitude.",
                ),
            );
            return;
        }
        const asked = (this.asked = new AbortController());
        const bar = h("progress", { max: 1, value: 0, "aria-label": "Search" });
        fillWith(
            this.results,
            h(
                "div",
                { class: "progress" },
                working("Searching passes …"),
                bar,
                h("button", { type: "button", click: () => asked.abort() }, "Stop"),
            ),
        );
        try {
            this.answer = await askSite(
                this.state,
                this.start,
                (ratio) => {
                    bar.value = ratio;
                },
                asked.signal,
            );
            this.rowsShown = 60;
            this.showAnswer();
        } catch (error) {
            if (this.asked === asked) {
                fillWith(
                    this.results,
                    isCancelled(error)
                        ? h(
                              "p",
                              { class: "empty" },
                              "The search was stopped. ",
                              h("button", { type: "button", click: () => void this.ask() }, "Search again"),
                          )
                        : failure(error),
                );
            }
        }
    }

    private showAnswer(): void {
        const answer = this.answer!;
        const place = this.state.place!;
        const bars = barsOf(answer, this.state.open);
        const windows = answer.notice.windows.length;
        const title = newId("answer");
        fillWith(
            this.results,
            h(
                "section",
                { "aria-labelledby": title },
                h(
                    "div",
                    { class: "panel-row" },
                    h(
                        "h2",
                        { id: title },
                        `${place.name}: ${windows === 0 ? "no window" : windows === 1 ? "1 window" : `${windows} windows`} in `,
                        `${this.state.days} ${this.state.days === 1 ? "day" : "days"} from ${utcDate(answer.start)}`,
                    ),
                    calendarLink(this.state),
                ),
                bars.length === 0 ? h("p", { class: "empty" }, windowless(answer)) : null,
                dayRows({
                    start: answer.start,
                    days: this.state.days,
                    bars,
                    place: this.local,
                    gaps: answer.notice.gaps.map((gap) => ({
                        from: parseTime(gap.start),
                        to: parseTime(gap.end),
                        isSafe: gap.isSafe,
                    })),
                    open: (bar) => this.open(bar),
                }),
            ),
            this.detail,
            eventTable(
                answer,
                bars,
                this.local,
                this.rowsShown,
                (bar) => this.open(bar),
                () => {
                    this.rowsShown += 200;
                    this.showAnswer();
                },
            ),
            leftOut(answer),
        );
        void this.showOpen(bars);
    }

    private open(bar: DayBar): void {
        this.state.open = { satellite: bar.satellite, at: Math.round((bar.from + bar.to) / 2) };
        keepAddress(siteAddress(this.state));
        this.showAnswer();
        this.detail.scrollIntoView({ block: "nearest" });
    }

    private async showOpen(bars: DayBar[]): Promise<void> {
        const bar = bars
            .filter((one) => one.isOpen)
            .sort((a, b) => Number(a.kind === "pass") - Number(b.kind === "pass"))[0];
        if (!bar) {
            fillWith(this.detail);
            return;
        }
        const [from, to] = [bar.from - 5 * minute, bar.to + 5 * minute];
        try {
            const step = Math.max(1, Math.round((to - from) / 1_000 / 240));
            const followed = await analyse<FollowViewResult>(
                "views",
                { satellite: bar.satellite, place: placeOf(this.state), span: [iso(from), iso(to)], stepS: step },
                this.asked!.signal,
            );
            const middle = Math.round((bar.from + bar.to) / 2);
            fillWith(
                this.detail,
                h(
                    "section",
                    { class: "site-detail" },
                    h(
                        "div",
                        { class: "panel-row" },
                        h(
                            "h2",
                            null,
                            `${bar.name}, ${utc(bar.from)} to ${utcClock(bar.to)}`,
                            h("span", { class: "muted" }, ` there ${localTime(middle, this.local)}`),
                        ),
                        h(
                            "a",
                            { href: routeText(["now"], { at: iso(middle), satellites: bar.satellite }) },
                            "Show on the globe",
                        ),
                    ),
                    viewChart({
                        label: `Elevation and off-nadir angle of ${bar.name}`,
                        views: followed.views,
                        claimed: { from: bar.from, to: bar.to },
                        claimedWord: bar.kind === "pass" ? "pass" : "window",
                        uncertaintyS: followed.elements.uncertaintyS,
                        elevationMinDeg: null,
                    }),
                ),
            );
        } catch (error) {
            fillWith(this.detail, failure(error));
        }
    }
}

function windowless(answer: SiteAnswer): string {
    return answer.notice.leftOut.length === answer.watched.length
        ? "Nothing can be said: no satellite has elements near these days. Take days near its newest elements, or import newer ones: overflight elements import FILE"
        : "Nothing watched can see the place in these days. Take more days, or a wider angle.";
}

function rounded(value: number): number {
    return Math.round(value * 1e4) / 1e4;
}
