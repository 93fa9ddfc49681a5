// How the figures of a network are written.

import { span, second } from "../time";
import { percent } from "../format";
import type { Figure } from "./network-state";

export const figureNames: Record<Figure, string> = {
    gapMax: "Longest gap between two views",
    gapMean: "Mean gap between two views",
    response: "Expected wait for the next view",
    accesses: "Views in the span",
    seen: "Share of the time in view",
};

/** "23 h 10 min", "14", "0.1 %". */
export function figureText(figure: Figure, value: number): string {
    switch (figure) {
        case "accesses":
            return value.toFixed(value % 1 === 0 ? 0 : 1);
        case "seen":
            return value < 0.01 ? `${(100 * value).toFixed(3)} %` : percent(value);
        default:
            return seconds(value);
    }
}

/** A time in words; a dash where there is none. */
export function seconds(value: number | null): string {
    return value === null ? "–" : span(value * second);
}
