// When satellites of a plan are in the Earth's shadow, as a table: what the bands of the chart show, in words.

import { h, scrollBox } from "../dom";
import { percent } from "../format";
import type { GanttSatellite } from "../charts/gantt";
import { parseTime, utcClock, utcDate } from "../time";
import type { SatelliteEclipses } from "./network-results";

/** Of each satellite; a week has a hundred. */
const timesMax = 120;

export function eclipseTable(all: SatelliteEclipses[], satellites: GanttSatellite[]): HTMLElement {
    const battery = new Map(satellites.map(({ name, hasBattery }) => [name, hasBattery]));
    const column = (word: string, isLeft = false): HTMLElement =>
        h("th", { scope: "col", class: isLeft ? "left" : null }, word);
    return h(
        "details",
        { class: "eclipses" },
        h("summary", null, "When each is in the Earth's shadow"),
        h(
            "p",
            { class: "muted" },
            "The shadow is that of a point Sun behind a ball: its edge is right within some seconds. Cameras that need " +
                "light need it on the ground, not on the satellite. The shadow matters to a plan where a scenario states a " +
                "battery: panels give nothing in it.",
        ),
        scrollBox(
            "In the Earth's shadow",
            h(
                "table",
                { class: "events" },
                h("caption", null, "In the Earth's shadow, UTC"),
                h(
                    "thead",
                    null,
                    h(
                        "tr",
                        null,
                        column("Satellite", true),
                        column("Times"),
                        column("Of the span"),
                        column("Energy", true),
                        column("From and until", true),
                    ),
                ),
                h(
                    "tbody",
                    null,
                    all.map((one) =>
                        h(
                            "tr",
                            { "data-eclipses": one.satellite },
                            h("th", { scope: "row" }, one.satellite),
                            h("td", null, one.eclipses.length),
                            h("td", null, percent(one.darkRatio)),
                            h(
                                "td",
                                { class: "left" },
                                battery.get(one.satellite) ? "its battery is not charged then" : "not counted",
                            ),
                            h("td", { class: "left why num" }, timesOf(one)),
                        ),
                    ),
                ),
            ),
        ),
    );
}

/** "04-01 00:12–00:47, 01:46–02:21; 04-02 …": the date where it changes. */
export function timesOf({ eclipses }: Pick<SatelliteEclipses, "eclipses">): string {
    let date = "";
    const words = eclipses.slice(0, timesMax).map(([from, to]) => {
        const [start, end] = [parseTime(from), parseTime(to)];
        const isNew = utcDate(start) !== date;
        const lead = isNew ? `${date === "" ? "" : "; "}${utcDate(start).slice(5)} ` : ", ";
        date = utcDate(start);
        return `${lead}${utcClock(start, false)}–${utcClock(end, false)}`;
    });
    const more = eclipses.length - timesMax;
    return eclipses.length === 0 ? "never" : words.join("") + (more > 0 ? ` and ${more} more in the answer` : "");
}
