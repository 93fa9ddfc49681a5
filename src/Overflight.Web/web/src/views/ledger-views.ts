// Which view of the ledger an address means.

import type { Route } from "../route";
import type { View } from "./view";

export async function ledgerView(route: Route): Promise<View> {
    const [, part, number] = route.path;
    switch (part) {
        case "claims":
            return new (await import("./ledger-claim")).LedgerClaimView(Number(number));
        case "contradictions":
            return new (await import("./ledger-contradictions")).LedgerContradictionsView(route);
        case "articles":
            return number === undefined
                ? new (await import("./ledger-articles")).LedgerArticlesView(route)
                : new (await import("./article")).ArticleView(Number(number), route);
        case "add":
            return new (await import("./article-add")).ArticleAddView(route);
        default:
            return new (await import("./ledger")).LedgerView(route);
    }
}
