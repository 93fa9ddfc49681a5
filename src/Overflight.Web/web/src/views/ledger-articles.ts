// The texts of the ledger.

import { read } from "../api";
import { fillWith, h } from "../dom";
import { grouped } from "../format";
import type { ToldItem, ToldItems } from "../ledger-api";
import { failure, working } from "../notice";
import { routeText, type Route } from "../route";
import { parseTime, utcDate } from "../time";
import { ledgerFrame } from "./ledger-frame";
import { articleHref, pager } from "./ledger-rows";
import { ledgerState, pageSize } from "./ledger-state";
import { publishedDays, titleOf } from "./ledger-words";
import type { View } from "./view";

export class LedgerArticlesView implements View {
    readonly title = "Articles";
    private readonly list = h("section", { class: "ledger-list" }, working("Reading the ledger …"));
    readonly element = ledgerFrame("articles", "Articles of the ledger", this.list);
    private readonly asked = new AbortController();

    constructor(route: Route) {
        void this.show(route);
    }

    go(route: Route): boolean {
        void this.show(route);
        return true;
    }

    dispose(): void {
        this.asked.abort();
    }

    private async show(route: Route): Promise<void> {
        try {
            const { page } = ledgerState(route);
            const found = await read<ToldItems>("ledger/articles", { page, pageSize }, this.asked.signal);
            fillWith(
                this.list,
                h("h2", null, `${grouped(found.total)} ${found.total === 1 ? "text" : "texts"}`),
                found.total === 0
                    ? h("p", { class: "empty" }, "None yet. ", h("a", { href: "#/ledger/add" }, "Add an article"))
                    : h("div", { class: "ledger-rows" }, found.items.map(row)),
                pager(found, "articles", (to) => routeText(["ledger", "articles"], { page: to })),
            );
        } catch (error) {
            fillWith(this.list, failure(error));
        }
    }
}

function row({ number, item, claims, opening }: ToldItem): HTMLElement {
    return h(
        "article",
        { class: "ledger-row", "data-item": number },
        h("h3", { class: "quote" }, h("a", { href: articleHref(number) }, titleOf(item, number))),
        opening ? h("p", { class: "opening" }, opening) : null,
        h(
            "p",
            { class: "muted small num" },
            [
                item.publisher || null,
                `published ${publishedDays(item.published)}`,
                `${claims} ${claims === 1 ? "claim" : "claims"}`,
                `received ${utcDate(parseTime(item.retrieved))}`,
            ]
                .filter((part) => part !== null)
                .join(" · "),
        ),
    );
}
