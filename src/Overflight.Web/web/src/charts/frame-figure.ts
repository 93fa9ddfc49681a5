// How long frames take while time moves: the last of them as bars, with the middle and the worst in words.

import { fillWith, h, s } from "../dom";

const kept = 60;
/** A longer pause is no frame: nothing moved. */
const pauseMax = 2_000;
const [width, height] = [180, 26];
const tallest = 200;

export class FrameFigure {
    private readonly words = h("span", { class: "num" });
    private readonly bars = s("svg", {
        viewBox: `0 0 ${width} ${height}`,
        class: "frame-bars",
        role: "img",
        "aria-label": "Times from frame to frame; the words beside say them",
    });
    readonly element = h("div", { class: "frame-figure", hidden: true }, this.bars, this.words);
    private times: number[] = [];
    private last = 0;
    private shown = 0;

    /** Takes a frame that was drawn, at the time of the browser. */
    add(frame: number, drawnMs: number): void {
        const passed = frame - this.last;
        if (this.last > 0 && passed > 0 && passed < pauseMax) {
            this.times = [...this.times, passed].slice(-kept);
        }
        this.last = frame;
        if (this.times.length > 4 && frame - this.shown > 500) {
            this.shown = frame;
            this.show(drawnMs);
        }
    }

    /** Time stands: the next frame is not counted from the last. */
    rest(): void {
        this.last = 0;
    }

    private show(drawnMs: number): void {
        const { median, worst } = summary(this.times);
        const bar = width / kept;
        fillWith(
            this.bars,
            this.times.map((time, i) => {
                const size = Math.max(1, (height * Math.min(time, tallest)) / tallest);
                return s("rect", { x: i * bar, y: height - size, width: bar - 0.8, height: size });
            }),
        );
        this.words.textContent =
            `a frame every ${median.toFixed(0)} ms (worst of ${this.times.length}: ${worst.toFixed(0)} ms), ` +
            `of which drawing ${drawnMs.toFixed(0)} ms`;
        this.element.hidden = false;
        this.element.dataset["medianMs"] = median.toFixed(1);
    }
}

/** The middle and the worst of some times. */
export function summary(times: readonly number[]): { median: number; worst: number } {
    const sorted = [...times].sort((a, b) => a - b);
    return { median: sorted[Math.floor(sorted.length / 2)], worst: sorted[sorted.length - 1] };
}
