// The plan of a network: its chart, how good it is, what it takes and when that is down, what it leaves out and why.

import { fillWith, h } from "../dom";
import { degrees, percent } from "../format";
import { gantt, type GanttSatellite } from "../charts/gantt";
import { parseTime, span, utcClock, utcDate } from "../time";
import { eclipseTable } from "./network-eclipses";
import { reasons, type NetworkPlanResult, type PlannedPicture, type SceneLeftOut } from "./network-results";

const rowsMax = 60;

export function planSection(result: NetworkPlanResult, satellites: GanttSatellite[]): HTMLElement {
    const { plan } = result;
    const detail = h("div", { class: "chart-readout num", role: "status" });
    const say = (picture: PlannedPicture): void => fillWith(detail, wordsOf(picture));
    if (plan.pictures.length === 0) {
        detail.textContent = "The plan takes no picture; what was left out, and why, stands below.";
    } else {
        detail.textContent = "Choose a picture to read it: Tab goes from one to the next, Enter chooses.";
    }
    const [from, to] = result.request.span.map(parseTime);
    return h(
        "div",
        { class: "plan" },
        tiles(result),
        gantt({
            satellites,
            eclipses: result.eclipses,
            pictures: plan.pictures,
            contacts: plan.contacts.filter((contact) => parseTime(contact.interval[0]) < to),
            span: [from, to],
            selected: null,
            select: say,
        }),
        detail,
        eclipseTable(result.eclipses, satellites),
        h("div", { class: "plan-tables" }, pictureTable(plan.pictures), leftOutTable(plan.leftOut)),
    );
}

function tiles({ plan }: NetworkPlanResult): HTMLElement {
    const row = (name: string, value: string, key: string): HTMLElement =>
        h("div", null, h("dt", null, name), h("dd", { class: "num", "data-figure": key }, value));
    return h(
        "dl",
        { class: "tiles" },
        row("scenes taken", `${plan.pictures.length} of ${plan.pictures.length + plan.leftOut.length}`, "taken"),
        row("the plan counts", plan.weight.toFixed(3), "weight"),
        row("no plan counts more than", plan.bound.toFixed(3), "bound"),
        row("gap", plan.isProved ? "0 %: proved the best" : gapText(plan.gapRatio), "gap"),
        row("made at once, before the search", plan.firstWeight.toFixed(3), "first"),
        row("late", String(plan.pictures.filter((picture) => picture.isLate).length), "late"),
    );
}

/** "at most 3.1 %". */
function gapText(ratio: number): string {
    return `at most ${percent(ratio)}`;
}

/** From a picture to the ground. */
export function latency(picture: PlannedPicture): string {
    return picture.delivered ? span(parseTime(picture.delivered) - parseTime(picture.exposure[1])) : "never";
}

function wordsOf(picture: PlannedPicture): (HTMLElement | string)[] {
    const turn = parseTime(picture.retarget[1]) - parseTime(picture.retarget[0]);
    return [
        h("b", null, picture.request),
        ` by ${picture.satellite}, ${utcDate(parseTime(picture.exposure[0]))} ${utcClock(parseTime(picture.exposure[0]))} UTC, ` +
            `tilted ${degrees(picture.offNadirDeg)} after a turn of ${span(turn)}; counts ${picture.weight.toFixed(3)}; ` +
            (picture.delivered
                ? `on the ground ${utcDate(parseTime(picture.delivered))} ${utcClock(parseTime(picture.delivered))} UTC ` +
                  `through ${picture.station}, ${latency(picture)} after it was taken${picture.isLate ? ", too late" : ""}`
                : "no contact brings it down"),
    ];
}

function pictureTable(pictures: PlannedPicture[]): HTMLElement | null {
    if (pictures.length === 0) {
        return null;
    }
    return h(
        "div",
        { class: "table-box", tabindex: 0, role: "region", "aria-label": "Pictures" },
        h(
            "table",
            { class: "events pictures" },
            h(
                "caption",
                null,
                pictures.length > rowsMax
                    ? `The first ${rowsMax} of ${pictures.length} pictures, UTC`
                    : "Pictures, UTC",
            ),
            head(["Taken", "Request", "Satellite", "Off-nadir", "Counts", "On the ground", "After"]),
            h(
                "tbody",
                null,
                pictures
                    .slice(0, rowsMax)
                    .map((picture) =>
                        h(
                            "tr",
                            null,
                            h(
                                "th",
                                { scope: "row" },
                                `${utcDate(parseTime(picture.exposure[0])).slice(5)} ${utcClock(parseTime(picture.exposure[0]))}`,
                            ),
                            h("td", { class: "left" }, picture.request),
                            h("td", { class: "left" }, picture.satellite),
                            h("td", null, degrees(picture.offNadirDeg)),
                            h("td", null, picture.weight.toFixed(3)),
                            h(
                                "td",
                                null,
                                picture.delivered
                                    ? `${utcDate(parseTime(picture.delivered)).slice(5)} ${utcClock(parseTime(picture.delivered), false)}`
                                    : "–",
                            ),
                            h(
                                "td",
                                null,
                                latency(picture),
                                picture.isLate ? h("span", { class: "tag late" }, "late") : null,
                            ),
                        ),
                    ),
            ),
        ),
    );
}

function leftOutTable(leftOut: SceneLeftOut[]): HTMLElement {
    if (leftOut.length === 0) {
        return h("p", { class: "muted" }, "Nothing was left out.");
    }
    return h(
        "div",
        { class: "table-box", tabindex: 0, role: "region", "aria-label": "Left out" },
        h(
            "table",
            { class: "events left-out-scenes" },
            h(
                "caption",
                null,
                leftOut.length > rowsMax
                    ? `The first ${rowsMax} of ${leftOut.length} scenes left out`
                    : `Left out: ${leftOut.length}`,
            ),
            head(["Request", "Why", "Counts", "Passes"]),
            h(
                "tbody",
                null,
                leftOut
                    .slice(0, rowsMax)
                    .map((scene) =>
                        h(
                            "tr",
                            null,
                            h("th", { scope: "row" }, scene.request, scene.scene > 1 ? `, scene ${scene.scene}` : null),
                            h("td", { class: "left why" }, whyOf(scene)),
                            h("td", null, scene.weight.toFixed(3)),
                            h("td", null, scene.chanceCount),
                        ),
                    ),
            ),
        ),
    );
}

/** "others worth more: Ulsan #1, Daegu #1". */
export function whyOf(scene: SceneLeftOut): string {
    const others = scene.inTheWay.map((other) => other.request);
    const named = others.slice(0, 3).join(", ") + (others.length > 3 ? ` and ${others.length - 3} more` : "");
    return others.length > 0 ? `${reasons[scene.reason]}: ${named}` : reasons[scene.reason];
}

function head(words: string[]): HTMLElement {
    const isLeft = new Set(["Request", "Satellite", "Why"]);
    return h(
        "thead",
        null,
        h(
            "tr",
            null,
            words.map((word) => h("th", { scope: "col", class: isLeft.has(word) ? "left" : null }, word)),
        ),
    );
}
