// One window or pass of a place: its angles second by second, and what a picture could show.

import { analyse, read, type FollowViewResult, type NoticeWindow } from "../api";
import type { DayBar } from "../charts/day-rows";
import { viewChart } from "../charts/view-chart";
import { fillWith, h } from "../dom";
import { degrees } from "../format";
import { failure } from "../notice";
import { routeText } from "../route";
import { iso, localTime, minute, utc, utcClock, type LocalTime } from "../time";
import { choiceField } from "./fields";
import { placeOf } from "./site-answer";
import {
    askQuality,
    gsdText,
    keyOf,
    niirsText,
    sensorOf,
    type ShippedSensors,
    type WindowQuality,
} from "./site-quality";
import type { SiteState } from "./site-state";

/** Asks for it and shows it. */
export async function siteDetail(
    bar: DayBar,
    window: NoticeWindow | null,
    state: SiteState,
    local: LocalTime,
    signal: AbortSignal,
): Promise<HTMLElement> {
    const [from, to] = [bar.from - 5 * minute, bar.to + 5 * minute];
    const step = Math.max(1, Math.round((to - from) / 1_000 / 240));
    const followed = await analyse<FollowViewResult>(
        "views",
        { satellite: bar.satellite, place: placeOf(state), span: [iso(from), iso(to)], stepS: step },
        signal,
    );
    const middle = Math.round((bar.from + bar.to) / 2);
    return h(
        "section",
        { class: "site-detail" },
        h(
            "div",
            { class: "panel-row" },
            h(
                "h2",
                null,
                `${bar.name}, ${utc(bar.from)} to ${utcClock(bar.to)}`,
                h("span", { class: "muted" }, ` there ${localTime(middle, local)}`),
            ),
            h("a", { href: routeText(["now"], { at: iso(middle), satellites: bar.satellite }) }, "Show on the globe"),
        ),
        viewChart({
            label: `Elevation and off-nadir angle of ${bar.name}`,
            views: followed.views,
            claimed: { from: bar.from, to: bar.to },
            claimedWord: bar.kind === "pass" ? "pass" : "window",
            uncertaintyS: followed.elements.uncertaintyS,
            elevationMinDeg: null,
        }),
        window ? await qualityOf(window, state, signal) : null,
    );
}

async function qualityOf(window: NoticeWindow, state: SiteState, signal: AbortSignal): Promise<HTMLElement> {
    const shipped = await read<ShippedSensors>("sensors", {}, signal);
    const sensors = shipped.sensors.map((sensor) => sensor.name);
    const known = sensorOf(window.satellite.name, shipped);
    const words = h("div", { class: "quality", role: "status" });
    const show = async (sensor: string | null): Promise<void> => {
        if (!sensor) {
            fillWith(
                words,
                h(
                    "p",
                    { class: "muted" },
                    "Of no sensor that ships is it known that this satellite carries it: choose one to see what it would show.",
                ),
            );
            return;
        }
        try {
            const qualities = await askQuality([window], sensor, state.place!.latitudeDeg, signal);
            fillWith(words, qualityWords(qualities.get(keyOf(window))!, window));
        } catch (error) {
            fillWith(words, failure(error));
        }
    };
    await show(known);
    return h(
        "section",
        { class: "quality-box", "aria-label": "What a picture could show" },
        h("h3", null, "What a picture could show"),
        choiceField(
            "Sensor",
            [
                ...(known ? [] : [["", "not known"] as [string, string]]),
                ...sensors.map((s): [string, string] => [s, s]),
            ],
            known ?? "",
            (sensor) => void show(sensor || null),
        ),
        words,
    );
}

function qualityWords(quality: WindowQuality, window: NoticeWindow): HTMLElement[] {
    const rating =
        quality.niirs === null
            ? ""
            : `, NIIRS ${niirsText(quality)} (±${(quality.standardErrorNiirs ?? 0).toFixed(2)} by the equation's own error)`;
    return [
        h(
            "p",
            null,
            h("b", { class: "num" }, gsdText(quality)),
            ` ground sample distance at ${degrees(window.view.offNadirDeg)} off nadir${rating}.`,
            quality.isUnsourced ? h("span", { class: "tag unsourced" }, "unsourced figures") : null,
        ),
        quality.problem ? h("p", { class: "muted" }, quality.problem) : null,
        quality.assumptions.length > 0
            ? h(
                  "details",
                  null,
                  h("summary", null, `What is assumed (${quality.assumptions.length})`),
                  h(
                      "ul",
                      { class: "dots" },
                      quality.assumptions.map((assumption) => h("li", null, assumption)),
                  ),
              )
            : null,
    ].filter((part) => part !== null);
}
