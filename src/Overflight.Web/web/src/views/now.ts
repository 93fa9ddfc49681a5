// Now and then: where chosen satellites are, were and will be, on the globe or the flat map, with day and night.

import { read, type SatellitePage, type SatelliteRow } from "../api";
import { combobox } from "../combobox";
import { fillWith, h, settled } from "../dom";
import { Ephemerides, positionsAt, SunPath } from "../ephemerides";
import { elementAge, grouped } from "../format";
import { below } from "../geo";
import { failure, working } from "../notice";
import { keepAddress, type Route } from "../route";
import { colourCount, noPicture, type Picture, type ShownSatellite, type Stage } from "../scene/picture";
import { hasWebGl, makeStage, type StageKind } from "../scene/stage";
import { pathOf, positionAt, type StateBlock } from "../states";
import { day, minute, parseTime, second } from "../time";
import { nowAddress, nowState, satellitesMax, type NowState } from "./now-state";
import { SatelliteCards } from "./satellite-cards";
import { TimeBar } from "./time-bar";
import type { View } from "./view";

const halfTrack = 50 * minute;
const trackStep = 30 * second;
const figuresEvery = second;
const comeUpMax = 20 * second;

export class NowView implements View {
    readonly title = "Now and then";
    readonly element: HTMLElement;
    private state: NowState;
    private time: number;
    private stage: Stage | null = null;
    private readonly stageBox = h("div", { class: "stage" }, working("Drawing the Earth …"));
    private readonly bar: TimeBar;
    private readonly cards: SatelliteCards;
    private readonly status = h("div", { class: "status num" });
    private readonly problem = h("div");
    private readonly allBox = h("input", { type: "checkbox", id: "all-satellites" });
    private readonly stageButtons = new Map<StageKind, HTMLButtonElement>();
    private chosen: Ephemerides;
    private all: Ephemerides | null = null;
    private readonly sun = new SunPath(() => this.ask());
    private readonly tracks = new Map<
        number,
        { block: StateBlock; at: number; past: Float64Array; future: Float64Array }
    >();
    private dots: Float64Array | null = null;
    private known = 0;
    private frame = 0;
    private lastFigures = 0;
    private lastFrame = 0;
    private frameMs = 0;
    private isAsked = true;
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
        this.chosen = this.ephemerides(this.state.satellites);
        this.element = this.layOut();
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
                void this.setStage();
            }
            this.refresh();
        }
        return true;
    }

    dispose(): void {
        this.isOver = true;
        cancelAnimationFrame(this.frame);
        this.chosen.dispose();
        this.all?.dispose();
        this.cards.dispose();
        this.stage?.dispose();
    }

    private layOut(): HTMLElement {
        const search = combobox<SatelliteRow>({
            label: "Find satellites by name, number or country",
            placeholder: "Find: name, number or country",
            none: "No satellite with elements is called so. Import some: overflight elements import FILE",
            find: async (query, signal) => {
                const page = await read<SatellitePage>("satellites", { query, pageSize: 20 }, signal);
                return { items: page.satellites, total: page.total };
            },
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
        for (const [kind, name] of [
            ["globe", "Globe"],
            ["map", "Flat map"],
        ] as [StageKind, string][]) {
            this.stageButtons.set(
                kind,
                h(
                    "button",
                    {
                        type: "button",
                        "aria-pressed": "false",
                        click: () => {
                            this.state.stage = kind;
                            this.keep();
                            void this.setStage();
                        },
                    },
                    name,
                ),
            );
        }
        this.allBox.checked = this.state.hasAll;
        this.allBox.addEventListener("change", () => this.change({ hasAll: this.allBox.checked }));
        return h(
            "div",
            { class: "now" },
            h("h1", { class: "visually-hidden" }, "Now and then"),
            h("section", { class: "stage-side", "aria-label": "Map" }, this.stageBox, this.bar.element),
            h(
                "section",
                { class: "panel", "aria-label": "Satellites" },
                search,
                h(
                    "div",
                    { class: "panel-row" },
                    h("div", { class: "segments", role: "group", "aria-label": "Kind of map" }, [
                        ...this.stageButtons.values(),
                    ]),
                    h("label", { class: "check", for: this.allBox.id }, this.allBox, "all satellites"),
                ),
                this.problem,
                this.cards.element,
                this.status,
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
        await Promise.all([this.setStage(), this.refreshNow()]);
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

    private async setStage(): Promise<void> {
        const kind = this.state.stage ?? (hasWebGl() ? "globe" : "map");
        for (const [name, button] of this.stageButtons) {
            button.setAttribute("aria-pressed", String(name === kind));
        }
        const options = { label: "Where the satellites are", onSatellite: (satellite: number) => this.add(satellite) };
        try {
            if (kind === "globe" && !this.stage) {
                this.stage = await makeStage("map", options); // serves until the globe is there, which is large
                fillWith(this.stageBox, this.stage.element);
                this.ask();
            }
            const stage = await makeStage(kind, options);
            if (this.isOver) {
                stage.dispose();
                return;
            }
            if (kind === "globe" && this.stage) {
                await this.comeUp(stage);
            }
            this.stage?.dispose();
            this.stage = stage;
            fillWith(this.stageBox, stage.element);
            this.ask();
            if (this.state.selected !== null) {
                this.centreOn(this.state.selected);
            }
        } catch (error) {
            if (kind === "globe") {
                console.warn("No globe, so the flat map:", error);
                this.state.stage = "map";
                await this.setStage();
                return;
            }
            fillWith(this.stageBox, failure(error));
        }
    }

    /** Lets a stage draw unseen behind the one that is shown until it has all it needs. */
    private async comeUp(stage: Stage): Promise<void> {
        stage.element.classList.add("coming");
        this.stageBox.append(stage.element);
        const canvas = stage.element.querySelector("canvas");
        for (let waited = 0; waited < comeUpMax && canvas?.dataset["ready"] !== "true" && !this.isOver; waited += 50) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        stage.element.classList.remove("coming");
    }

    private ephemerides(satellites: number[] | null): Ephemerides {
        return new Ephemerides(
            satellites,
            () => this.ask(),
            (error) => fillWith(this.problem, failure(error)),
        );
    }

    private takeSatellites(): void {
        this.chosen.dispose();
        this.tracks.clear();
        this.chosen = this.ephemerides(this.state.satellites);
        this.allBox.checked = this.state.hasAll;
        fillWith(this.problem);
        this.ask();
    }

    private change(change: Partial<NowState>): void {
        const satellites = this.state.satellites.join();
        Object.assign(this.state, change);
        if (this.state.satellites.join() !== satellites) {
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
        const block = this.chosen.at(this.time, 0);
        const index = block ? block.satellites.indexOf(satellite) : -1;
        if (!block || index < 0 || !this.stage) {
            return false;
        }
        const at = new Float64Array(3);
        positionAt(block, index, this.time, at);
        if (at[0] === at[0]) {
            this.stage.centre(...below(at[0], at[1], at[2]));
        }
        return true;
    }

    private move(time: number, rests: boolean): void {
        this.time = time;
        this.state.at = time;
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
            this.frameMs =
                this.lastFrame === 0
                    ? 0
                    : 0.8 * (this.frameMs || frame - this.lastFrame) + 0.2 * (frame - this.lastFrame);
            this.lastFrame = frame;
            if (frame - this.lastFigures > figuresEvery) {
                this.lastFigures = frame;
                this.refresh();
            }
        }
        if (time === null) {
            this.lastFrame = 0;
        }
        if ((time !== null || this.isAsked) && this.stage) {
            this.isAsked = false;
            this.stage.show(this.picture());
            this.say();
        }
    }

    private picture(): Picture {
        const ahead = this.bar.isPlaying ? this.bar.rate * 5 * second : 0;
        const block = this.state.satellites.length > 0 ? this.chosen.at(this.time, ahead) : null;
        const satellites = this.state.satellites.map((number, i) => this.shown(number, i, block));
        const picture: Picture = { ...noPicture, sun: this.sun.at(this.time), satellites };
        if (this.state.hasAll) {
            this.all ??= this.ephemerides(null);
            const all = this.all.at(this.time, ahead);
            if (all) {
                const { positions, known } = positionsAt(all, this.time, this.dots);
                [this.dots, this.known] = [positions, known];
                picture.dots = this.dots;
                picture.dotNumbers = all.satellites;
            }
        }
        return picture;
    }

    private shown(number: number, i: number, block: StateBlock | null): ShownSatellite {
        const index = block ? block.satellites.indexOf(number) : -1;
        const shown: ShownSatellite = {
            number,
            name: this.cards.nameOf(number),
            colour: i % colourCount,
            isSelected: number === this.state.selected,
            position: null,
            past: new Float64Array(0),
            future: new Float64Array(0),
        };
        if (!block || index < 0) {
            return shown;
        }
        const at = new Float64Array(3);
        positionAt(block, index, this.time, at);
        shown.position = at[0] === at[0] ? [at[0], at[1], at[2]] : null;
        let track = this.tracks.get(number);
        if (!track || track.block !== block || Math.abs(track.at - this.time) > (this.bar.isPlaying ? minute : 0)) {
            track = {
                block,
                at: this.time,
                past: pathOf(block, index, this.time - halfTrack, this.time, trackStep),
                future: pathOf(block, index, this.time, this.time + halfTrack, trackStep),
            };
            this.tracks.set(number, track);
        }
        return { ...shown, past: track.past, future: track.future };
    }

    private say(): void {
        const rest = this.dots ? this.dots.length / 3 - this.known : 0;
        const count = !this.state.hasAll
            ? ""
            : !this.dots
              ? "all satellites are on their way … · "
              : `${grouped(this.known)} satellites${rest > 0 ? `, ${grouped(rest)} without elements within 30 days left out` : ""} · `;
        this.status.textContent =
            `${count}drawn in ${this.stage!.frameMs.toFixed(0)} ms` +
            (this.lastFrame > 0 && this.frameMs > 0 ? `, a frame every ${this.frameMs.toFixed(0)} ms` : "");
    }
}
