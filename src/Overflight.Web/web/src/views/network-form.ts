// The form of a network: a scenario that ships, or one's own satellites, stations and places.

import { read, type Place, type PlaceList } from "../api";
import { combobox } from "../combobox";
import { h } from "../dom";
import { choiceField, dayFields, numberField, textField, withChosen } from "./fields";
import {
    isBox,
    own,
    placesMax,
    planHours,
    spansDays,
    unlike,
    type Box,
    type Making,
    type NetworkState,
    type StatePlace,
} from "./network-state";
import { originsOf, takenRates, type RateKey, type ShippedSensor } from "./network-rates";
import { boxAround, boxOf, spanOf, type NetworkScenario } from "./network-scenario";

export interface FormContext {
    state: NetworkState;
    /** What is known of the scenario; null until it has come. */
    scenario: NetworkScenario | null;
    scenarios: string[];
    sensors: ShippedSensor[];
    change(change: Partial<NetworkState>): void;
}

const makings: [Making, string][] = [
    ["walker", "Walker pattern"],
    ["sun", "Sun-synchronous planes"],
    ["copies", "copies of one that flies"],
];

export function networkForm(context: FormContext): HTMLElement {
    const { state } = context;
    return h(
        "div",
        { class: "network-form" },
        scenarioFields(context),
        state.scenario === own ? satelliteFields(context) : shippedWords(context),
        state.scenario === own ? rateFields(context) : null,
        state.scenario === own ? placeFields(context) : null,
        areaFields(context),
    );
}

function scenarioFields({ state, scenario, scenarios, change }: FormContext): HTMLElement {
    const names: [string, string][] = [
        ...scenarios.map((name): [string, string] => [name, scenarioWord(name)]),
        [own, "your own"],
    ];
    return h(
        "fieldset",
        null,
        h("legend", null, "Network"),
        choiceField("Scenario", names, state.scenario, (name) => change({ scenario: name, area: null, from: null })),
        h(
            "div",
            { class: "field-row" },
            dayFields({ start: spanOf(state, scenario)[0], days: state.days, choices: spansDays }, change),
            choiceField(
                "Plan",
                withChosen(planHours, state.hours).map((hours): [number, string] => [hours, `${hours} hours`]),
                state.hours,
                (hours) => change({ hours }),
            ),
        ),
    );
}

const scenarioWord = (name: string): string =>
    ({
        "dprk-network": "the announced DPRK network",
        "crop-province": "crops of a province",
        "flood-basin": "a flood basin",
        "bench-30-days": "30 days, for benchmarks",
    })[name] ?? name;

function shippedWords({ scenario }: FormContext): HTMLElement | null {
    if (!scenario) {
        return null;
    }
    const counts = [
        `${scenario.satellites.length} ${scenario.satellites.length === 1 ? "satellite" : "satellites"}`,
        `${scenario.stations.length} ${scenario.stations.length === 1 ? "station" : "stations"}`,
        `${scenario.requests.length} requests`,
        ...(scenario.streams.length > 0 ? [`${scenario.streams.length} streams of requests`] : []),
    ];
    const list = (items: string[]): HTMLElement =>
        h(
            "ul",
            { class: "dots" },
            items.map((item) => h("li", null, item)),
        );
    return h(
        "div",
        null,
        h("p", null, h("strong", null, scenario.name), `: ${counts.join(", ")}.`),
        h(
            "details",
            null,
            h("summary", null, `What it assumes (${scenario.assumptions.length}), and its sources`),
            list(scenario.assumptions),
            h("h3", null, "Sources"),
            list(scenario.sources),
        ),
    );
}

function satelliteFields({ state, sensors, change }: FormContext): HTMLElement {
    const divisors = Array.from({ length: state.count }, (_, i) => i + 1).filter((n) => state.count % n === 0);
    const one =
        <K extends keyof NetworkState>(key: K) =>
        (value: NetworkState[K]): void =>
            change({ [key]: value });
    const where = {
        walker: [
            numberField("Height km", state.heightKm, [150, 36_000, "any"], one("heightKm")),
            numberField("Inclination °", state.inclinationDeg, [0, 180, "any"], one("inclinationDeg")),
        ],
        sun: [
            numberField("Height km", state.heightKm, [150, 5_900, "any"], one("heightKm")),
            textField("Node, local time", state.node, "([01]\\d|2[0-3]):[0-5]\\d", "As 10:30", one("node")),
        ],
        copies: [numberField("Of satellite", state.copied, [1, 999_999_999, 1], one("copied"))],
    };
    return h(
        "fieldset",
        null,
        h("legend", null, "Satellites"),
        choiceField("Orbits", makings, state.make, one("make")),
        h(
            "div",
            { class: "field-row" },
            numberField("Satellites", state.count, [1, 60, 1], (count) =>
                change({ count, planes: count % state.planes === 0 ? state.planes : 1, phasing: 0 }),
            ),
            choiceField(
                "Planes",
                divisors.map((n): [number, string] => [n, String(n)]),
                state.planes,
                (planes) => change({ planes, phasing: Math.min(state.phasing, planes - 1) }),
            ),
            choiceField(
                "Phasing",
                Array.from({ length: state.planes }, (_, i): [number, string] => [i, String(i)]),
                state.phasing,
                one("phasing"),
            ),
        ),
        h("div", { class: "field-row" }, where[state.make]),
        choiceField(
            "Sensor",
            [...new Set([...sensors.map((sensor) => sensor.name), state.sensor])].map((name): [string, string] => [
                name,
                name,
            ]),
            state.sensor,
            one("sensor"),
        ),
        h(
            "div",
            { class: "field-row" },
            numberField("Off-nadir up to °", state.offNadirDeg, [1, 90, "any"], one("offNadirDeg")),
            numberField("Scene km", state.swathKm, [0.1, 3_000, "any"], one("swathKm")),
        ),
    );
}

/** Turning, memory, rates, stations: what is not stated is published or assumed, and says which. */
function rateFields({ state, sensors, change }: FormContext): HTMLElement {
    const taken = takenRates(state.rates, sensors.find((sensor) => sensor.name === state.sensor) ?? null);
    const stated = Object.keys(state.rates).length;
    const say = (key: RateKey, value: number): void => change({ rates: { ...state.rates, [key]: value } });
    return h(
        "details",
        { class: "rates", open: stated > 0 || isRatesOpen, toggle: remember },
        h("summary", null, stated > 0 ? `Turning, memory and rates (${stated} stated)` : "Turning, memory and rates"),
        originsOf(taken, state.sensor).map(({ group, words }) => [
            h(
                "div",
                { class: "field-row" },
                taken
                    .filter((one) => one.rate.group === group)
                    .map(({ rate, value }) =>
                        numberField(rate.label, value, [rate.low, rate.high, "any"], (given) => say(rate.key, given)),
                    ),
            ),
            h("p", { class: "muted origin", "data-origin": group }, words),
        ]),
        stated > 0
            ? h(
                  "button",
                  { type: "button", class: "link", click: () => change({ rates: {} }) },
                  "Take back what is stated",
              )
            : null,
    );
}

/** The form is made anew at every change; what was opened stays open. */
let isRatesOpen = false;
const remember = (event: Event): void => {
    isRatesOpen = (event.currentTarget as HTMLDetailsElement).open;
};

function placeFields({ state, change }: FormContext): HTMLElement {
    return h(
        "div",
        { class: "place-lists" },
        placeList("Asked for, once a day each", "a place to image", state.places, (places) => change({ places })),
        placeList("Stations", "a station", state.stations, (stations) => change({ stations })),
    );
}

function placeList(
    legend: string,
    what: string,
    places: StatePlace[],
    take: (places: StatePlace[]) => void,
): HTMLElement {
    return h(
        "fieldset",
        null,
        h("legend", null, legend),
        h(
            "div",
            { class: "chips" },
            places.map((place) =>
                h(
                    "span",
                    { class: "chip" },
                    place.name,
                    h(
                        "button",
                        {
                            type: "button",
                            class: "icon",
                            "aria-label": `Remove ${place.name}`,
                            disabled: places.length === 1,
                            click: () => take(places.filter((other) => other !== place)),
                        },
                        "×",
                    ),
                ),
            ),
        ),
        places.length < placesMax
            ? combobox<Place>({
                  label: `Add ${what}`,
                  placeholder: `Add ${what} by name`,
                  none: "No such place ships.",
                  find: async (query, signal) => {
                      const list = await read<PlaceList>("places", { query }, signal);
                      return { items: list.places.slice(0, 20), total: list.total };
                  },
                  show: (found) => [
                      h("span", { class: "combo-main" }, found.name),
                      h("span", { class: "muted" }, [found.kind, found.country].filter((word) => word).join(" · ")),
                  ],
                  choose: ({ name, position }) =>
                      take(
                          unlike([
                              ...places,
                              { name, latitudeDeg: position.latitudeDeg, longitudeDeg: position.longitudeDeg },
                          ]),
                      ),
              })
            : null,
    );
}

function areaFields({ state, scenario, change }: FormContext): HTMLElement {
    const kind = state.area === null ? "near" : state.area === "earth" ? "earth" : "box";
    const near =
        state.scenario === own
            ? boxAround(state.places[0])
            : scenario
              ? boxOf({ ...state, area: null }, scenario)
              : "earth";
    const box: Box = Array.isArray(state.area) ? state.area : near === "earth" ? [-180, -60, 180, 60] : near;
    const edge = (name: string, index: number, most: number): HTMLElement =>
        numberField(name, box[index], [-most, most, "any"], (value) => {
            const changed = box.map((old, i) => (i === index ? value : old)) as Box;
            if (isBox(changed)) {
                change({ area: changed });
            }
        });
    return h(
        "fieldset",
        null,
        h("legend", null, "Map"),
        choiceField(
            "Of",
            [
                ["near", "what lies around the first place"],
                ["earth", "the whole Earth"],
                ["box", "a box of one's own"],
            ],
            kind,
            (choice) => change({ area: choice === "near" ? null : choice === "earth" ? "earth" : box }),
        ),
        kind === "box"
            ? h(
                  "div",
                  { class: "field-row" },
                  edge("West °", 0, 180),
                  edge("South °", 1, 90),
                  edge("East °", 2, 180),
                  edge("North °", 3, 90),
              )
            : null,
    );
}
