// Plain tables.

import { h, type Child } from "../dom";

/** "2026-04-10 14:36 UTC" of the server's time. */
export function moment(time: string): string {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

/** A table that scrolls in its own frame where the window is narrow. */
export function table(caption: string, heads: string[], rows: Child[][]): HTMLElement {
    return h(
        "div",
        { class: "table-frame", tabindex: 0, role: "region", "aria-label": caption },
        h(
            "table",
            { class: "plain" },
            h("caption", { class: "visually-hidden" }, caption),
            h(
                "thead",
                null,
                h(
                    "tr",
                    null,
                    heads.map((head) => (head ? h("th", { scope: "col" }, head) : h("td"))),
                ),
            ),
            h(
                "tbody",
                null,
                rows.map((row) =>
                    h(
                        "tr",
                        null,
                        row.map((cell) => h("td", null, cell)),
                    ),
                ),
            ),
        ),
    );
}
