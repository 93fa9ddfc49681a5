// Launches of the record and the claims about them, day by day. Every day is a button: arrows move, Enter opens.

import type { Verdict } from "../api";
import { h, s } from "../dom";
import type { ToldDay } from "../ledger-api";
import { parseTime } from "../time";
import { timelineRows } from "../views/ledger-words";
import { labelRows, monthsOf, timelineAxis, type TimelineAxis } from "./timeline-axis";

export interface LedgerTimelineOptions {
    days: ToldDay[];
    span: { since: string; until: string } | null;
    day: string | null;
    open(day: string): void;
}

type Found = Verdict | "unchecked";
const width = 1_080;
const left = 132;
const right = width - 34;
const launchY = 62;
const rowsTop = 84;
const markStep = 17;
const labelRowsMax = 3;
const letterWidth = 6.1;
const found: Found[] = ["Supported", "Contradicted", "Undetermined", "unchecked"];
const foundOf = (verdict: Verdict | null): Found => verdict ?? "unchecked";

/** The claims of a day in a row, by what was found. */
function marksOf(day: ToldDay, kinds: string[]): [Found, number][] {
    return found
        .map((word): [Found, number] => [
            word,
            day.claims.filter((c) => kinds.includes(c.kind) && foundOf(c.verdict) === word).length,
        ])
        .filter(([, count]) => count > 0);
}

export function ledgerTimeline(options: LedgerTimelineOptions): HTMLElement {
    const { days } = options;
    const axis = timelineAxis(
        days.map((day) => day.day),
        left,
        right,
        options.span,
    );
    const rows = timelineRows
        .map(([name, kinds]) => ({ name, kinds, most: Math.max(0, ...days.map((d) => marksOf(d, kinds).length)) }))
        .filter((row) => row.most > 0);
    const tops: number[] = [];
    let bottom = rowsTop;
    for (const row of rows) {
        tops.push(bottom);
        bottom += row.most * markStep + 7;
    }
    const height = bottom + 40;
    const groups = days.map((day) => dayGroup(options, day, axis, rows, tops, bottom));
    const svg = s(
        "svg",
        {
            viewBox: `0 0 ${width} ${height}`,
            class: "chart ledger-chart",
            role: "group",
            "aria-label":
                "Timeline: launches of the record and claims by day. Arrow keys move, Enter lists a day's claims",
        },
        rules(rows, tops, bottom),
        years(axis, bottom),
        launchLabels(days, axis),
        groups,
    );
    move(svg, groups, days, options.day);
    return h("figure", { class: "chart-figure" }, h("div", { class: "table-box" }, svg), legend(days));
}

function rules(rows: { name: string }[], tops: number[], bottom: number): SVGElement {
    return s(
        "g",
        { class: "axes", "aria-hidden": "true" },
        s("text", { x: 6, y: launchY + 4, class: "row-name" }, "Record"),
        rows.map((row, i) => [
            s("line", { x1: 6, x2: right, y1: tops[i] - 2, y2: tops[i] - 2, class: "grid" }),
            s("text", { x: 6, y: tops[i] + 13, class: "row-name" }, row.name),
        ]),
        s("line", { x1: left, x2: right, y1: bottom, y2: bottom, class: "zero" }),
    );
}

function years(axis: TimelineAxis, bottom: number): SVGElement {
    const group = s("g", { class: "axes", "aria-hidden": "true" });
    for (const part of axis.parts) {
        const months = monthsOf(part);
        const room = (part.x1 - part.x0) / Math.max(1, months.length);
        group.append(
            s("line", { x1: part.x0, x2: part.x0, y1: rowsTop - 40, y2: bottom + 20, class: "grid" }),
            s("text", { x: part.x0 + 4, y: bottom + 33, class: "year" }, part.year),
        );
        for (const { time, name } of room > 14 ? months : []) {
            const x = axis.x(time);
            group.append(s("line", { x1: x, x2: x, y1: bottom, y2: bottom + 4, class: "zero" }));
            if (room > 27 || (room > 18 && new Date(time).getUTCMonth() % 3 === 0)) {
                group.append(s("text", { x: x + 2, y: bottom + 15 }, name));
            }
        }
    }
    for (const { x0, x1, years: count } of axis.breaks) {
        group.append(
            s("rect", {
                x: x0 + 2,
                y: rowsTop - 40,
                width: x1 - x0 - 4,
                height: bottom - rowsTop + 60,
                class: "break",
            }),
            s(
                "text",
                { x: (x0 + x1) / 2, y: bottom + 33, "text-anchor": "middle", class: "break-word" },
                count > 1 ? `${count} y` : "1 y",
            ),
        );
    }
    return group;
}

/** What flew, over its mark, where there is room. */
function launchLabels(days: ToldDay[], axis: TimelineAxis): SVGElement {
    const launches = days.filter((day) => day.launch !== null);
    const labels = launches.map((day) => ({
        x: axis.x(parseTime(day.day)) - 5,
        width: day.launch!.payload.length * letterWidth,
    }));
    const rows = labelRows(labels, labelRowsMax, right);
    return s(
        "g",
        { class: "launch-labels", "aria-hidden": "true" },
        launches.map((day, i) => {
            const row = rows[i];
            const x = Math.min(labels[i].x, right - labels[i].width);
            return row === null ? null : s("text", { x, y: 14 + (labelRowsMax - 1 - row) * 14 }, day.launch!.payload);
        }),
    );
}

function dayGroup(
    options: LedgerTimelineOptions,
    day: ToldDay,
    axis: TimelineAxis,
    rows: { kinds: string[] }[],
    tops: number[],
    bottom: number,
): SVGGElement {
    const x = axis.x(parseTime(day.day));
    const isOpen = day.day === options.day;
    const label = dayWords(day);
    const group = s(
        "g",
        {
            class: `timeline-day${isOpen ? " open" : ""}`,
            role: "button",
            tabindex: -1,
            "aria-label": label,
            "aria-pressed": String(isOpen),
            "data-day": day.day,
        },
        s("title", null, label),
        s("rect", { x: x - 9, y: launchY - 14, width: 18, height: bottom - launchY + 14, class: "day-hit", rx: 3 }),
        s("line", { x1: x, x2: x, y1: launchY, y2: bottom, class: "day-line" }),
        day.launch ? launchMark(x, day.launch.outcome) : null,
        rows.flatMap((row, r) =>
            marksOf(day, row.kinds).map(([word, count], i) => claimMark(x, tops[r] + 9 + i * markStep, word, count)),
        ),
    );
    group.addEventListener("click", () => options.open(day.day));
    return group;
}

/** A launch: a filled triangle where it reached orbit, else an open one struck out. */
function launchMark(x: number, outcome: string): SVGElement {
    const path = `M${x} ${launchY - 8}L${x + 7} ${launchY + 5}L${x - 7} ${launchY + 5}Z`;
    return s(
        "g",
        { class: `launch-mark ${outcome === "Orbit" ? "reached" : "other"}` },
        s("path", { d: path }),
        outcome === "Failure"
            ? s("path", { d: `M${x - 8} ${launchY - 8}L${x + 8} ${launchY + 6}`, class: "strike" })
            : null,
    );
}

/** Claims by shape and colour: a disc, a diamond, a ring, a dot. */
function claimMark(x: number, y: number, word: Found, count: number): SVGElement {
    const shape =
        word === "Contradicted"
            ? s("path", { d: `M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z` })
            : s("circle", { cx: x, cy: y, r: word === "unchecked" ? 3 : 5 });
    return s(
        "g",
        { class: `claim-mark ${word.toLowerCase()}` },
        shape,
        count > 1 ? s("text", { x: x + 9, y: y + 4 }, count) : null,
    );
}

/** "2023-11-21: launch of Malligyong-1, in orbit; 5 claims: 3 supported, 2 contradicted". */
export function dayWords(day: ToldDay): string {
    const counts = found
        .map((word) => [day.claims.filter((c) => foundOf(c.verdict) === word).length, word.toLowerCase()] as const)
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count} ${word === "unchecked" ? "not checked" : word}`);
    const outcome = { Orbit: "in orbit", Failure: "failed" }[day.launch?.outcome ?? ""] ?? "outcome not known";
    const claims = day.claims.length;
    return [
        day.launch ? `launch of ${day.launch.payload}, ${outcome}` : null,
        claims > 0 ? `${claims} ${claims === 1 ? "claim" : "claims"}: ${counts.join(", ")}` : "no claims",
    ]
        .filter((part) => part !== null)
        .join("; ")
        .replace(/^/, `${day.day}: `);
}

function move(svg: SVGSVGElement, groups: SVGGElement[], days: ToldDay[], chosen: string | null): void {
    let at = Math.max(
        0,
        days.findIndex((day) => (chosen ? day.day === chosen : day.claims.length > 0)),
    );
    groups[at]?.setAttribute("tabindex", "0");
    svg.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            groups[at].dispatchEvent(new MouseEvent("click"));
            return;
        }
        const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: groups.length - 1 }[event.key];
        if (to === undefined || groups.length === 0) {
            return;
        }
        event.preventDefault();
        groups[at].setAttribute("tabindex", "-1");
        at = Math.max(0, Math.min(groups.length - 1, to));
        groups[at].setAttribute("tabindex", "0");
        groups[at].focus();
    });
}

function legend(days: ToldDay[]): HTMLElement {
    const used = new Set(days.flatMap((day) => day.claims.map((c) => foundOf(c.verdict))));
    return h(
        "figcaption",
        { class: "legend" },
        h("span", { class: "mark-key reached" }, "launch that reached orbit"),
        h("span", { class: "mark-key failed" }, "launch that failed"),
        found
            .filter((word) => used.has(word))
            .map((word) =>
                h(
                    "span",
                    { class: `mark-key ${word.toLowerCase()}` },
                    word === "unchecked" ? "claim not checked" : `claim ${word.toLowerCase()}`,
                ),
            ),
        h("span", null, "a number: that many claims"),
    );
}
