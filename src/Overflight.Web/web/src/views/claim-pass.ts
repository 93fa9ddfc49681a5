// The pass over a place as a table: when it rises, is highest and sets, and where it was at the claimed time.

import type { ViewGeometry } from "../api";
import { h, newId, scrollBox } from "../dom";
import { degrees, distance, position } from "../format";
import { localTime, parseTime, utcClock } from "../time";
import type { Spot } from "./claim-spots";

export function passTable(spot: Spot): HTMLElement {
    const { position: at } = spot.place;
    const caption = newId("pass");
    const row = (name: string, time: number, view: ViewGeometry | null, isMain = false): HTMLElement =>
        h(
            "tr",
            { class: isMain ? "main" : "" },
            h("th", { scope: "row" }, name),
            h("td", null, utcClock(time)),
            view
                ? [
                      degrees(view.elevationDeg),
                      degrees(view.azimuthDeg, 0),
                      degrees(view.offNadirDeg),
                      distance(view.rangeM),
                      degrees(view.sunElevationDeg),
                  ].map((text) => h("td", null, text))
                : h("td", { colspan: 5 }, "not known"),
        );
    const rows: [number, HTMLElement][] = [[spot.instant, row("claimed", spot.instant, spot.atClaim, true)]];
    if (spot.pass) {
        const { pass } = spot;
        rows.push(
            [parseTime(pass.aos), row("rises", parseTime(pass.aos), pass.aosView)],
            [parseTime(pass.tca), row("highest", parseTime(pass.tca), pass.tcaView)],
            [parseTime(pass.los), row("sets", parseTime(pass.los), pass.losView)],
        );
    }
    rows.sort(([a], [b]) => a - b);
    const words = ["", "UTC", "elevation", "azimuth", "off-nadir", "distance", "Sun"];
    return scrollBox(
        `Pass over ${spot.place.name}`,
        h(
            "table",
            { "aria-labelledby": caption },
            h(
                "caption",
                { id: caption },
                `Seen from ${spot.place.name}, ${position(at.latitudeDeg, at.longitudeDeg)}; ` +
                    `there it was ${localTime(spot.instant, { zone: null, longitudeDeg: at.longitudeDeg })}`,
            ),
            h(
                "thead",
                null,
                h(
                    "tr",
                    null,
                    words.map((word) => h(word ? "th" : "td", { scope: word ? "col" : null }, word)),
                ),
            ),
            h(
                "tbody",
                null,
                rows.map(([, element]) => element),
            ),
        ),
    );
}
