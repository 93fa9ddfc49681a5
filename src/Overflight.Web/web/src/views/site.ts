// My site: which satellites can see a place, when, from what angle and in what light, and when none can.

import { isCancelled, type NoticeWindow } from "../api";
import { dayRows, type DayBar } from "../charts/day-rows";
import { fillWith, h, newId } from "../dom";
import { position } from "../format";
import { failure, working } from "../notice";
import { keepAddress, type Route } from "../route";
import { FlatMap } from "../scene/flat-map";
import { noPicture } from "../scene/picture";
import { day, parseTime, utcDate, type LocalTime } from "../time";
import { askSite, barsOf, gapsOf, nameOf, type SiteAnswer } from "./site-answer";
import { compareSection } from "./site-compare";
import { SiteCalendars } from "./site-calendars";
import { siteDetail } from "./site-detail";
import { siteFields } from "./site-form";
import { askQualities, type WindowQuality } from "./site-quality";
import { siteAddress, siteState, type SiteState } from "./site-state";
import { eventTable, gapSummary, leftOut } from "./site-tables";
import type { View } from "./view";

export class SiteView implements View {
    readonly title = "My site";
    readonly element: HTMLElement;
    private readonly map: FlatMap;
    private readonly form = h("div", { class: "site-form" });
    private readonly results = h("div", { class: "site-results" });
    private readonly detail = h("div");
    private readonly table = h("div");
    private readonly calendars = new SiteCalendars();
    private asked: AbortController | null = null;
    private answer: SiteAnswer | null = null;
    private other: SiteAnswer | null = null;
    private readonly qualities = new Map<string, WindowQuality>();
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
        const { place } = this.state;
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
            siteFields({ state: this.state, start: this.start, change: (change) => this.change(change) }),
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
            const { satellites, other } = this.state;
            const share = other ? 2 : 1;
            const first = await askSite(
                this.state,
                satellites,
                this.start,
                (ratio) => (bar.value = ratio / share),
                asked.signal,
            );
            const second = other
                ? await askSite(this.state, other, this.start, (ratio) => (bar.value = 0.5 + ratio / 2), asked.signal)
                : null;
            [this.answer, this.other] = [first, second];
            this.qualities.clear();
            this.rowsShown = 60;
            this.showAnswer();
            void this.askQualities(first, asked.signal);
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
                        { id: title, class: "answer-title" },
                        `${place.name}: ${windows === 0 ? "no window" : windows === 1 ? "1 window" : `${windows} windows`} in `,
                        `${this.state.days} ${this.state.days === 1 ? "day" : "days"} from ${utcDate(answer.start)}`,
                    ),
                ),
                gapSummary(answer, this.state.days),
                bars.length === 0 ? h("p", { class: "empty" }, windowless(answer)) : null,
                dayRows({
                    start: answer.start,
                    days: this.state.days,
                    bars,
                    place: this.local,
                    gaps: gapsOf(answer),
                    open: (bar) => this.open(bar),
                }),
            ),
            this.detail,
            this.other
                ? compareSection(
                      answer,
                      this.other,
                      [nameOf(this.state.satellites, answer), nameOf(this.state.other!, this.other)],
                      this.state.days,
                      this.local,
                  )
                : null,
            this.table,
            leftOut(answer),
            this.calendars.element,
        );
        this.calendars.show(this.state);
        this.showTable();
        void this.showOpen(bars);
    }

    private showTable(): void {
        const bars = barsOf(this.answer!, this.state.open);
        fillWith(
            this.table,
            eventTable(
                this.answer!,
                bars,
                this.local,
                this.qualities,
                this.rowsShown,
                (bar) => this.open(bar),
                () => {
                    this.rowsShown += 200;
                    this.showTable();
                },
            ),
        );
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
        try {
            const detail = await siteDetail(bar, this.windowOf(bar), this.state, this.local, this.asked!.signal);
            fillWith(this.detail, detail);
        } catch (error) {
            fillWith(this.detail, failure(error));
        }
    }

    private windowOf(bar: DayBar): NoticeWindow | null {
        return bar.kind === "pass"
            ? null
            : (this.answer!.notice.windows.find(
                  (window) =>
                      window.satellite.catalogueNumber === bar.satellite && parseTime(window.start) === bar.from,
              ) ?? null);
    }

    /** How good pictures could be comes after the windows, and is put into their table. */
    private async askQualities(answer: SiteAnswer, signal: AbortSignal): Promise<void> {
        try {
            const { windows } = answer.notice;
            await askQualities(
                windows,
                this.state.place!.latitudeDeg,
                (qualities) => qualities.forEach((quality, key) => this.qualities.set(key, quality)),
                signal,
            );
            if (this.qualities.size > 0 && this.answer === answer) {
                this.showTable();
            }
        } catch (error) {
            if (!isCancelled(error)) {
                this.results.append(failure(error)!);
            }
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
