// What the ledger's views ask, as their addresses hold it.

import type { Verdict } from "../api";
import { routeText, type Route } from "../route";
import { parseTime } from "../time";
import { kindWords } from "./ledger-words";

export const findings: (Verdict | "unchecked")[] = ["Supported", "Contradicted", "Undetermined", "unchecked"];
export const pageSize = 25;

export interface LedgerFilter {
    kind: string | null;
    verdict: string | null;
    by: string | null;
    query: string | null;
    since: string | null;
    until: string | null;
}

export interface LedgerState extends LedgerFilter {
    /** The day of the timeline whose claims are listed; null for all. */
    day: string | null;
    page: number;
}

export const noFilter: LedgerFilter = { kind: null, verdict: null, by: null, query: null, since: null, until: null };

const dayOf = (text: string | null): string | null =>
    text && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(parseTime(text)) ? text : null;

export function ledgerState({ query }: Route): LedgerState {
    const kind = query.get("kind");
    const verdict = query.get("verdict");
    const page = Number(query.get("page") ?? 1);
    return {
        kind: kind && Object.hasOwn(kindWords, kind) ? kind : null,
        verdict: findings.find((finding) => finding === verdict) ?? null,
        by: query.get("by") || null,
        query: query.get("query") || null,
        since: dayOf(query.get("since")),
        until: dayOf(query.get("until")),
        day: dayOf(query.get("day")),
        page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    };
}

export function filterOf({ kind, verdict, by, query, since, until }: LedgerState): LedgerFilter {
    return { kind, verdict, by, query, since, until };
}

export function isFiltered(filter: LedgerFilter): boolean {
    return Object.keys(noFilter).some((name) => filter[name as keyof LedgerFilter] !== null);
}

export function ledgerAddress(state: LedgerState, path: string[] = ["ledger"]): string {
    return routeText(path, { ...filterOf(state), day: state.day, page: state.page > 1 ? state.page : null });
}

/** The whole year that a span is; null where it is another span. */
export function yearOf({ since, until }: LedgerFilter): number | null {
    const year = since?.slice(0, 4);
    return year && since === `${year}-01-01` && until === `${year}-12-31` ? Number(year) : null;
}
