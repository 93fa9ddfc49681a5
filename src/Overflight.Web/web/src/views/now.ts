// Now and then: where chosen satellites are, were and will be, on the globe or the flat map, with day and night, and what
// of the ground they have in sight.

import { type SatelliteRow } from "../api";
import { FrameFigure } from "../charts/frame-figure";
import { combobox } from "../combobox";
import { fillWith, h, settled } from "../dom";
import { elementAge, grouped } from "../format";
import type { Reach } from "../footprints";
import { failure } from "../notice";
import { keepAddress, type Route } from "../route";
import { StageBox } from "../scene/stage-box";
import { day, parseTime, second } from "../time";
import { NowPicture } from "./now-picture";
import { nowAddress, nowState, reaches, satellitesMax, type NowState } from "./now-state";
import { SatelliteCards } from "./satellite-cards";
import { countryWords, findSatellites } from "./satellite-search";
import { TimeBar } from "./time-bar";
import type { View } from "./view";

const figuresEvery = second;

export class NowView implements View {
    readonly title = "Now and then";
    readonly element: HTMLElement;
    private state: NowState;
    private time: number;
    private readonly stage: StageBox;
    private readonly bar: TimeBar;
    private readonly cards: SatelliteCards;
    private readonly drawn: NowPicture;
    private readonly frames = new FrameFigure();
    private readonly status = h("div", { class: "status num" });
    private readonly problem = h("div");
    private readonly allBox = h("input", { type: "checkbox", id: "all-satellites" });
    private readonly reachSelect = h("select", { id: "reach" });
    private frame = 0;
    private lastFigures = 0;
    private isAsked = true;
    private isDragged = false;
    private isOver = false;
    private readonly settle = settled(250, () => this.refresh());

    constructor(route: Route) {
        this.state = nowState(route);
        this.time = this.state.at ?? Math.floor(Date.now() / second) * second;
        this.bar = new TimeBar(this.time, (time, rests) => this.move(time, rests));
        this.cards = new SatelliteCards({
            select: (satellite) => this.change({ selected: satellite }),
            remove: (satellite) => this.remove(satellite),
            centre: (satellite) => this.centreOn(satellite),
            goTo: (time) => this.bar.set(time, true),
        });
        this.drawn = new NowPicture(
            (satellite) => this.cards.nameOf(satellite),
            () => this.ask(),
            (error) => fillWith(this.problem, failure(error)),
        );
        this.stage = new StageBox(
            { label: "Where the satellites are", onSatellite: (satellite) => this.add(satellite) },
            {
                chose: (kind) => {
                    this.state.stage = kind;
                    this.keep();
                },
                came: () => {
                    this.ask();
                    if (this.state.selected !== null) {
                        this.centreOn(this.state.selected);
                    }
                },
            },
        );
        this.element = this.layOut();
        this.takeSatellites();
        void this.begin();
    }

    go(route: Route): boolean {
        const state = nowState(route);
        if (nowAddress(state) !== nowAddress(this.state)) {
            const stage = state.stage !== this.state.stage;
            this.state = state;
            this.time = state.at ?? Date.now();
            this.bar.put(this.time);
            this.takeSatellites();
            if (stage) {
                void this.stage.set(state.stage);
            }
            this.refresh();
        }
        return true;
    }

    dispose(): void {
        this.isOver = true;
        cancelAnimationFrame(this.frame);
        this.drawn.dispose();
        this.cards.dispose();
        this.stage.dispose();
    }

    private layOut(): HTMLElement {
        const search = combobox<SatelliteRow>({
            label: "Find satellites by name, number or country",
            placeholder: "Find: name, number or country",
            none: `No satellite with elements is called so. ${countryWords} Import some: overflight elements import FILE`,
            find: findSatellites,
            show: (row) => [
                h("span", { class: "combo-main" }, row.name ?? "no name"),
                h("span", { class: "muted num" }, row.satellite),
                h("span", { class: "muted" }, [row.country, row.sensor].filter((word) => word).join(" · ")),
                h(
                    "span",
                    { class: "muted" },
                    `newest elements ${elementAge((this.time - parseTime(row.lastEpoch)) / day)}`,
                ),
            ],
            choose: (row) => this.add(row.satellite),
        });
        this.allBox.checked = this.state.hasAll;
        this.allBox.addEventListener("change", () => this.change({ hasAll: this.allBox.checked }));
        fillWith(
            this.reachSelect,
            reaches.map(([reach, word]) => h("option", { value: reach }, word)),
        );
        this.reachSelect.addEventListener("change", () =>
            this.change({ reach: reaches[this.reachSelect.selectedIndex][0] as Reach }),
        );
        return h(
            "div",
            { class: "now" },
            h("h1", { class: "visually-hidden" }, "Now and then"),
            h("section", { class: "stage-side", "aria-label": "Map" }, this.stage.element, this.bar.element),
            h(
                "section",
                { class: "panel", "aria-label": "Satellites" },
                search,
                h(
                    "div",
                    { class: "panel-row" },
                    this.stage.buttons,
                    h("label", { class: "check", for: this.allBox.id }, this.allBox, "all satellites"),
                ),
                h("label", { class: "check", for: this.reachSelect.id }, "In sight", this.reachSelect),
                this.problem,
                this.cards.element,
                h("div", { class: "status-box" }, this.status, this.frames.element),
                h(
                    "p",
                    { class: "credit" },
                    "Natural Earth; drawn with CesiumJS and D3. Positions by SGP4 on the server; " +
                        "between its states the map interpolates. ",
                    h("a", { href: "licences.txt" }, "Licences"),
                ),
            ),
        );
    }

    private async begin(): Promise<void> {
        this.keep();
        await Promise.all([this.stage.set(this.state.stage), this.refreshNow()]);
        const first = this.state.satellites[0];
        const detail = first === undefined ? null : this.cards.detailOf(first);
        if (this.state.at === null && detail && !detail.used.isPositionKnown) {
            // Nobody knows where it is today: begin where that was known last, and say so on its card.
            this.bar.set(Math.floor(parseTime(detail.satellite.lastEpoch) / second) * second, true);
        }
        const loop = (frame: number): void => {
            if (!this.isOver) {
                this.onFrame(frame);
                this.frame = requestAnimationFrame(loop);
            }
        };
        loop(performance.now());
        await this.centreWhenKnown();
    }

    private async centreWhenKnown(): Promise<void> {
        for (let i = 0; i < 50 && !this.isOver; i++) {
            if (this.state.selected === null || this.centreOn(this.state.selected)) {
                return;
            }
            await new Promise((resolve) => setTimeout(resolve, 100));
        }
    }

    private takeSatellites(): void {
        this.drawn.take(this.state.satellites, this.state.reach);
        this.allBox.checked = this.state.hasAll;
        this.reachSelect.selectedIndex = reaches.findIndex(([reach]) => reach === this.state.reach);
        fillWith(this.problem);
        this.ask();
    }

    private change(change: Partial<NowState>): void {
        const before = [...this.state.satellites, this.state.reach].join();
        Object.assign(this.state, change);
        if ([...this.state.satellites, this.state.reach].join() !== before) {
            this.takeSatellites();
        }
        this.ask();
        this.refresh();
    }

    private add(satellite: number): void {
        const { satellites } = this.state;
        if (!satellites.includes(satellite) && satellites.length >= satellitesMax) {
            fillWith(
                this.problem,
                h(
                    "p",
                    { class: "warn", role: "alert" },
                    `${satellitesMax} satellites are shown at most; remove one first.`,
                ),
            );
            return;
        }
        this.change({
            satellites: satellites.includes(satellite) ? satellites : [...satellites, satellite],
            selected: satellite,
        });
    }

    private remove(satellite: number): void {
        const satellites = this.state.satellites.filter((number) => number !== satellite);
        this.change({
            satellites,
            selected: this.state.selected === satellite ? (satellites[0] ?? null) : this.state.selected,
        });
    }

    private centreOn(satellite: number): boolean {
        const below = this.stage.isThere ? this.drawn.belowOf(satellite, this.time) : null;
        if (below) {
            this.stage.centre(...below);
        }
        return below !== null;
    }

    private move(time: number, rests: boolean): void {
        this.time = time;
        this.state.at = time;
        this.isDragged = !rests && !this.bar.isPlaying;
        this.ask();
        if (rests) {
            this.settle();
        }
    }

    private refresh(): void {
        void this.refreshNow();
    }

    private async refreshNow(): Promise<void> {
        this.keep();
        await this.cards.show(this.state.satellites, this.state.selected, this.time);
        this.ask();
    }

    private keep(): void {
        if (!this.bar.isPlaying) {
            keepAddress(nowAddress(this.state));
        }
    }

    private ask(): void {
        this.isAsked = true;
    }

    private onFrame(frame: number): void {
        const time = this.bar.tick(frame);
        if (time !== null) {
            this.time = time;
            this.state.at = time;
            if (frame - this.lastFigures > figuresEvery) {
                this.lastFigures = frame;
                this.refresh();
            }
        }
        if ((time === null && !this.isAsked) || !this.stage.isThere) {
            return;
        }
        this.isAsked = false;
        const motion = {
            ahead: this.bar.isPlaying ? this.bar.rate * 5 * second : 0,
            isPlaying: this.bar.isPlaying,
            isDragged: this.isDragged,
        };
        this.stage.show(this.drawn.at(this.time, this.state.selected, this.state.hasAll, motion));
        if (time !== null || this.isDragged) {
            this.frames.add(frame, this.stage.frameMs);
        } else {
            this.frames.rest();
        }
        this.say();
    }

    private say(): void {
        const count = this.drawn.count;
        this.status.textContent = !this.state.hasAll
            ? ""
            : !count
              ? "all satellites are on their way …"
              : `${grouped(count.known)} satellite${count.known === 1 ? "" : "s"}` +
                (count.rest > 0 ? `, ${grouped(count.rest)} without elements within 30 days left out` : "");
    }
}
