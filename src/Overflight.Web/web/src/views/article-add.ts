// Adding a text: pasted or from a file, shown as it would be recorded, and recorded only when that is confirmed.

import { Problem, sendText } from "../api";
import { fillWith, h, type Child } from "../dom";
import { grouped } from "../format";
import type { Recorded, Reviewed, ReviewedArticle } from "../ledger-api";
import { failure, working } from "../notice";
import { routeText, type Route } from "../route";
import { uncovered } from "./article-spans";
import { ArticleText, reviewedClaim } from "./article-text";
import { field, form, textInput } from "./form";
import { ledgerFrame } from "./ledger-frame";
import { articleHref, claimHref } from "./ledger-rows";
import { publishedDays, titleOf } from "./ledger-words";
import { typeOfFile, typeOfPaste } from "./media-types";
import type { View } from "./view";

const bytesMax = 8 * 1024 * 1024;
const shownMax = 10;

/** What is to be read: the text or the bytes, and what they are. */
interface Sent {
    body: Blob | string;
    type: string;
    name: string;
}

/** What a person says of the text in place of what it says itself; undefined for nothing. */
type Details = Partial<Record<"title" | "publisher" | "published", string>>;

export class ArticleAddView implements View {
    readonly title = "Add an article";
    private readonly asked = new AbortController();
    private readonly paste = h("textarea", {
        id: "paste",
        rows: 12,
        spellcheck: "false",
        placeholder:
            "The article as it was published. Lines at its start may tell more: a title, “Published: 2023-11-28”, its address.",
    });
    private readonly file = h("input", {
        type: "file",
        id: "file",
        accept: ".txt,.html,.htm,.mhtml,.mht,.warc,.gz,text/*",
    });
    private readonly readButton = h("button", { type: "submit", class: "primary" }, "Read it");
    private readonly note = h("div", { class: "add-note" });
    private readonly review = h("section", { class: "review", "aria-label": "Review", tabindex: -1 });
    private readonly form = h(
        "form",
        { class: "add-form", submit: (event: Event) => this.submit(event) },
        h("label", { for: "paste" }, "Paste the text, or the page's HTML"),
        this.paste,
        h(
            "div",
            { class: "file-row" },
            h("label", { for: "file" }, "or choose a file (text, HTML, MHTML, WARC)"),
            this.file,
        ),
        h("div", { class: "panel-row" }, this.readButton, h("span", { class: "muted" }, "Nothing is recorded yet.")),
    );
    readonly element = ledgerFrame("add", "Add an article", this.form, this.note, this.review);

    constructor(route: Route) {
        this.file.addEventListener("change", () => {
            if (this.file.files?.length) {
                void this.read();
            }
        });
        if (route.query.get("example") === "1") {
            void this.example();
        }
    }

    dispose(): void {
        this.asked.abort();
    }

    private submit(event: Event): void {
        event.preventDefault();
        void this.read();
    }

    private async example(): Promise<void> {
        try {
            const answer = await fetch("example-article.txt", { signal: this.asked.signal });
            if (!answer.ok) {
                throw new Problem(
                    answer.status,
                    "The example is not there.",
                    "Build the pages anew, or paste an article.",
                );
            }
            this.paste.value = await answer.text();
            await this.read();
        } catch (error) {
            fillWith(this.note, failure(error));
        }
    }

    private sent(): Sent | null {
        const file = this.file.files?.[0];
        if (file) {
            return { body: file, type: typeOfFile(file.name, file.type), name: file.name };
        }
        const text = this.paste.value;
        return text.trim().length > 0 ? { body: text, type: typeOfPaste(text), name: "what was pasted" } : null;
    }

    private async read(details: Details = {}): Promise<void> {
        const sent = this.sent();
        fillWith(this.review);
        if (sent === null) {
            fillWith(this.note, h("p", { class: "warn", role: "alert" }, "Paste a text first, or choose a file."));
            this.paste.focus();
            return;
        }
        const size = typeof sent.body === "string" ? new Blob([sent.body]).size : sent.body.size;
        if (size > bytesMax) {
            fillWith(
                this.note,
                h(
                    "p",
                    { class: "warn", role: "alert" },
                    `It has ${grouped(size)} bytes; at most ${grouped(bytesMax)} are read. Divide it.`,
                ),
            );
            return;
        }
        fillWith(this.note, working(`Reading ${sent.name} …`));
        this.readButton.disabled = true;
        try {
            const reviewed = await sendText<Reviewed>(
                "articles/review",
                sent.body,
                sent.type,
                this.asked.signal,
                details,
            );
            fillWith(this.note);
            this.show(reviewed, sent, details);
        } catch (error) {
            fillWith(this.note, failure(error));
        } finally {
            this.readButton.disabled = false;
        }
    }

    private show(reviewed: Reviewed, sent: Sent, details: Details): void {
        const { articles, diagnostics } = reviewed;
        const claims = articles.reduce((sum, article) => sum + article.result.claims.length, 0);
        const fresh = articles.filter((article) => article.item === null);
        this.form.hidden = true;
        fillWith(
            this.review,
            h(
                "div",
                { class: "review-head" },
                h(
                    "h2",
                    null,
                    articles.length === 0
                        ? "There is no article in it"
                        : `Read from ${sent.name}: ${articles.length === 1 ? "one article" : `${articles.length} articles`}, ` +
                              `${claims} ${claims === 1 ? "claim" : "claims"}`,
                ),
                diagnostics.map((text) => h("p", { class: "warn" }, text)),
                h(
                    "div",
                    { class: "claim-links" },
                    fresh.length > 0
                        ? h(
                              "button",
                              { type: "button", class: "primary", click: () => void this.record(sent, details) },
                              "Record it in the ledger",
                          )
                        : null,
                    h("button", { type: "button", click: () => this.back() }, "Change the text"),
                    fresh.length > 0
                        ? h(
                              "span",
                              { class: "muted" },
                              "The ledger only grows: what is recorded can be withdrawn, not erased.",
                          )
                        : null,
                ),
            ),
            articles.length === 1 && fresh.length === 1 ? this.detailsForm(articles[0], details) : null,
            articles.slice(0, shownMax).map((article) => reviewedArticle(article)),
            articles.length > shownMax
                ? h("p", { class: "muted" }, `${articles.length - shownMax} more articles are not shown here.`)
                : null,
        );
        this.review.focus();
    }

    /** Title, publisher and day, which the text may not say or say wrongly; the day changes what is read. */
    private detailsForm({ article, result }: ReviewedArticle, details: Details): HTMLElement {
        const title = textInput("off", { maxlength: 500, value: article.title });
        const publisher = textInput("off", { maxlength: 200, value: article.publisher });
        title.required = publisher.required = false;
        const day = h("input", {
            type: "date",
            min: "1957-10-04",
            max: "2099-12-31",
            value: details.published ?? (result.published.isDay ? result.published.earliest : ""),
        });
        const shown = { title: title.value, publisher: publisher.value, published: day.value };
        return h(
            "details",
            { class: "older" },
            h("summary", null, "Correct title, publisher or day"),
            form(
                "Read it again so",
                [
                    field("Title", title),
                    field("Publisher", publisher),
                    field(
                        "Published on",
                        day,
                        "The bytes stay as received; what you set is marked as set by hand. Empty: what the text says.",
                    ),
                ],
                async () => {
                    const now = { title: title.value, publisher: publisher.value, published: day.value };
                    const next: Details = { ...details };
                    for (const part of ["title", "publisher", "published"] as const) {
                        if (now[part] !== shown[part]) {
                            next[part] = now[part];
                        }
                    }
                    await this.read(next);
                },
            ),
        );
    }

    private back(): void {
        this.form.hidden = false;
        this.file.value = "";
        fillWith(this.review);
        fillWith(this.note);
        this.paste.focus();
    }

    private async record(sent: Sent, details: Details): Promise<void> {
        fillWith(this.note, working("Recording …"));
        try {
            const { items } = await sendText<Recorded>(
                "ledger/articles",
                sent.body,
                sent.type,
                this.asked.signal,
                details,
            );
            location.hash = items.length === 1 ? articleHref(items[0]) : routeText(["ledger", "articles"]);
        } catch (error) {
            fillWith(this.note, failure(error));
        }
    }
}

function reviewedArticle({ article, result, item }: ReviewedArticle): HTMLElement {
    const silent = uncovered(article.text.length, result.claims);
    const share = article.text.length > 0 ? Math.round((100 * silent) / article.text.length) : 0;
    const rows: [string, Child][] = [
        ["Title", titleOf(article)],
        ["Publisher", article.publisher || "not told in the text"],
        ["Published", `${publishedDays(result.published)} (${result.published.why})`],
        ["Address", article.url ?? "not told in the text"],
        ["SHA-256", h("code", null, article.sha256)],
        [
            "Not read",
            `${grouped(silent)} of ${grouped(article.text.length)} characters (${share} %) are in no claim: they are kept, ` +
                "and stand below without a mark.",
        ],
    ];
    return h(
        "article",
        { class: "reviewed" },
        item === null
            ? null
            : h(
                  "p",
                  { class: "warn" },
                  "The ledger has this text already: ",
                  h("a", { href: articleHref(item) }, `text ${item}`),
                  ".",
              ),
        h(
            "dl",
            { class: "facts" },
            rows.flatMap(([name, value]) => [h("dt", null, name), h("dd", null, value)]),
        ),
        new ArticleText({
            text: article.text,
            claims: result.claims.map(reviewedClaim),
            claimHref,
            chosen: () => undefined,
        }).element,
    );
}
