// The bar that moves time: play, speed, a slider over one UTC day, and a field for any time.

import { h } from "../dom";
import { day, iso, minute, parseTime, second, utcClock, utcDate } from "../time";

const speeds: [number, string][] = [
    [1, "1×"],
    [10, "10×"],
    [60, "60×"],
    [300, "300×"],
];
const sliderStep = 10 * second;

export class TimeBar {
    readonly element: HTMLElement;
    isPlaying = false;
    private readonly slider: HTMLInputElement;
    private readonly field: HTMLInputElement;
    private readonly play: HTMLButtonElement;
    private readonly speed: HTMLSelectElement;
    private readonly fault: HTMLElement;
    private last = 0;

    /** @param moved Told a new time, and whether it stays there for now. */
    constructor(
        private time: number,
        private readonly moved: (time: number, rests: boolean) => void,
    ) {
        this.slider = h("input", {
            type: "range",
            min: 0,
            max: day - sliderStep,
            step: sliderStep,
            "aria-label": "Time of the day in UTC",
        });
        this.field = h("input", {
            type: "text",
            class: "time-field",
            "aria-label": "Time in UTC",
            spellcheck: "false",
        });
        this.play = h("button", { type: "button", class: "play", click: () => this.toggle() });
        this.speed = h(
            "select",
            { "aria-label": "Speed" },
            speeds.map(([value, name]) => h("option", { value, selected: value === 60 }, name)),
        );
        this.fault = h("span", { class: "field-fault", role: "alert" });
        this.slider.addEventListener("input", () => this.set(this.dayStart + Number(this.slider.value), false));
        this.slider.addEventListener("change", () => this.set(this.dayStart + Number(this.slider.value), true));
        this.field.addEventListener("change", () => this.read());
        this.field.addEventListener("keydown", (event) => {
            if (event.key === "Enter") {
                this.read();
            }
        });
        const jump = (text: string, label: string, by: number): HTMLElement =>
            h(
                "button",
                {
                    type: "button",
                    class: "quiet",
                    "aria-label": `${text}: ${label}`,
                    title: label,
                    click: () => this.set(this.time + by, true),
                },
                text,
            );
        this.element = h(
            "div",
            { class: "time-bar", role: "group", "aria-label": "Time" },
            this.play,
            this.speed,
            jump("−1 d", "A day back", -day),
            jump("−1 m", "A minute back", -minute),
            this.slider,
            jump("+1 m", "A minute on", minute),
            jump("+1 d", "A day on", day),
            h("label", { class: "time-label" }, this.field, h("span", null, "UTC")),
            h("button", { type: "button", class: "quiet", click: () => this.set(Date.now(), true) }, "Now"),
            this.fault,
        );
        this.show();
    }

    /** Moves on by the time that has passed, where it plays; null where it does not. */
    tick(frame: number): number | null {
        if (!this.isPlaying) {
            return null;
        }
        const passed = this.last === 0 ? 0 : Math.min(frame - this.last, 250);
        this.last = frame;
        this.time += passed * this.rate;
        this.show();
        return this.time;
    }

    /** Times as fast as in life. */
    get rate(): number {
        return Number(this.speed.value);
    }

    set(time: number, rests: boolean): void {
        this.time = Math.round(time / second) * second;
        this.fault.textContent = "";
        this.show();
        this.moved(this.time, rests);
    }

    /** Shows a time that was set elsewhere. */
    put(time: number): void {
        this.time = time;
        this.show();
    }

    toggle(): void {
        this.isPlaying = !this.isPlaying;
        this.last = 0;
        this.show();
        this.moved(this.time, !this.isPlaying);
    }

    private get dayStart(): number {
        return Math.floor(this.time / day) * day;
    }

    private read(): void {
        const time = parseTime(this.field.value);
        if (Number.isNaN(time)) {
            this.fault.textContent = "Write it as 2023-11-27 14:36:25.";
            return;
        }
        if (iso(time) !== iso(this.time)) {
            this.set(time, true);
        }
    }

    private show(): void {
        this.slider.value = String(this.time - this.dayStart);
        this.slider.setAttribute("aria-valuetext", `${utcDate(this.time)} ${utcClock(this.time)} UTC`);
        if (document.activeElement !== this.field) {
            this.field.value = `${utcDate(this.time)} ${utcClock(this.time)}`;
        }
        const name = this.isPlaying ? "Pause" : "Play";
        if (this.play.getAttribute("aria-label") !== name) {
            this.play.setAttribute("aria-label", name);
            this.play.textContent = this.isPlaying ? "❚❚" : "▶";
            this.play.title = name;
        }
    }
}
