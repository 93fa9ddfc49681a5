// Elevation and off-nadir angle against time, with the claimed time and how far off the pass may be.

import { scaleLinear, scaleUtc } from "d3-scale";
import type { FollowedView } from "../api";
import { fillWith, h, s, type Child } from "../dom";
import { degrees, distance, plusMinus } from "../format";
import { minute, parseTime, second, utcClock } from "../time";
import { nearestOf, readByCursor } from "./cursor";

export interface ViewChartOptions {
    label: string;
    views: FollowedView[];
    /** The claimed instant, or window, milliseconds since 1970 UTC. */
    claimed: { from: number; to: number } | null;
    /** What it is, where nothing is claimed. */
    claimedWord?: string;
    /** Two standard errors of the time of the pass, seconds. */
    uncertaintyS: number | null;
    /** Elevation from which a picture counts as possible, degrees. */
    elevationMinDeg: number | null;
}

const height = 280;
/** Narrow where the screen is, so that its words stay legible. */
const widthOf = (): number => (matchMedia("(max-width: 700px)").matches ? 400 : 640);
const edge = { left: 40, right: 12, top: 34, bottom: 30 };

interface Point {
    time: number;
    view: FollowedView["view"];
}

/** Makes the chart; arrow keys and the pointer read single moments from it. */
export function viewChart(options: ViewChartOptions): HTMLElement {
    const points: Point[] = options.views.map((row) => ({ time: parseTime(row.instant), view: row.view }));
    if (points.length < 2) {
        return h("p", { class: "empty" }, "The elements give no positions around this time.");
    }
    const width = widthOf();
    const x = scaleUtc()
        .domain([points[0].time, points[points.length - 1].time])
        .range([edge.left, width - edge.right]);
    const lowest = Math.min(0, ...points.map((point) => point.view.elevationDeg));
    const y = scaleLinear()
        .domain([Math.max(-20, Math.floor(lowest / 10) * 10), 90])
        .range([height - edge.bottom, edge.top]);
    const cursor = s(
        "g",
        { class: "chart-cursor", visibility: "hidden" },
        s("line", { y1: edge.top, y2: height - edge.bottom }),
        s("circle", { class: "elevation", r: 4 }),
        s("circle", { class: "off-nadir", r: 4 }),
    );
    const svg = s(
        "svg",
        { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": options.label, tabindex: 0 },
        marks(options, x),
        axes(x, y, width),
        limit(options, x, y),
        s("path", { class: "line off-nadir", d: path(points, x, y, (view) => view.offNadirDeg) }),
        s("path", { class: "line elevation", d: path(points, x, y, (view) => view.elevationDeg) }),
        cursor,
    );
    const readout = h("div", { class: "chart-readout num", role: "status" });
    const times = points.map((point) => point.time);
    const [line, elevation, offNadir] = [...cursor.children];
    readByCursor({
        svg,
        cursor,
        count: points.length,
        start: options.claimed
            ? nearestOf(times, (options.claimed.from + options.claimed.to) / 2)
            : Math.floor(points.length / 2),
        leap: 10,
        nearest: (at) => nearestOf(times, x.invert(at).getTime()),
        show: (at) => {
            const { time, view } = points[at];
            for (const [part, name, value] of [
                [line, "x1", x(time)],
                [line, "x2", x(time)],
                [elevation, "cx", x(time)],
                [elevation, "cy", y(view.elevationDeg)],
                [offNadir, "cx", x(time)],
                [offNadir, "cy", y(view.offNadirDeg)],
            ] as const) {
                part.setAttribute(name, value.toFixed(1));
            }
            fillWith(readout, words(points[at]));
        },
    });
    return h(
        "figure",
        { class: "chart-figure" },
        h(
            "figcaption",
            { class: "legend" },
            h("span", { class: "key elevation" }, "elevation at the place"),
            h("span", { class: "key off-nadir" }, "off-nadir at the satellite"),
            options.claimed ? h("span", { class: "key claimed" }, options.claimedWord ?? "claimed") : null,
            options.uncertaintyS !== null
                ? h("span", { class: "key band" }, `${plusMinus(options.uncertaintyS)}: early or late, 95 %`)
                : null,
        ),
        svg,
        readout,
    );
}

function axes(
    x: ReturnType<typeof scaleUtc<number>>,
    y: ReturnType<typeof scaleLinear<number>>,
    width: number,
): SVGElement {
    const group = s("g", { class: "axes", "aria-hidden": "true" });
    for (const tick of y.ticks(6)) {
        group.append(
            s("line", {
                x1: edge.left,
                x2: width - edge.right,
                y1: y(tick),
                y2: y(tick),
                class: tick === 0 ? "zero" : "grid",
            }),
            s("text", { x: edge.left - 6, y: y(tick) + 4, "text-anchor": "end" }, `${String(tick).replace("-", "−")}°`),
        );
    }
    const ticks = x.ticks(width < 500 ? 3 : 5);
    const withSeconds = ticks.some((tick) => tick.getTime() % minute !== 0);
    for (const tick of ticks) {
        group.append(
            s("line", {
                x1: x(tick),
                x2: x(tick),
                y1: height - edge.bottom,
                y2: height - edge.bottom + 4,
                class: "grid",
            }),
            s(
                "text",
                { x: x(tick), y: height - edge.bottom + 17, "text-anchor": "middle" },
                utcClock(tick.getTime(), withSeconds),
            ),
        );
    }
    group.append(s("text", { x: width - edge.right, y: height - 1, "text-anchor": "end", class: "unit" }, "UTC"));
    return group;
}

/** The claimed time and the band of the pass's error around it. */
function marks(options: ViewChartOptions, x: ReturnType<typeof scaleUtc<number>>): SVGElement | null {
    if (!options.claimed) {
        return null;
    }
    const { from, to } = options.claimed;
    const [left, right] = x.range();
    const around = (options.uncertaintyS ?? 0) * second;
    const clamp = (time: number): number => Math.max(left, Math.min(right, x(time)));
    const rect = (a: number, b: number, name: string): SVGElement =>
        s("rect", {
            x: clamp(a),
            width: Math.max(0, clamp(b) - clamp(a)),
            y: edge.top,
            height: height - edge.top - edge.bottom,
            class: name,
        });
    const word = options.claimedWord ?? "claimed";
    const label = to > from ? `${word} ${utcClock(from)} to ${utcClock(to)}` : `${word} ${utcClock(from)}`;
    const middle = Math.max(left + 70, Math.min(right - 70, clamp((from + to) / 2)));
    return s(
        "g",
        { class: "marks" },
        rect(from - around, to + around, "band"),
        to > from ? rect(from, to, "window") : null,
        s("line", { x1: clamp(from), x2: clamp(from), y1: edge.top - 6, y2: height - edge.bottom, class: "claimed" }),
        to > from
            ? s("line", { x1: clamp(to), x2: clamp(to), y1: edge.top - 6, y2: height - edge.bottom, class: "claimed" })
            : null,
        s("text", { x: middle, y: edge.top - 12, "text-anchor": "middle", class: "claimed" }, label),
    );
}

function limit(
    options: ViewChartOptions,
    x: ReturnType<typeof scaleUtc<number>>,
    y: ReturnType<typeof scaleLinear<number>>,
): SVGElement | null {
    const least = options.elevationMinDeg;
    const [left, right] = x.range();
    return least === null
        ? null
        : s(
              "g",
              { class: "limit" },
              s("line", { x1: left, x2: right, y1: y(least), y2: y(least) }),
              s("text", { x: left + 4, y: y(least) - 4 }, `${least}°: pictures thought possible above`),
          );
}

function path(
    points: Point[],
    x: ReturnType<typeof scaleUtc<number>>,
    y: ReturnType<typeof scaleLinear<number>>,
    value: (view: FollowedView["view"]) => number,
): string {
    const least = y.domain()[0];
    let isDown = false;
    return points
        .map((point) => {
            const v = value(point.view);
            const isDrawn = v >= least && point.view.elevationDeg >= least;
            const text = isDrawn ? `${isDown ? "L" : "M"}${x(point.time).toFixed(1)} ${y(v).toFixed(1)}` : "";
            isDown = isDrawn;
            return text;
        })
        .join("");
}

/** What stands under the chart for one moment. */
function words({ time, view }: Point): Child[] {
    return [
        h("b", null, `${utcClock(time)} UTC`),
        ` elevation ${degrees(view.elevationDeg)}, off-nadir ` +
            `${degrees(view.offNadirDeg)}, incidence ${degrees(view.incidenceDeg)}, ${distance(view.rangeM)} away, Sun ` +
            degrees(view.sunElevationDeg),
    ];
}
