// How early or late the pass may be against the age of the elements, with what would be found at each age.

import { scaleLinear } from "d3-scale";
import type { FindingByAge, PlaceByAge } from "../aged-claim";
import { fillWith, h, s, type Child } from "../dom";
import { percent, plusMinus } from "../format";
import { parseTime, second } from "../time";
import { nearestOf, readByCursor } from "./cursor";

export interface AgeChartOptions {
    label: string;
    sets: FindingByAge[];
    assumed: FindingByAge[];
    /** Which of the places. */
    place: number;
}

const height = 260;
const edge = { left: 52, right: 12, top: 16, bottom: 52 };
const widthOf = (): number => (matchMedia("(max-width: 700px)").matches ? 400 : 640);
const barHeight = 8;

/** Seconds from the claimed moment to the pass's highest point; null where there is no pass. */
export function offsetS({ pass, claimedInstant }: PlaceByAge): number | null {
    return pass ? (parseTime(pass.tca) - parseTime(claimedInstant)) / second : null;
}

type Scale = ReturnType<typeof scaleLinear<number>>;

/** Makes the chart; arrow keys and the pointer read single ages from it. Null where no set gives a pass. */
export function ageChart(options: AgeChartOptions): HTMLElement | null {
    const rows = options.assumed
        .map((found) => ({ found, at: offsetS(found.places[options.place]) }))
        .filter((row): row is { found: FindingByAge; at: number } => row.at !== null);
    if (rows.length < 2) {
        return null;
    }
    const width = widthOf();
    const x = scaleLinear()
        .domain([0, rows[rows.length - 1].found.elementsAgeDays])
        .range([edge.left, width - edge.right]);
    const reach = Math.max(...rows.map(({ found, at }) => Math.abs(at) + found.uncertaintyS));
    const y = scaleLinear()
        .domain([-reach, reach])
        .nice()
        .range([height - edge.bottom, edge.top]);
    const cursor = s("line", { y1: edge.top, y2: height - edge.bottom, class: "age-cursor", visibility: "hidden" });
    const svg = s(
        "svg",
        {
            viewBox: `0 0 ${width} ${height}`,
            class: "chart ages",
            role: "img",
            "aria-label": options.label,
            tabindex: 0,
        },
        view(options, x, y),
        axes(x, y, width),
        s("path", { class: "fan", d: fan(rows, x, y) }),
        s("path", { class: "line elevation", d: line(rows, x, y) }),
        verdicts(rows, x),
        options.sets.map((found) => point(found, options.place, x, y)),
        cursor,
    );
    const readout = h("div", { class: "chart-readout num", role: "status" });
    const ages = rows.map(({ found }) => found.elementsAgeDays);
    readByCursor({
        svg,
        cursor,
        count: rows.length,
        start: nearestOf(ages, Math.abs(options.sets.find((found) => found.counts)?.elementsAgeDays ?? 0)),
        leap: 5,
        nearest: (at) => nearestOf(ages, x.invert(at)),
        show: (at) => {
            cursor.setAttribute("x1", x(ages[at]).toFixed(1));
            cursor.setAttribute("x2", x(ages[at]).toFixed(1));
            fillWith(readout, words(rows[at]));
        },
    });
    return h("figure", { class: "chart-figure" }, legend(options), svg, readout);
}

function legend(options: AgeChartOptions): HTMLElement {
    return h(
        "figcaption",
        { class: "legend" },
        h("span", { class: "key elevation" }, "when the pass is highest"),
        h("span", { class: "key fan" }, "how early or late it may be, 95 %"),
        h("span", { class: "key in-view" }, "above the horizon"),
        h(
            "span",
            { class: "mark-key set" },
            options.sets.length > 1 ? "element sets there are" : "the one element set near the claim",
        ),
        h("span", null, "below: what would be found at that age"),
    );
}

/** From rise to set, by the set that counts. */
function view({ sets, place }: AgeChartOptions, x: Scale, y: Scale): SVGElement | null {
    const found = sets.find((set) => set.counts)?.places[place];
    if (!found?.pass) {
        return null;
    }
    const claimed = parseTime(found.claimedInstant);
    const [low, high] = y.domain();
    const clamp = (time: string): number => y(Math.max(low, Math.min(high, (parseTime(time) - claimed) / second)));
    const [left, right] = x.range();
    const top = clamp(found.pass.los);
    return s("rect", { x: left, width: right - left, y: top, height: clamp(found.pass.aos) - top, class: "in-view" });
}

function axes(x: Scale, y: Scale, width: number): SVGElement {
    const group = s("g", { class: "axes", "aria-hidden": "true" });
    const bottom = height - edge.bottom;
    for (const tick of y.ticks(5)) {
        group.append(
            s("line", {
                x1: edge.left,
                x2: width - edge.right,
                y1: y(tick),
                y2: y(tick),
                class: tick === 0 ? "zero" : "grid",
            }),
            s(
                "text",
                { x: edge.left - 6, y: y(tick) + 4, "text-anchor": "end" },
                tick === 0 ? "claimed" : `${tick < 0 ? "−" : "+"}${Math.abs(tick)} s`,
            ),
        );
    }
    for (const tick of x.ticks(6)) {
        group.append(
            s("line", { x1: x(tick), x2: x(tick), y1: bottom, y2: bottom + 4, class: "grid" }),
            s("text", { x: x(tick), y: bottom + 32, "text-anchor": "middle" }, tick),
        );
    }
    group.append(
        s(
            "text",
            { x: width - edge.right, y: height - 5, "text-anchor": "end", class: "unit" },
            "age of the elements, days",
        ),
    );
    return group;
}

type Row = { found: FindingByAge; at: number };

function fan(rows: Row[], x: Scale, y: Scale): string {
    const at = ({ found, at: offset }: Row, sign: number): string =>
        `${x(found.elementsAgeDays).toFixed(1)} ${y(offset + sign * found.uncertaintyS).toFixed(1)}`;
    return `M${rows.map((row) => at(row, 1)).join("L")}L${[...rows]
        .reverse()
        .map((row) => at(row, -1))
        .join("L")}Z`;
}

function line(rows: Row[], x: Scale, y: Scale): string {
    return `M${rows.map(({ found, at }) => `${x(found.elementsAgeDays).toFixed(1)} ${y(at).toFixed(1)}`).join("L")}`;
}

function verdicts(rows: Row[], x: Scale): SVGElement {
    const [left, right] = x.range();
    const edges = rows.map(({ found }, i) =>
        i === 0 ? left : (x(rows[i - 1].found.elementsAgeDays) + x(found.elementsAgeDays)) / 2,
    );
    return s(
        "g",
        { class: "age-verdicts" },
        rows.map(({ found }, i) =>
            s("rect", {
                x: edges[i],
                width: (edges[i + 1] ?? right) - edges[i],
                y: height - edge.bottom + 6,
                height: barHeight,
                class: found.finding.toLowerCase(),
            }),
        ),
    );
}

/** A set there is: its own pass, with its own error. */
function point(found: FindingByAge, place: number, x: Scale, y: Scale): SVGElement | null {
    const at = offsetS(found.places[place]);
    const age = Math.abs(found.elementsAgeDays);
    const [low, high] = y.domain();
    if (at === null || at < low || at > high || age > x.domain()[1]) {
        return null;
    }
    const clamp = (value: number): number => y(Math.max(low, Math.min(high, value)));
    return s(
        "g",
        { class: `age-set${found.counts ? " counts" : ""}` },
        s("line", { x1: x(age), x2: x(age), y1: clamp(at - found.uncertaintyS), y2: clamp(at + found.uncertaintyS) }),
        s("circle", { cx: x(age), cy: y(at), r: found.counts ? 5 : 4 }),
    );
}

/** What stands under the chart for one age. */
function words({ found }: Row): Child[] {
    const chance = found.chanceRatio === null ? "" : `, ${percent(found.chanceRatio)} of all times would fit by chance`;
    return [
        h("b", null, `${found.elementsAgeDays.toFixed(1)} days old`),
        `: ${found.finding}; the pass may be ${plusMinus(found.uncertaintyS)} early or late${chance}`,
    ];
}
