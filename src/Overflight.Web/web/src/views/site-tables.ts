// The windows and passes of a place as a table, and what was left out.

import type { NoticeWindow, PredictedPass, ViewGeometry } from "../api";
import type { DayBar } from "../charts/day-rows";
import { h } from "../dom";
import { degrees, percent, plusMinus } from "../format";
import { day, localTime, parseTime, span, utc, utcClock, utcDate, type LocalTime } from "../time";
import type { SiteAnswer } from "./site-answer";
import { gsdText, niirsText, type WindowQuality } from "./site-quality";

interface Row {
    bar: DayBar;
    view: ViewGeometry;
    uncertaintyS: number;
    ageDays: number;
    what: string;
    country: string;
}

/** Windows and passes in order of time. */
export function eventTable(
    answer: SiteAnswer,
    bars: DayBar[],
    local: LocalTime,
    qualities: ReadonlyMap<string, WindowQuality>,
    most: number,
    open: (bar: DayBar) => void,
    more: () => void,
): HTMLElement | null {
    const rows = rowsOf(answer, bars);
    if (rows.length === 0) {
        return null;
    }
    const hasQuality = qualities.size > 0;
    const words = [
        "From",
        "To",
        local.zone ? "There" : "There, by the Sun",
        "Satellite",
        "",
        "Elevation",
        "Off-nadir",
        "Sun",
        ...(hasQuality ? ["A pixel shows", "NIIRS"] : []),
        "Early or late",
        "Age of elements",
    ];
    return h(
        "section",
        null,
        h(
            "div",
            { class: "table-box" },
            h(
                "table",
                { class: "events" },
                h("caption", null, "Times in UTC; angles half-way through a window, or at the highest point of a pass"),
                h(
                    "thead",
                    null,
                    h(
                        "tr",
                        null,
                        words.map((word) =>
                            word
                                ? h("th", { scope: "col", class: word === "Satellite" ? "left" : null }, word)
                                : h("td"),
                        ),
                    ),
                ),
                h(
                    "tbody",
                    null,
                    rows
                        .slice(0, most)
                        .map((row) =>
                            eventRow(
                                row,
                                local,
                                hasQuality
                                    ? (qualities.get(`${row.bar.satellite}@${row.bar.from}`) ?? "unknown")
                                    : null,
                                open,
                            ),
                        ),
                ),
            ),
        ),
        rows.length > most
            ? h("button", { type: "button", click: more }, `Show more: ${rows.length - most} are left`)
            : null,
    );
}

function rowsOf(answer: SiteAnswer, bars: DayBar[]): Row[] {
    const windows = new Map<string, NoticeWindow>(
        answer.notice.windows.map((w) => [`${w.satellite.catalogueNumber}@${parseTime(w.start)}`, w] as const),
    );
    const passes = new Map(
        answer.passes.flatMap(({ satellite, passes: list }) =>
            list.map((p): [string, PredictedPass] => [`${satellite}@${parseTime(p.pass.aos)}`, p]),
        ),
    );
    return bars.flatMap((bar): Row[] => {
        const key = `${bar.satellite}@${bar.from}`;
        const window = windows.get(key);
        if (bar.kind !== "pass" && window) {
            return [
                {
                    bar,
                    view: window.view,
                    uncertaintyS: window.elements.uncertaintyS,
                    ageDays: window.elements.elementsAgeDays,
                    what:
                        window.satellite.sensor === "Unknown"
                            ? "sensor not known"
                            : window.satellite.sensor.toLowerCase(),
                    country: window.satellite.country ?? "",
                },
            ];
        }
        const pass = passes.get(key);
        return bar.kind === "pass" && pass
            ? [
                  {
                      bar,
                      view: pass.pass.tcaView,
                      uncertaintyS: pass.elements.uncertaintyS,
                      ageDays: pass.elements.elementsAgeDays,
                      what: "pass",
                      country: "",
                  },
              ]
            : [];
    });
}

function eventRow(
    row: Row,
    local: LocalTime,
    quality: WindowQuality | "unknown" | null,
    open: (bar: DayBar) => void,
): HTMLElement {
    const { bar, view } = row;
    return h(
        "tr",
        { class: `${bar.kind === "pass" ? "pass" : "window"}${bar.isOpen ? " main" : ""}` },
        h(
            "th",
            { scope: "row" },
            h(
                "button",
                { type: "button", class: "link", click: () => open(bar) },
                `${utcDate(bar.from)} ${utcClock(bar.from)}`,
            ),
        ),
        h("td", null, utcClock(bar.to)),
        h("td", null, localTime(bar.from, local).replace(/ (UTC|by the Sun).*$/, "")),
        h("td", { class: "left" }, bar.name, row.country ? h("span", { class: "muted" }, ` ${row.country}`) : null),
        h("td", { class: "left" }, h("span", { class: `tag bar-${bar.kind}` }, row.what)),
        h("td", null, degrees(view.elevationDeg)),
        h("td", null, degrees(view.offNadirDeg)),
        h("td", null, degrees(view.sunElevationDeg)),
        quality === null ? null : qualityCells(quality, bar.kind === "pass"),
        h("td", null, plusMinus(row.uncertaintyS)),
        h("td", null, `${row.ageDays < 0 ? "−" : ""}${Math.abs(row.ageDays).toFixed(1)} d`),
    );
}

function qualityCells(quality: WindowQuality | "unknown", isPass: boolean): HTMLElement[] {
    if (quality === "unknown") {
        const title = isPass ? "A pass is no opportunity" : "Its sensor is not known here";
        return [h("td", { class: "muted", title }, "–"), h("td", { class: "muted", title }, "–")];
    }
    const title = `${quality.sensor}${quality.isUnsourced ? ": unsourced figures" : ""}`;
    return [
        h("td", { title }, gsdText(quality), quality.isUnsourced ? h("span", { class: "muted" }, " unsourced") : null),
        h("td", { title }, niirsText(quality)),
    ];
}

/** How much of the time is safe, and when it is longest. */
export function gapSummary({ notice }: SiteAnswer, days: number): HTMLElement {
    const safe = notice.gaps
        .filter((gap) => gap.isSafe)
        .map((gap) => ({ from: parseTime(gap.start), to: parseTime(gap.end) }))
        .sort((a, b) => b.to - b.from - (a.to - a.from));
    const total = safe.reduce((sum, gap) => sum + gap.to - gap.from, 0);
    return h(
        "p",
        { class: "gap-summary num" },
        safe.length === 0
            ? "No gap is safe: of some satellite nothing is known, or they come too close together."
            : [
                  h("b", null, `${safe.length} safe ${safe.length === 1 ? "gap" : "gaps"}`),
                  `, together ${span(total)} (${percent(total / (days * day))} of the time); the longest `,
                  h("b", null, span(safe[0].to - safe[0].from)),
                  `, ${utc(safe[0].from, false)} to ${utc(safe[0].to, false)}.`,
              ],
    );
}

/** Satellites of which nothing can be said, and why. */
export function leftOut({ notice, watched }: SiteAnswer): HTMLElement | null {
    return notice.leftOut.length === 0
        ? null
        : h(
              "details",
              { class: "left-out", open: notice.leftOut.length === watched.length },
              h(
                  "summary",
                  null,
                  `${notice.leftOut.length} of ${watched.length} satellites left out, wholly or in part`,
              ),
              h(
                  "ul",
                  { class: "dots" },
                  notice.leftOut.map((one) => h("li", null, `${one.name ?? one.satellite}: ${one.reason}`)),
              ),
          );
}
