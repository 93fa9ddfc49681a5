// What happens over days as rows of 24 hours: windows as bars, passes behind them, and gaps below.

import { h, s } from "../dom";
import { degrees } from "../format";
import { day, hour, localTime, span, utc, utcClock, utcDate, type LocalTime } from "../time";

export interface DayBar {
    from: number;
    to: number;
    satellite: number;
    name: string;
    /** A pass that is no opportunity, or a chance to take a picture by light or by radar, or by who knows what. */
    kind: "pass" | "light" | "radar" | "unknown";
    elevationDeg: number;
    isOpen: boolean;
}

export interface DayGap {
    from: number;
    to: number;
    isSafe: boolean;
}

export interface DayRowsOptions {
    start: number;
    days: number;
    bars: DayBar[];
    gaps: DayGap[];
    place: LocalTime;
    /** Opens a bar; null where bars are only to be seen. */
    open: ((bar: DayBar) => void) | null;
}

const width = 1_000;
const left = 78;
const rowHeight = 40;
const head = 34;
const lanes = 3;
const barHeight = 8;
const widthMin = 4;

const kinds: Record<DayBar["kind"], string> = {
    pass: "pass, no opportunity",
    light: "camera, in daylight",
    radar: "radar",
    unknown: "sensor not known",
};

/** The chart with its legend. Every bar is a button: reached by Tab, opened by Enter. */
export function dayRows(options: DayRowsOptions): HTMLElement {
    const height = head + options.days * rowHeight;
    const svg = s("svg", {
        viewBox: `0 0 ${width} ${height}`,
        class: "chart days",
        role: "group",
        "aria-label": "Passes and opportunities by day, UTC",
    });
    svg.append(hours(options));
    for (let d = 0; d < options.days; d++) {
        svg.append(dayRow(options, options.start + d * day, head + d * rowHeight));
    }
    const used = new Set(options.bars.map((bar) => bar.kind));
    return h(
        "figure",
        { class: "chart-figure" },
        h(
            "figcaption",
            { class: "legend" },
            (Object.keys(kinds) as DayBar["kind"][])
                .filter((kind) => used.has(kind))
                .map((kind) => h("span", { class: `key bar-${kind}` }, kinds[kind])),
            options.gaps.some((gap) => gap.isSafe)
                ? h("span", { class: "key gap-safe" }, "safe gap: no watched satellite sees the place")
                : null,
            options.gaps.some((gap) => !gap.isSafe)
                ? h("span", { class: "key gap-open" }, "uncertain gap: none with known elements does")
                : null,
        ),
        h("div", { class: "table-box" }, svg),
    );
}

const xOf = (time: number, from: number): number =>
    left + (width - left - 4) * Math.max(0, Math.min(1, (time - from) / day));

function hours(options: DayRowsOptions): SVGElement {
    const group = s("g", { class: "axes", "aria-hidden": "true" });
    const bottom = head + options.days * rowHeight;
    for (let hourOfDay = 0; hourOfDay <= 24; hourOfDay += 3) {
        const time = options.start + hourOfDay * hour;
        const x = xOf(time, options.start);
        group.append(s("line", { x1: x, x2: x, y1: head - 4, y2: bottom, class: "grid" }));
        if (hourOfDay < 24) {
            const there = localTime(time, options.place)
                .replace(/^\d{4}-\d\d-\d\d /, "")
                .replace(/^≈ (\d{4}-\d\d-\d\d )?/, "≈");
            group.append(
                s("text", { x: x + 3, y: 12, class: "hour" }, utcClock(time, false)),
                s("text", { x: x + 3, y: 25 }, there.slice(0, there.startsWith("≈") ? 6 : 5)),
            );
        }
    }
    group.append(s("text", { x: 4, y: 12, class: "hour" }, "UTC"), s("text", { x: 4, y: 25 }, "there"));
    return group;
}

function dayRow(options: DayRowsOptions, from: number, y: number): SVGElement {
    const to = from + day;
    const group = s(
        "g",
        null,
        s("line", { x1: 0, x2: width, y1: y, y2: y, class: "grid" }),
        s("text", { x: 4, y: y + 24, class: "hour" }, utcDate(from)),
    );
    for (const gap of options.gaps.filter((g) => g.to > from && g.from < to)) {
        group.append(gapBand(options, gap, from, y));
    }
    const ends = new Array<number>(lanes).fill(-Infinity);
    const bars = options.bars.filter((bar) => bar.to > from && bar.from < to);
    const ordered = [...bars.filter((bar) => bar.kind === "pass"), ...bars.filter((bar) => bar.kind !== "pass")];
    for (const bar of ordered) {
        const x = xOf(bar.from, from);
        const size = Math.max(widthMin, xOf(bar.to, from) - x);
        let lane = 0;
        if (bar.kind !== "pass") {
            lane = ends.findIndex((end) => end < x);
            lane = lane < 0 ? ends.indexOf(Math.min(...ends)) : lane;
            ends[lane] = x + size;
        }
        group.append(button(options, bar, x, size, y + 3 + lane * (barHeight + 1)));
    }
    return group;
}

/** A gap as a band behind the row, with its length where there is room. */
function gapBand(options: DayRowsOptions, gap: DayGap, from: number, y: number): SVGElement {
    const [a, b] = [xOf(gap.from, from), xOf(gap.to, from)];
    const length = span(gap.to - gap.from);
    const words =
        `${gap.isSafe ? "safe" : "uncertain"} gap of ${length}: ${utc(gap.from, false)} to ${utc(gap.to, false)}, ` +
        `there ${localTime(gap.from, options.place)}`;
    const name = gap.isSafe ? "gap-safe" : "gap-open";
    const size = Math.max(1, b - a);
    return s(
        "g",
        null,
        s(
            "rect",
            { x: a, width: size, y: y + 1, height: rowHeight - 2, class: `${name} stretch` },
            s("title", null, words),
        ),
        s("rect", { x: a, width: size, y: y + rowHeight - 6, height: 5, class: name }),
        size > 84 && gap.from >= from
            ? s("text", { x: a + 5, y: y + rowHeight - 10, class: "gap-length" }, length)
            : "",
    );
}

function button(options: DayRowsOptions, bar: DayBar, x: number, size: number, y: number): SVGElement {
    const { open } = options;
    const label =
        `${bar.name}, ${utcDate(bar.from)} ${utcClock(bar.from)} to ${utcClock(bar.to)} UTC, elevation up to ` +
        `${degrees(bar.elevationDeg, 0)}, ${kinds[bar.kind]}`;
    const element = s(
        "rect",
        {
            x,
            width: size,
            y,
            height: barHeight,
            rx: 1.5,
            class: `bar-${bar.kind}${bar.isOpen ? " open" : ""}`,
            ...(open ? { tabindex: 0, role: "button", "aria-pressed": String(bar.isOpen) } : { role: "img" }),
            "aria-label": label,
        },
        s("title", null, label),
    );
    if (!open) {
        return element;
    }
    element.addEventListener("click", () => open(bar));
    element.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            open(bar);
        }
    });
    return element;
}
