// Claims of the ledger as rows, and the ways between pages of them.

import { h } from "../dom";
import { grouped } from "../format";
import type { ToldClaim } from "../ledger-api";
import { routeText } from "../route";
import { claimTime, findingBadge, kindWord, saying, titleOf } from "./ledger-words";

export const claimHref = (number: number): string => routeText(["ledger", "claims", String(number)]);
export const articleHref = (number: number, claim: number | null = null): string =>
    routeText(["ledger", "articles", String(number)], { claim });

/** A claim: finding, kind, its words, who says it, when, why. */
export function claimRow(told: ToldClaim, hasReason = true): HTMLElement {
    const { claim } = told;
    return h(
        "article",
        { class: "ledger-row", "data-claim": told.number },
        h(
            "div",
            { class: "claim-head" },
            findingBadge(told.verdict),
            h("span", { class: "kind" }, kindWord(claim.kind)),
            h("span", { class: "muted" }, saying(claim)),
            claimTime(claim) ? h("span", { class: "muted num" }, claimTime(claim)) : null,
        ),
        h("h3", { class: "quote" }, h("a", { href: claimHref(told.number) }, claim.quote)),
        hasReason && told.reasons.length > 0 ? h("p", { class: "reason" }, told.reasons[0]) : null,
        h(
            "p",
            { class: "muted small" },
            `Claim ${told.number} in `,
            h("a", { href: articleHref(told.item, told.number) }, titleOf(told, told.item)),
            told.publisher ? `, ${told.publisher}` : null,
        ),
    );
}

/** The ways to the other pages; null where there is one only. */
export function pager(
    { total, page, pageSize }: { total: number; page: number; pageSize: number },
    what: string,
    href: (page: number) => string,
): HTMLElement | null {
    const last = Math.max(1, Math.ceil(total / pageSize));
    if (last === 1 && page === 1) {
        return null;
    }
    const way = (to: number, label: string): HTMLElement =>
        to >= 1 && to <= last
            ? h("a", { href: href(to), class: "page-way" }, label)
            : h("span", { class: "page-way muted", "aria-hidden": "true" }, label);
    const first = Math.min(total, (page - 1) * pageSize + 1);
    return h(
        "nav",
        { class: "pager", "aria-label": `Pages of ${what}` },
        way(page - 1, "‹ Before"),
        h(
            "span",
            { class: "num" },
            `${grouped(first)}–${grouped(Math.min(total, page * pageSize))} of ${grouped(total)}`,
        ),
        way(page + 1, "After ›"),
    );
}
