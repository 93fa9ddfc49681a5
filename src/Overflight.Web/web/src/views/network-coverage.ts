// Coverage and revisit as a map that fills while it is computed: strips from the middle outwards, each a job of its own.

import { isCancelled, type CoverageResult, type MappedCell } from "../api";
import { fillWith, h } from "../dom";
import { distance, grouped, percent, position } from "../format";
import { analyseLong } from "../jobs";
import { failure } from "../notice";
import type { FlatMapOptions } from "../scene/flat-map";
import { levelCount, noPicture, type ShownCell, type ShownPlace } from "../scene/picture";
import type { StageKind } from "../scene/stage";
import { StageBox } from "../scene/stage-box";
import { parseTime, utc } from "../time";
import { edgesOf, levelOf, middleOut, spreadOf, together, valueOf } from "./coverage-strips";
import { figureNames, figureText, seconds } from "./network-figures";
import { figures, type Box, type Figure } from "./network-state";

const stripCount = 12;
const atOnce = 2;

export interface CoverageMapOptions {
    /** The whole question; the strips are parts of it. */
    request: object;
    box: Box | "earth";
    places: ShownPlace[];
    figure: Figure;
    stage: StageKind;
    chooseFigure(figure: Figure): void;
    chooseStage(stage: StageKind): void;
}

export class CoverageSection {
    readonly element = h("section", { class: "coverage", "aria-label": "Coverage and revisit" });
    private readonly stage: StageBox;
    private readonly legend = h("div", { class: "ramp" });
    private readonly readout = h("p", { class: "chart-readout num", role: "status" });
    private readonly sums = h("div");
    private readonly bar = h("progress", { max: 1, value: 0, "aria-label": "Map" });
    private readonly note = h("span", { class: "muted", role: "status" });
    private readonly strips = new Map<number, CoverageResult>();
    private readonly shares = new Map<number, number>();
    private readonly cells: MappedCell[] = [];
    /** In the order of the cells. */
    private shown: ShownCell[] = [];
    private marked: MappedCell | null = null;

    constructor(private readonly options: CoverageMapOptions) {
        const region = regionOf(options.box);
        this.stage = new StageBox(
            {
                label: "Map of coverage; press on a cell to read it",
                ...(region ? { region } : {}),
                onPlace: (longitude, latitude) => this.mark(longitude, latitude),
                onHover: (place) => place && this.mark(...place),
            },
            { chose: (kind) => options.chooseStage(kind), came: () => undefined },
        );
        void this.stage.set(options.stage);
        const select = h(
            "select",
            { id: "coverage-figure" },
            figures.map((figure) =>
                h("option", { value: figure, selected: figure === options.figure }, figureNames[figure]),
            ),
        );
        select.addEventListener("change", () => {
            this.options.figure = select.value as Figure;
            this.options.chooseFigure(this.options.figure);
            this.draw();
        });
        fillWith(
            this.element,
            h(
                "div",
                { class: "panel-row" },
                h("h2", null, "Coverage and revisit"),
                this.stage.buttons,
                h("label", { class: "check", for: select.id }, "Shown", select),
            ),
            h("div", { class: "coverage-map" }, this.stage.element),
            this.legend,
            this.readout,
            h("div", { class: "progress" }, this.bar, this.note),
            this.sums,
        );
        this.draw();
    }

    dispose(): void {
        this.stage.dispose();
    }

    /** Asks for all strips, the middle first; resolves when all are there. */
    async run(signal: AbortSignal): Promise<void> {
        const left = middleOut(stripCount);
        const next = async (): Promise<void> => {
            for (let number = left.shift(); number !== undefined; number = left.shift()) {
                await this.ask(number, signal);
            }
        };
        try {
            await Promise.all(Array.from({ length: atOnce }, next));
            this.element.dataset["ready"] = "true";
        } catch (error) {
            left.length = 0;
            if (!isCancelled(error)) {
                throw error;
            }
            this.note.textContent = `Stopped: ${this.strips.size} of ${stripCount} strips are there.`;
        }
    }

    fail(error: unknown): void {
        fillWith(this.sums, failure(error));
    }

    private async ask(number: number, signal: AbortSignal): Promise<void> {
        const strip = await analyseLong<CoverageResult>(
            "coverage",
            { ...this.options.request, strip: { number, count: stripCount } },
            (ratio) => {
                this.shares.set(number, ratio);
                this.showProgress();
            },
            signal,
        );
        this.strips.set(number, strip);
        this.shares.set(number, 1);
        this.cells.push(...strip.cells);
        this.showProgress();
        this.draw();
    }

    private showProgress(): void {
        const done = [...this.shares.values()].reduce((sum, share) => sum + share, 0) / stripCount;
        this.bar.value = done;
        this.bar.hidden = this.strips.size === stripCount;
        this.note.textContent =
            this.strips.size === stripCount
                ? `All ${stripCount} strips are there: ${grouped(this.cells.length)} cells.`
                : `${this.strips.size} of ${stripCount} strips`;
    }

    private draw(): void {
        const { figure } = this.options;
        const spread = spreadOf(this.cells, figure);
        const edges = spread ? edgesOf(spread, levelCount) : [];
        this.shown = this.cells.map((cell) => shownOf(cell, levelOf(valueOf(cell, figure), edges)));
        this.show();
        fillWith(
            this.legend,
            spread && edges.length === 0
                ? h("span", { class: "num" }, `${figureText(figure, spread.median)} everywhere, within half a percent`)
                : spread
                  ? [
                        h("span", { class: "num" }, `≤ ${figureText(figure, edges[0] ?? spread.p5)}`),
                        h(
                            "span",
                            { class: "ramp-bar", role: "img", "aria-label": "Colours from the least to the most" },
                            Array.from({ length: levelCount }, (_, i) => h("i", { class: `ramp-${i}` })),
                        ),
                        h("span", { class: "num" }, `> ${figureText(figure, edges[edges.length - 1] ?? spread.p95)}`),
                        h(
                            "span",
                            { class: "muted num" },
                            `5 % of the area have at most ${figureText(figure, spread.p5)}, half ` +
                                `${figureText(figure, spread.median)}, 95 % ${figureText(figure, spread.p95)}; ` +
                                `the most is ${figureText(figure, spread.most)}`,
                        ),
                    ]
                  : h("span", { class: "muted" }, "The map fills from the middle."),
        );
        this.say();
        this.sum();
    }

    private show(): void {
        this.stage.show({
            ...noPicture,
            cells: this.shown,
            marked: this.marked ? shownOf(this.marked) : null,
            places: this.options.places,
        });
    }

    private sum(): void {
        const strips = [...this.strips.values()];
        if (strips.length === 0) {
            return;
        }
        const whole = together(strips);
        const row = (name: string, value: string, key: string): HTMLElement =>
            h("div", null, h("dt", null, name), h("dd", { class: "num", "data-figure": key }, value));
        fillWith(
            this.sums,
            h(
                "dl",
                { class: "tiles" },
                row("seen at least once", percent(whole.coveredRatio), "covered"),
                row("views of a cell, mean", whole.accessMeanCount.toFixed(2), "accesses"),
                row("gap, mean", seconds(whole.gapMeanS), "gap-mean"),
                row("longest gap", seconds(whole.gapMaxS), "gap-max"),
                row("expected wait", seconds(whole.responseMeanS), "response"),
                row("cells of", distance(strips[0].cellSizeM), "cell"),
            ),
            strips.length < stripCount
                ? h("p", { class: "muted" }, "Of the strips that are there so far, each cell counting by its size.")
                : null,
            strips[0].leftOut.length > 0
                ? h(
                      "p",
                      { class: "warn" },
                      strips[0].leftOut.map((one) => `${one.satellite}: ${one.reason} `),
                  )
                : null,
        );
    }

    private mark(longitude: number, latitude: number): void {
        const found = this.cells.find(
            ({ cell }) =>
                latitude >= cell.southDeg &&
                latitude <= cell.northDeg &&
                longitude >= cell.westDeg &&
                longitude <= cell.eastDeg,
        );
        if (found && found !== this.marked) {
            this.marked = found;
            this.show();
            this.say();
        }
    }

    private say(): void {
        if (!this.marked) {
            this.readout.textContent =
                "Point at a cell, or move the map with the arrow keys and press Enter to read the cell in its middle.";
            return;
        }
        const { cell, figures: f } = this.marked;
        fillWith(
            this.readout,
            h("b", null, position(cell.point.latitudeDeg, cell.point.longitudeDeg)),
            `: ${f.accessCount} view${f.accessCount === 1 ? "" : "s"}, ` +
                `the first ${f.firstSeen ? utc(parseTime(f.firstSeen), false) : "never"}; gaps ` +
                `mean ${seconds(f.gapMeanS)}, 95 % ${seconds(f.gap95S)}, longest ${seconds(f.gapMaxS)}; ` +
                `expected wait ${seconds(f.responseMeanS)}; in view ${figureText("seen", f.seenRatio)} of the time`,
        );
    }
}

function shownOf({ cell }: MappedCell, level = 0): ShownCell {
    return { west: cell.westDeg, south: cell.southDeg, east: cell.eastDeg, north: cell.northDeg, level };
}

/** What is looked at; undefined for the whole world. */
function regionOf(box: Box | "earth"): FlatMapOptions["region"] {
    if (box === "earth") {
        return undefined;
    }
    const [west, south, east, north] = box;
    const width = east > west ? east - west : east - west + 360;
    const latitudeDeg = (south + north) / 2;
    const halfWidth = (width / 2) * Math.cos((latitudeDeg * Math.PI) / 180);
    const radiusDeg = Math.max((north - south) / 2, halfWidth / 1.6) * 1.08;
    const middle = west + width / 2;
    return radiusDeg > 50
        ? undefined
        : { longitudeDeg: middle > 180 ? middle - 360 : middle, latitudeDeg, radiusDeg, isFromAbove: true };
}
