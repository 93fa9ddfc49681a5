// A plan as a chart: a row for each satellite, with its pictures, the turns before them, and its contacts below, over
// bands for when it is in the Earth's shadow.

import { scaleUtc } from "d3-scale";
import { fillWith, h, s } from "../dom";
import { hour, minute, parseTime, utc, utcClock } from "../time";
import type { PlannedContact, PlannedPicture, SatelliteEclipses } from "../views/network-results";

/** A row of the chart. */
export interface GanttSatellite {
    name: string;
    /** Whether its energy counts: its battery is charged in sunlight alone. */
    hasBattery: boolean;
}

export interface GanttOptions {
    satellites: GanttSatellite[];
    eclipses: SatelliteEclipses[];
    pictures: PlannedPicture[];
    contacts: PlannedContact[];
    span: [number, number];
    selected: PlannedPicture | null;
    select(picture: PlannedPicture): void;
}

const rowHeight = 46;
const head = 24;
const left = 132;
const pictureMin = 5;
const zooms: [string, number | null][] = [
    ["All", null],
    ["6 h", 6 * hour],
    ["1 h", hour],
    ["10 min", 10 * minute],
];

/** The chart with its legend and the choice of how much time it shows, about the selected picture. */
export function gantt(options: GanttOptions): HTMLElement {
    const box = h("div", { class: "table-box" });
    let zoom: number | null = null;
    let selected = options.selected;
    const buttons = zooms.map(([name, length]) =>
        h("button", { type: "button", "aria-pressed": String(length === zoom), click: () => show(length) }, name),
    );
    const show = (length: number | null): void => {
        zoom = length;
        buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(zooms[i][1] === zoom)));
        const again = { ...options, selected, select };
        fillWith(box, drawn(again, domain(options.span, selected, zoom)));
    };
    const select = (picture: PlannedPicture): void => {
        selected = picture;
        options.select(picture);
        show(zoom);
        box.querySelector<SVGElement>('[aria-pressed="true"]')?.focus();
    };
    show(null);
    return h(
        "figure",
        { class: "chart-figure" },
        h(
            "figcaption",
            { class: "panel-row" },
            h(
                "span",
                { class: "legend" },
                h("span", { class: "key picture" }, "picture"),
                h("span", { class: "key late" }, "picture, late"),
                h("span", { class: "key turn" }, "turning"),
                h("span", { class: "key contact" }, "contact with a station"),
                h("span", { class: "key sent" }, "contact that sends pictures down"),
                h("span", { class: "key eclipse" }, "in the Earth's shadow"),
                options.satellites.some((satellite) => satellite.hasBattery)
                    ? h("span", { class: "key dark" }, "in the shadow, battery not charged")
                    : null,
            ),
            h("span", { class: "segments", role: "group", "aria-label": "Time shown" }, buttons),
        ),
        box,
    );
}

/** The part of the span that is shown: all of it, or so much about the selected picture. */
export function domain(
    span: [number, number],
    selected: PlannedPicture | null,
    length: number | null,
): [number, number] {
    if (length === null || length >= span[1] - span[0]) {
        return span;
    }
    const middle = selected ? parseTime(selected.exposure[0]) : span[0];
    const start = Math.max(span[0], Math.min(span[1] - length, middle - length / 2));
    return [start, start + length];
}

function drawn(options: GanttOptions, [from, to]: [number, number]): SVGElement {
    const width = 1_060;
    const height = head + options.satellites.length * rowHeight + 4;
    const x = scaleUtc()
        .domain([from, to])
        .range([left, width - 8])
        .clamp(true);
    const svg = s("svg", {
        viewBox: `0 0 ${width} ${height}`,
        class: "chart gantt",
        role: "group",
        "aria-label": `Plan by satellite, ${utc(from, false)} to ${utc(to, false)}`,
    });
    const axis = s("g", { "aria-hidden": "true" });
    for (const tick of x.ticks(9)) {
        const at = x(tick);
        axis.append(
            s("line", { x1: at, x2: at, y1: head - 6, y2: height - 4, class: "grid" }),
            at < width - 46
                ? s("text", { x: at + 3, y: 14, class: "hour" }, utcClock(tick.getTime(), to - from < 20 * minute))
                : "",
        );
    }
    axis.append(s("text", { x: 6, y: 14 }, "UTC"));
    svg.append(axis);
    options.satellites.forEach((satellite, i) =>
        svg.append(row(options, satellite, head + i * rowHeight, x, from, to)),
    );
    return svg;
}

function row(
    options: GanttOptions,
    { name: satellite, hasBattery }: GanttSatellite,
    y: number,
    x: (time: number) => number,
    from: number,
    to: number,
): SVGElement {
    const isIn = ([a, b]: [string, string]): boolean => parseTime(b) >= from && parseTime(a) <= to;
    const bar = ([a, b]: [string, string], least: number): { x: number; width: number } => {
        const [start, end] = [x(parseTime(a)), x(parseTime(b))];
        return { x: start, width: Math.max(least, end - start) };
    };
    const dark = (options.eclipses.find((one) => one.satellite === satellite)?.eclipses ?? []).filter(isIn);
    const group = s(
        "g",
        { role: "group", "aria-label": `${satellite}, ${shadowText(dark.length, hasBattery)} in the time shown` },
        dark.map((eclipse) =>
            s(
                "rect",
                {
                    ...bar(eclipse, 0.5),
                    y: y + 1,
                    height: rowHeight - 2,
                    class: hasBattery ? "eclipse dark" : "eclipse",
                },
                s("title", null, `in the Earth's shadow ${clock(eclipse)}${hasBattery ? ", battery not charged" : ""}`),
            ),
        ),
        s("line", { x1: 0, x2: 1_060, y1: y, y2: y, class: "grid" }),
        s("text", { x: 6, y: y + 20, class: "hour" }, satellite.length > 18 ? `${satellite.slice(0, 17)}…` : satellite),
    );
    for (const contact of options.contacts.filter((one) => one.satellite === satellite && isIn(one.interval))) {
        const words = `${contact.station}, ${clock(contact.interval)}${
            contact.sentBits > 0 ? `, sends ${(contact.sentBits / 1e9).toFixed(1)} Gbit` : ", sends nothing"
        }`;
        group.append(
            s(
                "rect",
                {
                    ...bar(contact.interval, 2),
                    y: y + 30,
                    height: 9,
                    rx: 1.5,
                    class: contact.sentBits > 0 ? "contact sent" : "contact",
                },
                s("title", null, words),
            ),
        );
    }
    for (const picture of options.pictures.filter((one) => one.satellite === satellite && isIn(one.exposure))) {
        group.append(
            s("rect", { ...bar(picture.retarget, 0), y: y + 13, height: 8, class: "turn" }),
            button(options, picture, bar(picture.exposure, pictureMin), y + 7),
        );
    }
    return group;
}

const shadowText = (count: number, hasBattery: boolean): string =>
    `${count === 1 ? "once" : `${count} times`} in the Earth's shadow${hasBattery ? ", where its battery is not charged" : ""},`;

const clock = ([a, b]: [string, string]): string => `${utcClock(parseTime(a))} to ${utcClock(parseTime(b))} UTC`;

function button(
    options: GanttOptions,
    picture: PlannedPicture,
    bar: { x: number; width: number },
    y: number,
): SVGElement {
    const isSelected = picture === options.selected;
    const label = `${picture.request}, ${clock(picture.exposure)}, by ${picture.satellite}`;
    const element = s(
        "rect",
        {
            ...bar,
            y,
            height: 20,
            rx: 1.5,
            class: `picture${picture.isLate ? " late" : ""}${isSelected ? " open" : ""}`,
            tabindex: 0,
            role: "button",
            "aria-label": label,
            "aria-pressed": String(isSelected),
        },
        s("title", null, label),
    );
    element.addEventListener("click", () => options.select(picture));
    element.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            options.select(picture);
        }
    });
    return element;
}
