// Two watch lists over one place, side by side: how often each sees it, which gaps each leaves, and who adds what.

import type { NoticeGap, NoticeResult } from "../api";
import { dayRows } from "../charts/day-rows";
import { h } from "../dom";
import { percent } from "../format";
import { day, parseTime, span, type LocalTime } from "../time";
import { barsOf, gapsOf, type SiteAnswer } from "./site-answer";

export interface ListFigures {
    satellites: number;
    seeing: number;
    windows: number;
    safeGaps: number;
    /** Milliseconds. */
    safeTotal: number;
    safeLongest: number;
}

export interface Addition {
    name: string;
    windows: number;
    /** Safe gaps of the other list into which a window of this satellite falls. */
    broken: number;
}

export function figuresOf({ notice, watched }: SiteAnswer): ListFigures {
    const lengths = notice.gaps.filter((gap) => gap.isSafe).map(lengthOf);
    return {
        satellites: watched.length,
        seeing: new Set(notice.windows.map((window) => window.satellite.catalogueNumber)).size,
        windows: notice.windows.length,
        safeGaps: lengths.length,
        safeTotal: lengths.reduce((sum, length) => sum + length, 0),
        safeLongest: Math.max(0, ...lengths),
    };
}

/** What satellites of one list add to another: those that the other has not, the busiest first. */
export function additions(one: SiteAnswer, other: SiteAnswer): Addition[] {
    const known = new Set(other.watched.map((satellite) => satellite.catalogueNumber));
    const safe = other.notice.gaps.filter((gap) => gap.isSafe);
    return one.watched
        .filter((satellite) => !known.has(satellite.catalogueNumber))
        .map((satellite): Addition => {
            const windows = one.notice.windows.filter(
                (window) => window.satellite.catalogueNumber === satellite.catalogueNumber,
            );
            return {
                name: satellite.name ?? String(satellite.catalogueNumber),
                windows: windows.length,
                broken: safe.filter((gap) => windows.some((window) => isWithin(window, gap))).length,
            };
        })
        .filter((addition) => addition.windows > 0)
        .sort((a, b) => b.broken - a.broken || b.windows - a.windows || a.name.localeCompare(b.name));
}

const lengthOf = (gap: NoticeGap): number => parseTime(gap.end) - parseTime(gap.start);

function isWithin(window: NoticeResult["windows"][number], gap: NoticeGap): boolean {
    return parseTime(window.start) < parseTime(gap.end) && parseTime(window.end) > parseTime(gap.start);
}

/** The section; the other list's days are drawn as those of the first are above it. */
export function compareSection(
    first: SiteAnswer,
    other: SiteAnswer,
    names: [string, string],
    days: number,
    local: LocalTime,
): HTMLElement {
    const [a, b] = [figuresOf(first), figuresOf(other)];
    const row = (name: string, of: (figures: ListFigures) => string): HTMLElement =>
        h("tr", null, h("th", { scope: "row" }, name), h("td", null, of(a)), h("td", null, of(b)));
    return h(
        "section",
        { class: "compare", "aria-label": "Compared" },
        h("h2", null, "Compared"),
        h(
            "div",
            { class: "table-box" },
            h(
                "table",
                { class: "events compared" },
                h(
                    "thead",
                    null,
                    h("tr", null, h("td"), h("th", { scope: "col" }, names[0]), h("th", { scope: "col" }, names[1])),
                ),
                h(
                    "tbody",
                    null,
                    row("Satellites; of these can see the place", (f) => `${f.satellites}; ${f.seeing}`),
                    row("Windows", (f) => String(f.windows)),
                    row("Safe gaps", (f) => String(f.safeGaps)),
                    row("Together", (f) => `${span(f.safeTotal)} (${percent(f.safeTotal / (days * day))})`),
                    row("The longest", (f) => (f.safeGaps === 0 ? "–" : span(f.safeLongest))),
                ),
            ),
        ),
        h(
            "div",
            { class: "compare-columns" },
            added(names[0], names[1], additions(first, other)),
            added(names[1], names[0], additions(other, first)),
        ),
        h("h3", null, names[1]),
        dayRows({
            start: other.start,
            days,
            bars: barsOf(other, null),
            place: local,
            gaps: gapsOf(other),
            open: null,
        }),
    );
}

const namedMax = 12;

function added(name: string, other: string, list: Addition[]): HTMLElement {
    return h(
        "div",
        null,
        h("h3", null, `What ${name} adds to ${other}`),
        list.length === 0
            ? h("p", { class: "muted" }, "Nothing.")
            : h(
                  "ul",
                  { class: "dots" },
                  list
                      .slice(0, namedMax)
                      .map((one) =>
                          h(
                              "li",
                              null,
                              `${one.name}: ${one.windows} ${one.windows === 1 ? "window" : "windows"}`,
                              one.broken > 0
                                  ? `, and it looks into ${one.broken} ${one.broken === 1 ? "gap that is" : "gaps that are"} safe from the others`
                                  : ", in no gap that is safe from the others",
                          ),
                      ),
                  list.length > namedMax ? h("li", { class: "muted" }, `and ${list.length - namedMax} more`) : null,
              ),
    );
}
