// What a network delivers over the whole span, variant by variant: requests met and lost, and how old what is known is.

import { h, s } from "../dom";
import { percent } from "../format";
import { seconds } from "./network-figures";
import { reasons, type LostReason, type SimulationResult } from "./network-results";

export function simulationSection(result: SimulationResult, days: number): HTMLElement {
    const { runs } = result;
    return h(
        "div",
        { class: "simulation" },
        h(
            "p",
            { class: "muted" },
            `${days} days: requests arrive, are planned in cycles, imaged, stored and sent down. A request is met when all ` +
                "of it is on the ground in time without cloud; response counts from the request, latency from the picture.",
        ),
        bars(result),
        table(
            "What became of the requests",
            ["", ...runs.map((run) => `${run.variant} (${run.satellites.length})`)],
            [
                ["Requests", ...runs.map((run) => String(run.figures.requestCount))],
                [
                    "Met, of those due",
                    ...runs.map((run) => `${run.figures.metCount} (${percent(run.figures.metRatio)})`),
                ],
                ...(Object.keys(reasons) as LostReason[])
                    .filter((reason) => runs.some((run) => (run.figures.lost[reason] ?? 0) > 0))
                    .map((reason) => [
                        `Lost: ${reasons[reason]}`,
                        ...runs.map((run) => String(run.figures.lost[reason] ?? 0)),
                    ]),
                ["Still open", ...runs.map((run) => String(run.figures.openCount))],
                ["Response, median", ...runs.map((run) => seconds(run.figures.responseMedianS))],
                ["Response, 95 %", ...runs.map((run) => seconds(run.figures.response95S))],
                ["Latency, median", ...runs.map((run) => seconds(run.figures.latencyMedianS))],
                ["Latency, 95 %", ...runs.map((run) => seconds(run.figures.latency95S))],
                [
                    "Pictures, under cloud",
                    ...runs.map((run) => `${run.figures.pictureCount}, ${run.figures.cloudyCount}`),
                ],
            ],
            "outcomes",
        ),
        runs.some((run) => run.places.length > 0)
            ? table(
                  "How old the newest picture on the ground is, and how often a satellite could look",
                  ["Place", "Variant", "Age, mean", "Age, greatest", "Pictures", "Looks", "Between, longest"],
                  runs[0].places.flatMap((place, i) =>
                      runs.map((run) => {
                          const at = run.places[i];
                          return [
                              place.name,
                              run.variant,
                              seconds(at.ageMeanS),
                              seconds(at.ageMaxS),
                              String(at.pictureCount),
                              String(at.accessCount),
                              seconds(at.revisitMaxS),
                          ];
                      }),
                  ),
                  "ages",
              )
            : null,
    );
}

function bars({ runs }: SimulationResult): HTMLElement {
    const width = 700;
    const rowHeight = 26;
    const left = 90;
    const svg = s("svg", {
        viewBox: `0 0 ${width} ${runs.length * rowHeight}`,
        class: "chart outcome-bars",
        role: "img",
        "aria-label": "Requests met and lost, by variant; the table below has the numbers",
    });
    const used = (Object.keys(reasons) as LostReason[]).filter((reason) =>
        runs.some((run) => (run.figures.lost[reason] ?? 0) > 0),
    );
    runs.forEach((run, i) => {
        const y = i * rowHeight + 4;
        svg.append(s("text", { x: 4, y: y + 13, class: "hour" }, run.variant));
        let x = left;
        const add = (count: number, name: string, word: string): void => {
            const size = ((width - left) * count) / Math.max(1, run.figures.requestCount);
            svg.append(
                s("rect", { x, y, width: size, height: 18, class: name }, s("title", null, `${word}: ${count}`)),
            );
            x += size;
        };
        add(run.figures.metCount, "met", "met");
        used.forEach((reason) => add(run.figures.lost[reason] ?? 0, `lost-${reason}`, reasons[reason]));
        add(run.figures.openCount, "still-open", "still open");
    });
    return h(
        "figure",
        { class: "chart-figure" },
        h(
            "figcaption",
            { class: "legend" },
            h("span", { class: "key met" }, "met"),
            used.map((reason) => h("span", { class: `key lost-${reason}` }, reasons[reason])),
        ),
        svg,
    );
}

function table(caption: string, head: string[], rows: string[][], name: string): HTMLElement {
    return h(
        "div",
        { class: "table-box" },
        h(
            "table",
            { class: `events ${name}` },
            h("caption", null, caption),
            h(
                "thead",
                null,
                h(
                    "tr",
                    null,
                    head.map((word, i) =>
                        word ? h("th", { scope: "col", class: i === 0 ? "left" : null }, word) : h("td"),
                    ),
                ),
            ),
            h(
                "tbody",
                null,
                rows.map((row) =>
                    h(
                        "tr",
                        null,
                        h("th", { scope: "row" }, row[0]),
                        row.slice(1).map((cell) => h("td", null, cell)),
                    ),
                ),
            ),
        ),
    );
}
