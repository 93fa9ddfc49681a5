// A text of the ledger with its claims under their words.

import { Problem, read } from "../api";
import { fillWith, h, outside, type Child } from "../dom";
import { grouped } from "../format";
import type { ToldArticle } from "../ledger-api";
import { failure, working } from "../notice";
import { keepAddress, type Route } from "../route";
import { parseTime, utc } from "../time";
import { ArticleText, recordedClaim } from "./article-text";
import { ledgerFrame } from "./ledger-frame";
import { gradesOf } from "./ledger-judge";
import { articleHref, claimHref, claimRow } from "./ledger-rows";
import { grade, publishedDays, setWords, titleOf } from "./ledger-words";
import type { View } from "./view";

const claimOf = (route: Route): number | null => Number(route.query.get("claim") ?? 0) || null;

export class ArticleView implements View {
    title = "Article";
    private readonly body = h("div", { class: "ledger-claim" }, working("Reading the text …"));
    readonly element = ledgerFrame("articles", "Article", this.body);
    private readonly asked = new AbortController();
    private text: ArticleText | null = null;

    constructor(
        private readonly number: number,
        private route: Route,
    ) {
        void this.load();
    }

    go(route: Route): boolean {
        this.route = route;
        this.text?.choose(claimOf(route), true);
        return true;
    }

    dispose(): void {
        this.asked.abort();
    }

    private async load(): Promise<void> {
        try {
            if (!Number.isSafeInteger(this.number) || this.number < 1) {
                throw new Problem(404, "There is no such text.", "Texts have numbers, such as 2.");
            }
            const told = await read<ToldArticle>(`ledger/articles/${this.number}`, {}, this.asked.signal);
            const title = titleOf(told.item, this.number);
            document.title = `${title} – Overflight`;
            this.element.querySelector("h1")!.textContent = title;
            fillWith(
                this.body,
                about(told),
                gradesOf(told, () => void this.load()),
                this.textOf(told),
            );
            this.text?.choose(claimOf(this.route), true);
        } catch (error) {
            fillWith(this.body, failure(error), h("p", null, h("a", { href: "#/ledger/articles" }, "All articles")));
        }
    }

    private textOf(told: ToldArticle): Child {
        if (told.text === null) {
            return [
                h(
                    "p",
                    { class: "warn" },
                    "The bytes of this text are not kept on this machine (an imported ledger brings none), so only its " +
                        "claims are shown. Add the text, and it stands here again.",
                ),
                h(
                    "div",
                    { class: "ledger-rows" },
                    told.claims.map((claim) => claimRow(claim)),
                ),
            ];
        }
        this.text = new ArticleText({
            text: told.text,
            claims: told.claims.map(recordedClaim),
            claimHref,
            chosen: (claim) => keepAddress(articleHref(this.number, claim)),
        });
        return this.text.element;
    }
}

function about({ item, source, text }: ToldArticle): HTMLElement {
    return h(
        "div",
        { class: "article-about" },
        h(
            "p",
            { class: "muted" },
            [
                item.publisher || source?.name || null,
                `published ${publishedDays(item.published)} (${item.published.why})`,
                `received ${utc(parseTime(item.retrieved))}`,
                grade(source?.reliability ?? null, item.credibility),
                text === null ? null : `${grouped(text.length)} characters`,
                setWords(item.setByHand).trim() || null,
            ]
                .filter((part) => part !== null)
                .join(" · "),
        ),
        item.url ? h("p", null, outside(item.url, item.url)) : null,
    );
}
