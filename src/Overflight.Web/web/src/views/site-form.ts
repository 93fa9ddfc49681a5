// The form of a site: the place, the days, how far cameras look, and one watch list or two.

import { read, type Place, type PlaceList, type SatelliteRow } from "../api";
import { combobox } from "../combobox";
import { h } from "../dom";
import { choiceField, dayFields, numberField, withChosen } from "./fields";
import { countryWords, findSatellites } from "./satellite-search";
import { spansDays, watchedMax, type SiteState } from "./site-state";

export interface SiteFormContext {
    state: SiteState;
    start: number;
    change(change: Partial<SiteState>): void;
}

export function siteFields(context: SiteFormContext): HTMLElement[] {
    const { state, start, change } = context;
    return [
        placeFields(context),
        h(
            "div",
            { class: "field-row" },
            dayFields({ start, days: state.days, choices: spansDays }, change),
            choiceField(
                "Cameras look",
                withChosen([30, 45, 50, 60], state.offNadirMaxDeg).map((angle): [number, string] => [
                    angle,
                    `${angle}°`,
                ]),
                state.offNadirMaxDeg,
                (offNadirMaxDeg) => change({ offNadirMaxDeg }),
            ),
        ),
        listFields("Satellites", state.satellites, false, (satellites) =>
            change({ satellites: satellites ?? [58400] }),
        ),
        listFields("Compare with", state.other, true, (other) => change({ other })),
    ];
}

function placeFields({ state, change }: SiteFormContext): HTMLElement {
    const { place } = state;
    const at = place ?? { name: "", zone: null, latitudeDeg: 0, longitudeDeg: 0 };
    return h(
        "fieldset",
        null,
        h("legend", null, "Place"),
        combobox<Place>({
            label: "Find a place by name",
            placeholder: "Find a place, or press on the map",
            none: "No such place ships; press on the map, or give latitude and longitude.",
            find: async (query, signal) => {
                const list = await read<PlaceList>("places", { query }, signal);
                return { items: list.places.slice(0, 20), total: list.total };
            },
            show: (found) => [
                h("span", { class: "combo-main" }, found.name),
                h("span", { class: "muted" }, [found.kind, found.country].filter((word) => word).join(" · ")),
            ],
            choose: (found) =>
                change({
                    place: {
                        name: found.name,
                        zone: found.zone || null,
                        latitudeDeg: found.position.latitudeDeg,
                        longitudeDeg: found.position.longitudeDeg,
                    },
                }),
        }),
        h(
            "div",
            { class: "field-row" },
            numberField("Latitude °", place?.latitudeDeg ?? null, [-90, 90, "any"], (latitudeDeg) =>
                change({ place: { ...at, name: "", zone: null, latitudeDeg } }),
            ),
            numberField("Longitude °", place?.longitudeDeg ?? null, [-180, 180, "any"], (longitudeDeg) =>
                change({ place: { ...at, name: "", zone: null, longitudeDeg } }),
            ),
        ),
    );
}

/** A watch list: chosen satellites, the one that ships (empty), or, where it may be, none (null). */
function listFields(
    legend: string,
    list: number[] | null,
    mayBeNone: boolean,
    take: (list: number[] | null) => void,
): HTMLElement {
    const choice = (name: string, isOn: boolean, value: number[] | null): HTMLElement =>
        h("button", { type: "button", "aria-pressed": String(isOn), click: () => isOn || take(value) }, name);
    const isChosen = list !== null && list.length > 0;
    return h(
        "fieldset",
        null,
        h("legend", null, legend),
        h(
            "div",
            { class: "segments", role: "group", "aria-label": legend },
            mayBeNone ? choice("Nothing", list === null, null) : null,
            choice("Chosen", isChosen, [58400]),
            choice("Watch list that ships", list?.length === 0, []),
        ),
        isChosen ? chosen(list, take) : null,
    );
}

function chosen(satellites: number[], take: (list: number[]) => void): HTMLElement {
    return h(
        "div",
        { class: "chosen" },
        h(
            "div",
            { class: "chips" },
            satellites.map((number) =>
                h(
                    "span",
                    { class: "chip num" },
                    number,
                    h(
                        "button",
                        {
                            type: "button",
                            class: "icon",
                            "aria-label": `Remove ${number}`,
                            disabled: satellites.length === 1,
                            click: () => take(satellites.filter((other) => other !== number)),
                        },
                        "×",
                    ),
                ),
            ),
        ),
        satellites.length < watchedMax
            ? combobox<SatelliteRow>({
                  label: "Add a satellite",
                  placeholder: "Add: name, number or country",
                  none: `No satellite with elements is called so. ${countryWords}`,
                  find: findSatellites,
                  show: (row) => [
                      h("span", { class: "combo-main" }, row.name ?? "no name"),
                      h("span", { class: "muted num" }, row.satellite),
                      h("span", { class: "muted" }, row.country),
                  ],
                  choose: (row) => take([...new Set([...satellites, row.satellite])]),
              })
            : null,
    );
}
