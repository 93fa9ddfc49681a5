// The windows and passes of a place as a table, what was left out, and the calendar.

import type { NoticeWindow, PredictedPass, ViewGeometry } from "../api";
import type { DayBar } from "../charts/day-rows";
import { h } from "../dom";
import { degrees, plusMinus } from "../format";
import { localTime, parseTime, utcClock, utcDate, type LocalTime } from "../time";
import type { SiteAnswer } from "./site-answer";
import type { SiteState } from "./site-state";

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
    most: number,
    open: (bar: DayBar) => void,
    more: () => void,
): HTMLElement | null {
    const rows = rowsOf(answer, bars);
    if (rows.length === 0) {
        return null;
    }
    const words = [
        "From",
        "To",
        local.zone ? "There" : "There, by the Sun",
        "Satellite",
        "",
        "Elevation",
        "Off-nadir",
        "Sun",
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
                    rows.slice(0, most).map((row) => eventRow(row, local, open)),
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

function eventRow(row: Row, local: LocalTime, open: (bar: DayBar) => void): HTMLElement {
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
        h("td", null, plusMinus(row.uncertaintyS)),
        h("td", null, `${row.ageDays < 0 ? "−" : ""}${Math.abs(row.ageDays).toFixed(1)} d`),
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

/** Where to subscribe to what comes over the place. */
export function calendarLink(state: SiteState): HTMLElement {
    const place = state.place!;
    const [satellite] = state.satellites;
    const query = new URLSearchParams({
        name: place.name,
        latitudeDeg: String(place.latitudeDeg),
        longitudeDeg: String(place.longitudeDeg),
        days: "7",
        ...(satellite === undefined ? {} : { satellite: String(satellite) }),
    });
    const address = `v1/calendar/${satellite === undefined ? "notice" : "passes"}.ics?${query}`;
    return h(
        "a",
        { href: address, title: "The address is one to subscribe to: it always holds the next seven days" },
        satellite === undefined ? "Calendar of windows and gaps (.ics)" : `Calendar of passes of ${satellite} (.ics)`,
    );
}
