// What the ledger's views have in common: a heading, the ways between them, and how much there is.

import { read } from "../api";
import { h, type Child } from "../dom";
import { grouped } from "../format";
import type { Overview } from "../ledger-api";

export type LedgerTab = "timeline" | "contradictions" | "articles" | "add";

const tabs: [LedgerTab, string, string][] = [
    ["timeline", "#/ledger", "Timeline and claims"],
    ["contradictions", "#/ledger/contradictions", "Contradictions"],
    ["articles", "#/ledger/articles", "Articles"],
    ["add", "#/ledger/add", "Add an article"],
];

/** The frame of a view of the ledger. */
export function ledgerFrame(current: LedgerTab | null, heading: string, ...children: Child[]): HTMLElement {
    return h(
        "div",
        { class: "page ledger" },
        h(
            "header",
            { class: "ledger-head" },
            h(
                "nav",
                { class: "tabs", "aria-label": "Ledger" },
                tabs.map(([name, href, label]) =>
                    h("a", { href, "aria-current": name === current ? "page" : null }, label),
                ),
            ),
            h("h1", null, heading),
        ),
        ...children,
    );
}

/** "60 claims from 5 texts, 9 contradictions. 92 entries, the last cdeeb599…". */
export async function overview(signal: AbortSignal): Promise<[Overview, string]> {
    const all = await read<Overview>("ledger", {}, signal);
    const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
    return [
        all,
        `${count(all.claims, "claim")} from ${count(all.items, "text")}, ` +
            `${all.contradictions === null ? "being compared" : count(all.contradictions, "contradiction")}. ${count(all.head.number, "entry", "entries")}` +
            (all.head.number > 0 ? `, the last ${all.head.hash.slice(0, 12)}…` : ""),
    ];
}
