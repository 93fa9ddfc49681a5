// What does not go together: claims with the words of both sides, and why.

import { read } from "../api";
import { fillWith, h } from "../dom";
import type { Contradiction, Contradictions, ToldClaim, Voices } from "../ledger-api";
import { failure, working } from "../notice";
import { keepAddress, type Route } from "../route";
import { LedgerFilters } from "./ledger-filters";
import { ledgerFrame } from "./ledger-frame";
import { claimRow, pager } from "./ledger-rows";
import { filterOf, isFiltered, ledgerAddress, ledgerState, pageSize, type LedgerState } from "./ledger-state";
import type { View } from "./view";

const path = ["ledger", "contradictions"];
const whats: Record<Contradiction["what"], string> = {
    record: "The launch record says otherwise",
    physics: "Physics says otherwise",
    missed: "A deadline that was missed",
    claim: "Two claims against each other",
};

export class LedgerContradictionsView implements View {
    readonly title = "Contradictions";
    private state: LedgerState;
    private readonly asked = new AbortController();
    private readonly filters: LedgerFilters;
    private readonly list = h("section", { class: "ledger-list" }, working("Reading the ledger …"));
    readonly element: HTMLElement;
    private turn = 0;

    constructor(route: Route) {
        this.state = ledgerState(route);
        this.filters = new LedgerFilters(filterOf(this.state), (filter) => {
            this.state = { ...filter, day: null, page: 1 };
            keepAddress(ledgerAddress(this.state, path));
            void this.show();
        });
        this.element = ledgerFrame(
            "contradictions",
            "What does not go together",
            h(
                "p",
                { class: "lead muted" },
                "Claims that the record or physics contradicts, deadlines that passed, and claims of one event of which one " +
                    "asserts what another denies or doubts. What contradicts a claim does not refute it.",
            ),
            this.filters.element,
            this.list,
        );
        void this.show();
        void read<Voices>("ledger/voices", {}, this.asked.signal).then(
            (voices) => this.filters.setVoices(voices),
            () => undefined, // what failed is said where the list stands
        );
    }

    go(route: Route): boolean {
        this.state = ledgerState(route);
        this.filters.set(filterOf(this.state));
        void this.show();
        return true;
    }

    dispose(): void {
        this.asked.abort();
    }

    private async show(): Promise<void> {
        const own = ++this.turn;
        try {
            const found = await read<Contradictions>(
                "ledger/contradictions",
                { ...filterOf(this.state), page: this.state.page, pageSize },
                this.asked.signal,
            );
            if (own !== this.turn) {
                return;
            }
            fillWith(
                this.list,
                h("h2", null, `${found.total} ${found.total === 1 ? "contradiction" : "contradictions"}`),
                found.total === 0
                    ? h(
                          "p",
                          { class: "empty" },
                          isFiltered(filterOf(this.state))
                              ? "None matches. Clear the filters to see all."
                              : "None among what the ledger holds. ",
                          isFiltered(filterOf(this.state)) ? null : h("a", { href: "#/ledger/add" }, "Add an article"),
                      )
                    : found.contradictions.map(contradictionCard),
                pager(found, "contradictions", (page) => ledgerAddress({ ...this.state, page }, path)),
            );
        } catch (error) {
            if (own === this.turn) {
                fillWith(this.list, failure(error));
            }
        }
    }
}

/** Both sides of a contradiction and why they do not go together. */
export function contradictionCard(found: Contradiction): HTMLElement {
    const side = (name: string, told: ToldClaim): HTMLElement =>
        h("div", { class: "side" }, h("div", { class: "side-name muted" }, name), claimRow(told, false));
    return h(
        "section",
        { class: "contradiction", "data-what": found.what },
        h("h2", null, whats[found.what] ?? found.what),
        h("p", null, found.why),
        h(
            "div",
            { class: "sides" },
            side(found.against ? "One says" : "Said", found.claim),
            found.against ? side("Another says", found.against) : null,
        ),
    );
}
