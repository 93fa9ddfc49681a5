// What is said of failures and of work under way.

import { isCancelled, Problem } from "./api";
import { h } from "./dom";

/** What went wrong and how to mend it; null where the answer was merely no longer wanted. */
export function failure(error: unknown): HTMLElement | null {
    if (isCancelled(error)) {
        return null;
    }
    if (!(error instanceof Problem)) {
        console.error(error);
    }
    const [title, detail] =
        error instanceof Problem
            ? [error.title, error.detail]
            : [
                  "This page made a mistake.",
                  `${error instanceof Error ? error.message : String(error)} Reload it; if it stays, report it.`,
              ];
    return h("div", { class: "failure", role: "alert" }, h("strong", null, title), " ", detail);
}

/** Says that something is on its way. */
export function working(text: string): HTMLElement {
    return h("div", { class: "working", role: "status" }, text);
}
